import type { Migration } from './index.ts'

/** The first stores. */
export const migration0001: Migration = (db) => {
  db.createObjectStore('meta')
  db.createObjectStore('members', { keyPath: 'id' }).createIndex('lastAt', 'mark.lastAt')
  const accounts = db.createObjectStore('accounts', { keyPath: 'id' })
  // One account is found under any key that it was ever seen with.
  accounts.createIndex('keys', 'keys', { multiEntry: true })
  accounts.createIndex('memberId', 'memberId')
  const entries = db.createObjectStore('entries', { keyPath: 'id' })
  entries.createIndex('memberAt', ['memberId', 'at'])
  entries.createIndex('at', 'at')
  for (const name of ['tags', 'replies', 'alerts', 'sources'] as const) {
    db.createObjectStore(name, { keyPath: 'id' })
  }
  const mentions = db.createObjectStore('mentions', { keyPath: 'id' })
  // Unique: a round that is run again after a kill cannot make a second mention of one post.
  mentions.createIndex('key', 'key', { unique: true })
  mentions.createIndex('stateAt', ['state', 'at'])
  mentions.createIndex('at', 'at')
  mentions.createIndex('foundAt', 'foundAt')
  mentions.createIndex('authorKeys', 'author.keys', { multiEntry: true })
}
