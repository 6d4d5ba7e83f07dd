import type { Entry } from '../model.ts'
import { database } from './open.ts'

/** Most drafts looked at; more would only slow the palette. */
const MOST = 1000

/** The replies drafted since `since` (ms), newest first, at most a thousand. */
export async function lastDrafts(since: number): Promise<Entry[]> {
  const db = await database()
  const found: Entry[] = []
  const range = IDBKeyRange.lowerBound(since)
  let cursor = await db.transaction('entries').store.index('at').openCursor(range, 'prev')
  let seen = 0
  while (cursor !== null && seen < MOST) {
    if (cursor.value.kind === 'reply-drafted' && !cursor.value.gone) found.push(cursor.value)
    seen += 1
    cursor = await cursor.continue()
  }
  return found
}
