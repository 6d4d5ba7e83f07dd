import type { Migration } from './index.ts'

/** Accounts by the address that their owner gave: commenters without an account often give one. */
export const migration0004: Migration = (_db, tx) => {
  tx.objectStore('accounts').createIndex('profile', 'profile')
}
