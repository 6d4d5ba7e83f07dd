import { decodeTime, isValid } from 'ulid'
import { database } from '../db/open.ts'
import type { Snapshot } from './copy.ts'
import { canSnapshot, snapshots } from './snapshots.ts'

/**
 * The newest copy with people in it that is older than the database, while the database has fewer
 * of them. Both browsers throw a damaged database away without a word and begin an empty one: only
 * the copies still know. The moderator's id is made by the first write, and carries its time.
 */
export async function lostCopy(): Promise<Snapshot | undefined> {
  if (!canSnapshot()) return undefined
  const db = await database()
  const moderator = await db.get('meta', 'moderator')
  const born =
    typeof moderator === 'string' && isValid(moderator) ? decodeTime(moderator) : Date.now()
  const copy = (await snapshots()).find(({ at, members }) => members > 0 && at < born)
  return copy && (await db.count('members')) < copy.members ? copy : undefined
}
