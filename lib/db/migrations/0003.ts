import type { Migration } from './index.ts'

/**
 * Linked members, found from the one who speaks for them; accounts that look like one another, by
 * handle and by name; the charters.
 */
export const migration0003: Migration = (db, tx) => {
  tx.objectStore('members').createIndex('into', 'into')
  const accounts = tx.objectStore('accounts')
  accounts.createIndex('handle', 'handle')
  accounts.createIndex('name', 'name')
  db.createObjectStore('charters', { keyPath: 'id' })
}
