import type { Reply, StoredReply } from '../model.ts'
import { newId, write } from './write.ts'

/**
 * Adds replies in one transaction, after those that are there; one with an id (a version of a shipped
 * reply) takes that place. Answers their ids.
 */
export async function addReplies(
  replies: readonly (Omit<Reply, 'id'> & { id?: string })[],
): Promise<string[]> {
  return write(['replies'], async (writing) => {
    const store = writing.tx.objectStore('replies')
    const ids: string[] = []
    for (const [index, reply] of replies.entries()) {
      const stamp = writing.again({ id: reply.id ?? newId(), hlc: '', by: '' })
      await store.put({ ...reply, ...stamp, order: writing.now + index })
      ids.push(stamp.id)
    }
    return ids
  })
}

/** Puts her replies in this order; those that are not named stay where they are. */
export async function orderReplies(ids: readonly string[]): Promise<void> {
  await write(['replies'], async (writing) => {
    const store = writing.tx.objectStore('replies')
    for (const [order, id] of ids.entries()) {
      const reply = await store.get(id)
      if (reply && !reply.gone) await store.put({ ...reply, ...writing.again(reply), order })
    }
  })
}

/** Removes replies of hers, in one transaction. Tombstones stay, so that a join doesn't bring them back. */
export async function removeReplies(ids: readonly string[]): Promise<void> {
  await write(['replies'], async (writing) => {
    const store = writing.tx.objectStore('replies')
    for (const id of ids) {
      const tombstone: unknown = { ...writing.again({ id, hlc: '', by: '' }), gone: true }
      await store.put(tombstone as StoredReply)
    }
  })
}
