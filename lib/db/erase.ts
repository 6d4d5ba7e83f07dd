import type { Stamped } from '../model.ts'
import { PEOPLE } from './people.ts'
import { write } from './write.ts'

/**
 * Erases a person: their accounts, journal and the mentions they wrote, in one transaction. Bare
 * tombstones of the member, accounts and entries stay, with nothing personal in them, so that a
 * join with another store doesn't bring them back. Erasing twice, or nobody, does nothing.
 */
export async function eraseMember(memberId: string): Promise<void> {
  await write([...PEOPLE, 'mentions'], async (writing) => {
    const members = writing.tx.objectStore('members')
    const member = await members.get(memberId)
    if (member === undefined || member.gone) return
    const bare = (record: Stamped) => ({ ...writing.again(record), gone: true as const })
    const accounts = writing.tx.objectStore('accounts')
    const mentions = writing.tx.objectStore('mentions')
    for (const account of await accounts.index('memberId').getAll(memberId)) {
      for (const key of account.keys) {
        for (const id of await mentions.index('authorKeys').getAllKeys(key))
          await mentions.delete(id)
      }
      await accounts.put(bare(account) as typeof account)
    }
    const entries = writing.tx.objectStore('entries')
    const all = IDBKeyRange.bound([memberId, Number.NEGATIVE_INFINITY], [memberId, Infinity])
    for (const entry of await entries.index('memberAt').getAll(all)) {
      await entries.put(bare(entry) as typeof entry)
    }
    await members.put(bare(member) as typeof member)
  })
}
