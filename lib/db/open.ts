import { type IDBPDatabase, openDB } from 'idb'
import { BusError, type ErrorKey } from '../bus/message.ts'
import { announceOpened } from './changes.ts'
import { asBusError } from './errors.ts'
import { MIGRATIONS } from './migrations/index.ts'
import type { Schema } from './schema.ts'
import { sayWhy, stayAwake, whyNot } from './waiting.ts'

export type Db = IDBPDatabase<Schema>

/** How long an older tab may hold an upgrade before we say so, in milliseconds. */
const BLOCKED_AFTER = 3000
/**
 * How long the browser may take to answer at all, and an upgrade to end, before we say so. Chromium
 * may never answer, after a full disk; an upgrade goes on.
 */
const ANSWERS_WITHIN = 15_000

let opening: Promise<Db> | undefined

/**
 * The database, opened once a context and again after the browser closed it (eviction, an upgrade
 * by a newer tab). Rejects with `BusError` `blocked` when an older tab holds the upgrade, `updating`
 * when one takes long, `broken` or `full` when it can't be opened; the next call tries again, and
 * readers are told to when what was refused has become possible.
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
    const giveUp = (key: ErrorKey, detail?: string) => {
      late = true
      reject(new BusError(key, detail))
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = (ms: number, then: () => void) => {
      clearTimeout(timer)
      timer = setTimeout(then, ms)
    }
    let told = false
    wait(BLOCKED_AFTER, () => {
      void whyNot().then((why) => !told && why === 'blocked' && giveUp(why))
      wait(ANSWERS_WITHIN - BLOCKED_AFTER, () => {
        void whyNot().then((why) => (why ? giveUp(why) : giveUp('broken', 'no answer')))
      })
    })
    const opened = openDB<Schema>('vigie', MIGRATIONS.length, {
      async upgrade(db, from, to, tx) {
        told = true
        wait(ANSWERS_WITHIN, () => giveUp('updating'))
        sayWhy('updating', tx.done)
        stayAwake(tx.done)
        for (const migrate of MIGRATIONS.slice(from, to ?? undefined)) await migrate(db, tx)
      },
      blocked() {
        told = true
        wait(BLOCKED_AFTER, () => giveUp('blocked'))
        sayWhy('blocked', opened)
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
    opened
      .then((db) => {
        if (!late) return resolve(db)
        // Nobody waits any more for one that comes late: those who were refused ask again.
        db.close()
        announceOpened()
      }, reject)
      .finally(() => clearTimeout(timer))
  })
}
