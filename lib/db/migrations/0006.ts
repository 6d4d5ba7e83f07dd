import type { Migration } from './index.ts'

/**
 * The tallies that figures are made from, and the ways from a reply to the mention it answers. The
 * keeper makes the tallies when it finds none.
 */
export const migration0006: Migration = (db, tx) => {
  db.createObjectStore('tallies', { keyPath: 'key' })
  tx.objectStore('mentions').createIndex('link', 'link')
  const entries = tx.objectStore('entries')
  entries.createIndex('page', 'page')
  entries.createIndex('mentionId', 'mentionId')
}
