import type { Migration } from './index.ts'

/** Tallies are packed another way: those there are go, and are made again before they are read. */
export const migration0009: Migration = async (_, tx) => {
  await tx.objectStore('tallies').clear()
  await tx.objectStore('meta').delete('tallies')
}
