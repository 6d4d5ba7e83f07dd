import type { Signal } from '../watch/signals.ts'
import { database } from './open.ts'
import type { Meta } from './schema.ts'
import { write } from './write.ts'

/** What she has been told, so that a restart repeats nothing and forgets nothing. */
export interface Told {
  /** When the last digest was due (ms). */
  digest?: number
  /** When the first mention was found that waits for the end of the quiet hours (ms). */
  held?: number
  /** When each signal was last told (ms), by its key. */
  signals?: Record<string, number>
  /** What stood out when it was last looked at, and when that was. */
  current?: { at: number; signals: Signal[] }
}

/** Reads what she has been told. */
export async function readTold(): Promise<Told> {
  return ((await (await database()).get('meta', 'told')) as Meta['told'] | undefined) ?? {}
}

/** Changes what she has been told; `undefined` takes a field away. */
export async function saveTold(change: { [K in keyof Told]: Told[K] | undefined }): Promise<void> {
  await write(['meta'], async ({ tx }) => {
    const meta = tx.objectStore('meta')
    const old = ((await meta.get('told')) as Meta['told'] | undefined) ?? {}
    const next = Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined)
    await meta.put(Object.fromEntries(next) as Told, 'told')
  })
}
