import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { announce } from './changes.ts'

/** Where copies go outside the browser's own storage, and how the last one went. */
export interface CopiesPlace {
  kind: 'folder' | 'downloads'
  /** The folder she chose; the browser asks her again when its access has lapsed. */
  folder?: FileSystemDirectoryHandle
  /** When the last copy was put there, in ms. */
  at?: number
  /** Why the last try failed; absent when it went well. */
  failed?: 'access' | 'trouble'
}

interface PlaceSchema extends DBSchema {
  place: { key: 'copies'; value: CopiesPlace }
}

let opening: Promise<IDBPDatabase<PlaceSchema>> | undefined

/** A folder can be stored in a database only, and must be in no export: it has one of its own. */
function places(): Promise<IDBPDatabase<PlaceSchema>> {
  opening ??= openDB<PlaceSchema>('vigie-place', 1, {
    upgrade(db) {
      db.createObjectStore('place')
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

/** Where copies go besides; nothing until she says so. */
export async function copiesPlace(): Promise<CopiesPlace | undefined> {
  return (await places()).get('place', 'copies')
}

/** Sends copies there from now on, or nowhere. A folder passes through no message: pages call this. */
export async function savePlace(place: CopiesPlace | undefined): Promise<void> {
  const db = await places()
  if (place === undefined) await db.delete('place', 'copies')
  else await db.put('place', place, 'copies')
  announce(['meta'])
}

/** Closes the database, for tests that replace it. */
export async function closePlaces(): Promise<void> {
  const db = await opening?.catch(() => undefined)
  opening = undefined
  db?.close()
}
