import { BusError } from '../bus/message.ts'

/** Bytes that must be left on the disk before Vigie writes anything to it. */
const LEAST = 32 << 20
/** How long (ms) an answer holds: a round makes many small writes. */
const HOLDS = 1000

let known: { at: number; left: Promise<number> } | undefined

/**
 * Rejects with `BusError` `full` when the disk is nearly so, or would be after `bytes` more.
 * Chromium throws a whole database away when a full disk cuts off what it writes: nothing is begun
 * that it might not end. Firefox undoes such a write, and doesn't say what is left of the disk.
 */
export async function needRoom(bytes = 0, now = Date.now()): Promise<void> {
  if (import.meta.env.BROWSER === 'firefox' || !globalThis.navigator?.storage?.estimate) return
  if (known === undefined || now - known.at >= HOLDS || now < known.at) {
    known = { at: now, left: leftNow() }
  }
  const left = await known.left
  if (left < LEAST + bytes) throw new BusError('full', `${left} bytes are left`)
}

async function leftNow(): Promise<number> {
  // Where it can't be told, the browser's own refusal remains.
  const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage
    .estimate()
    .catch(() => ({}) as StorageEstimate)
  return quota - usage
}
