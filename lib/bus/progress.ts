/** How far a round is, for whoever looks on. */
export interface Progress {
  running: boolean
  /** Sources read, of those of this round. */
  done: number
  of: number
  /** The source read last. */
  name?: string
  /** Mentions found so far. */
  found: number
}

const CHANNEL = 'vigie-round'

/** Tells our own pages how far the round is. */
export function announceProgress(progress: Progress): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(progress)
  channel.close()
}

/** Calls `then` with each step of each round, until `signal` aborts. */
export function onProgress(then: (progress: Progress) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = (event: MessageEvent<Progress>) => then(event.data)
  signal.addEventListener('abort', () => channel.close(), { once: true })
}
