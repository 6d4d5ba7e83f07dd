import type { Migration } from './index.ts'

/** Tones that she corrected, found by the digest of the text that is their id. */
export const migration0002: Migration = (db) => {
  db.createObjectStore('tones', { keyPath: 'id' })
}
