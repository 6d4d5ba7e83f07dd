import type { Migration } from './index.ts'

/**
 * Finds entries of one kind by time: notes for the search, and what the retention of a kind lets go
 * of. Erased entries have no kind and are not in it.
 */
export const migration0005: Migration = (_db, tx) => {
  tx.objectStore('entries').createIndex('kindAt', ['kind', 'at'])
}
