import type { StoreName } from './schema.ts'

const CHANNEL = 'vigie'

/** Tells our other contexts which stores were written. Pages we run in cannot hear it. */
export function announce(stores: readonly StoreName[]): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage({ changed: stores })
  channel.close()
}

/** Calls `then` with the names of stores written elsewhere, until `signal` aborts. */
export function onChange(then: (stores: readonly string[]) => void, signal?: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = (event: MessageEvent<{ changed: readonly string[] }>) =>
    then(event.data.changed)
  signal?.addEventListener('abort', () => channel.close(), { once: true })
}
