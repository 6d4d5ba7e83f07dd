import type { Meta } from '../schema.ts'
import type { WriteTx } from '../write.ts'
import { keepTallies } from './keep.ts'
import { holds } from './state.ts'
import type { Tracked } from './track.ts'

/**
 * Keeps the tallies with what a write changed, or forgets what they hold for, so that they are made
 * again before anybody reads them: after a journey, a large import, a write that can't be followed.
 */
export async function followTallies(tx: WriteTx, tracked: Tracked): Promise<void> {
  const meta = tx.objectStore('meta')
  const state = (await meta.get('tallies')) as Meta['tallies'] | undefined
  const changes = await tracked.changes()
  if (holds(state) && changes && (await keepTallies(tx, changes))) return
  await meta.delete('tallies')
  // They name accounts: nothing of somebody who is erased meanwhile may stay in them.
  await tx.objectStore('tallies').clear()
}
