import { RECORDS, type StoreName } from './schema.ts'

const CHANNEL = 'vigie'
/** Above this many records it is cheaper to read everything again than to be told of each. */
export const MOST_TOLD = 2000

/** What was written: the stores, and the records when they are few enough to be told. */
export interface Change {
  changed: readonly string[]
  ids?: readonly string[]
}

const here = new Set<(stores: readonly string[]) => void>()

/** Tells our other contexts which stores and records were written. Pages we run in can't hear it. */
export function announce(stores: readonly StoreName[], ids?: readonly string[]): void {
  for (const told of here) told(stores)
  const channel = new BroadcastChannel(CHANNEL)
  const change: Change = { changed: stores, ...(ids === undefined ? {} : { ids }) }
  channel.postMessage(change)
  channel.close()
}

/** All that is shown anywhere. */
const SHOWN = [...RECORDS, 'meta', 'tallies', 'imports'] as const satisfies StoreName[]

/** Tells everybody to read everything again: the database opens, which it did not before. */
export const announceOpened = (): void => announce(SHOWN)

/** Whether a change is that one. */
export const meansOpened = (stores: readonly string[]): boolean => stores.length === SHOWN.length

/**
 * Calls `then` with the names of stores written elsewhere, and the ids of the records where they
 * are known, until `signal` aborts.
 */
export function onChange(
  then: (stores: readonly string[], ids: readonly string[] | undefined) => void,
  signal?: AbortSignal,
): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = (event: MessageEvent<Change>) => then(event.data.changed, event.data.ids)
  signal?.addEventListener('abort', () => channel.close(), { once: true })
}

/** Calls `then` with the names of stores written anywhere; at once when it was in this context. */
export function onWrite(then: (stores: readonly string[]) => void): void {
  here.add(then)
  onChange(then)
}
