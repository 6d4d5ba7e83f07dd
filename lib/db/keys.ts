import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { needRoom } from './room.ts'

/** What opens a service for her: what she typed, by the names of the kind's fields. */
export type Key = Record<string, string>

interface KeySchema extends DBSchema {
  keys: { key: string; value: { service: string; values: Key; at: number } }
}

let opening: Promise<IDBPDatabase<KeySchema>> | undefined

/**
 * Her keys are in a database of their own: exports, backups and imports go through the stores of
 * the other one and can't meet them, and content scripts, which may read the extension's `storage`,
 * have no way to it.
 */
function keys(): Promise<IDBPDatabase<KeySchema>> {
  opening ??= openDB<KeySchema>('vigie-keys', 1, {
    upgrade(db) {
      db.createObjectStore('keys', { keyPath: 'service' })
    },
    terminated() {
      opening = undefined
    },
  })
  opening.catch(() => {
    opening = undefined
  })
  return opening
}

/** The key for a service, if she gave one. */
export async function keyFor(service: string): Promise<Key | undefined> {
  return (await (await keys()).get('keys', service))?.values
}

/** Keeps a key, in place of the one there was. */
export async function saveKey(service: string, values: Key): Promise<void> {
  await needRoom()
  const tx = (await keys()).transaction('keys', 'readwrite', { durability: 'strict' })
  await Promise.all([tx.store.put({ service, values, at: Date.now() }), tx.done])
}

/** Forgets a key. */
export async function removeKey(service: string): Promise<void> {
  const tx = (await keys()).transaction('keys', 'readwrite', { durability: 'strict' })
  await Promise.all([tx.store.delete(service), tx.done])
}

/** Closes the database, for tests that replace it. */
export async function closeKeys(): Promise<void> {
  const db = await opening?.catch(() => undefined)
  opening = undefined
  db?.close()
}
