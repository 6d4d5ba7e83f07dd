import type { Migration } from './index.ts'

/** What was observed each day, what figures are to come to, and what charts are annotated with. */
export const migration0008: Migration = (db) => {
  db.createObjectStore('coverage', { keyPath: 'id' }).createIndex('day', 'day')
  db.createObjectStore('targets', { keyPath: 'id' })
  db.createObjectStore('annotations', { keyPath: 'id' })
}
