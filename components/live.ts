import { useEffect, useState } from 'preact/hooks'
import type { BusError } from '@/lib/bus/message.ts'
import { onChange } from '@/lib/db/changes.ts'
import { asBusError } from '@/lib/db/errors.ts'
import type { StoreName } from '@/lib/db/schema.ts'

/** What a component knows of something read from the database. */
export type Live<T> =
  | { state: 'reading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: BusError; again: () => void }

/**
 * Reads with `read` now, when `inputs` change, and whenever one of `stores` is written anywhere.
 * The last value stays while it is read again, so that nothing flickers; writes that come while a
 * reading is under way cause one more reading, not one each.
 */
export function useLive<T>(
  read: () => Promise<T>,
  stores: readonly StoreName[],
  inputs: readonly unknown[] = [],
): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'reading' })
  useEffect(() => {
    const end = new AbortController()
    let reading = false
    let stale = false
    const readNow = async () => {
      if (reading) {
        stale = true
        return
      }
      reading = true
      do {
        stale = false
        const next = await read().then(
          (value): Live<T> => ({ state: 'ready', value }),
          (error): Live<T> => ({ state: 'failed', error: asBusError(error), again: readNow }),
        )
        if (!end.signal.aborted) setLive(next)
      } while (stale && !end.signal.aborted)
      reading = false
    }
    onChange((changed) => {
      if (changed.some((store) => stores.includes(store as StoreName))) void readNow()
    }, end.signal)
    void readNow()
    return () => end.abort()
    // `read` is made anew at each rendering; `inputs` say when it means something else.
  }, inputs)
  return live
}
