import { ask } from '@/lib/bus/ask.ts'

/** Members tagged in one transaction: a second or so of work, after which she may stop. */
const CHUNK = 1000

/** What was done before the end, or before she stopped it. */
export interface Tagged {
  members: number
  entryIds: string[]
}

/**
 * Puts a tag on many members or takes it off, a thousand a transaction. `onProgress` hears how many
 * are done; an aborted `signal` stops before the next thousand. Rejects with `BusError`, and then
 * what was done until there is in `done`.
 */
export async function tagMany(
  memberIds: readonly string[],
  tagId: string,
  on: boolean,
  done: Tagged,
  onProgress: () => void,
  signal: AbortSignal,
): Promise<void> {
  for (let from = 0; from < memberIds.length && !signal.aborted; from += CHUNK) {
    const chunk = memberIds.slice(from, from + CHUNK)
    const { entryIds } = await ask('member.tag', { memberIds: chunk, tagId, on })
    done.members += chunk.length
    for (const id of entryIds) done.entryIds.push(id)
    onProgress()
  }
}

/** Takes many entries back, a thousand a transaction. */
export async function undoMany(entryIds: readonly string[]): Promise<void> {
  for (let from = 0; from < entryIds.length; from += CHUNK) {
    await ask('entries.undo', { entryIds: entryIds.slice(from, from + CHUNK) })
  }
}
