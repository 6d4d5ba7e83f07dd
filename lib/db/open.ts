import { type IDBPDatabase, openDB } from 'idb'
import { BusError } from '../bus/message.ts'
import { asBusError } from './errors.ts'
import { MIGRATIONS } from './migrations/index.ts'
import type { Schema } from './schema.ts'

export type Db = IDBPDatabase<Schema>

/** How long an older tab may hold an upgrade before we say so, in milliseconds. */
const BLOCKED_AFTER = 3000
/** How long the browser may take to answer at all; Chromium may never, after a full disk. */
const ANSWERS_WITHIN = 15_000

let opening: Promise<Db> | undefined

/**
 * The database, opened once a context and again after the browser closed it (eviction, an upgrade
 * by a newer tab). Rejects with `BusError` `blocked` when an older tab holds the upgrade, `broken`
 * or `full` when it can't be opened; the next call tries again.
 */
export function database(): Promise<Db> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined
    throw asBusError(error)
  })
  return opening
}

/** Closes the connection; the next `database()` opens a new one. For tests and for erasure. */
export async function closeDatabase(): Promise<void> {
  const db = await opening?.catch(() => undefined)
  opening = undefined
  db?.close()
}

function open(): Promise<Db> {
  return new Promise((resolve, reject) => {
    let late = false
    const giveUp = (error: BusError) => {
      late = true
      reject(error)
    }
    let timer = setTimeout(() => giveUp(new BusError('broken', 'no answer')), ANSWERS_WITHIN)
    openDB<Schema>('vigie', MIGRATIONS.length, {
      async upgrade(db, from, to, tx) {
        clearTimeout(timer)
        for (const migrate of MIGRATIONS.slice(from, to ?? undefined)) await migrate(db, tx)
      },
      blocked() {
        clearTimeout(timer)
        timer = setTimeout(() => giveUp(new BusError('blocked')), BLOCKED_AFTER)
      },
      // An old tab gives way to an upgrade instead of blocking it.
      blocking(_from, _to, event) {
        opening = undefined
        ;(event.target as IDBDatabase).close()
      },
      terminated() {
        opening = undefined
      },
    })
      // Nobody waits any more for one that comes late: the next asking opens its own.
      .then((db) => (late ? db.close() : resolve(db)), reject)
      .finally(() => clearTimeout(timer))
  })
}
