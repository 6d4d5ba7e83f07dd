import type { IDBPTransaction } from 'idb'
import { monotonicFactory } from 'ulid'
import type { Stamped } from '../model.ts'
import { announce, MOST_TOLD } from './changes.ts'
import { tick } from './clock.ts'
import { asBusError } from './errors.ts'
import { closeDatabase, database } from './open.ts'
import { needRoom } from './room.ts'
import type { Meta, Schema, StoreName } from './schema.ts'
import { followTallies } from './tallies/follow.ts'
import { TALLIED, track } from './tallies/track.ts'

export type WriteTx = IDBPTransaction<Schema, StoreName[], 'readwrite'>

/** A transaction under way. Await nothing in it but its own requests, or the browser ends it. */
export interface Writing {
  tx: WriteTx
  /** Wall time (ms) of this transaction. */
  now: number
  moderator: string
  /** The stamp of a new record. */
  fresh(): Stamped
  /** The stamp of a new version of a record. */
  again(record: Stamped): Stamped
  /** Puts this clock after one that came from elsewhere: what is written next is later than it. */
  saw(hlc: string): void
  /** Says that a record was written with the stamp it had, for those who follow changes. */
  touched(id: string): void
}

const ulid = monotonicFactory()

/** What keeping the tallies reads and writes beside the stores of a write. */
const COUNTED = [...TALLIED, 'tallies'] as const

/** A new sortable id. */
export const newId = (): string => ulid()

/**
 * Runs `work` in ONE transaction with strict durability over `stores`: all of it is on the disk
 * when the promise resolves, none of it otherwise. Rejects with `BusError` (`full`, `broken`…).
 * Other contexts are told which stores changed.
 */
export async function write<T>(
  stores: readonly StoreName[],
  work: (writing: Writing) => Promise<T>,
  now = Date.now(),
): Promise<T> {
  const [db] = await Promise.all([database(), needRoom()])
  const counted = stores.some((store) => (TALLIED as readonly string[]).includes(store))
  const names = new Set<StoreName>([...stores, 'meta', ...(counted ? COUNTED : [])])
  const tx = db.transaction([...names], 'readwrite', { durability: 'strict' })
  const done = tx.done
  // The abort of a failed request reaches `done` as well; it is reported once, below.
  done.catch(() => undefined)
  try {
    const meta = tx.objectStore('meta')
    const moderator = ((await meta.get('moderator')) as Meta['moderator'] | undefined) ?? newId()
    let clock = (await meta.get('clock')) as Meta['clock'] | undefined
    const ids = new Set<string>()
    const touched = (id: string) => {
      if (ids.size <= MOST_TOLD) ids.add(id)
    }
    const kept = counted && !stores.includes('tallies') && (await meta.get('tallies'))
    const tracked = kept ? track(tx) : undefined
    const stamp = (id: string): Stamped => {
      touched(id)
      clock = tick(clock, now, moderator)
      return { id, hlc: clock, by: moderator }
    }
    const result = await work({
      tx: tracked?.tx ?? tx,
      now,
      moderator,
      fresh: () => stamp(newId()),
      again: (record) => stamp(record.id),
      saw: (hlc) => {
        if (clock === undefined || clock < hlc) clock = hlc
      },
      touched,
    })
    if (tracked) await followTallies(tx, tracked)
    if (clock !== undefined) await meta.put(clock, 'clock')
    await meta.put(moderator, 'moderator')
    await done
    announce(counted ? [...stores, 'tallies'] : stores, ids.size > MOST_TOLD ? undefined : [...ids])
    return result
  } catch (error) {
    try {
      tx.abort()
    } catch {
      // Already aborted by the failure itself.
    }
    const said = asBusError(error)
    // Firefox refuses whatever is written next on a connection that met a full disk.
    if (said.key === 'full') await closeDatabase()
    throw said
  }
}
