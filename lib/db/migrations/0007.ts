import type { Migration } from './index.ts'

/**
 * Imports: what was read of a file and waits for her word, chunk by chunk, and afterwards what the
 * import wrote, so that it can be taken back whole. And keyed digests of the accounts of people who
 * were erased, so that no import brings them back.
 */
export const migration0007: Migration = (db) => {
  db.createObjectStore('imports', { keyPath: 'id' })
  db.createObjectStore('staging', { keyPath: 'id' })
  db.createObjectStore('forgotten', { keyPath: 'id' })
}
