/** Milliseconds between two requests to hosts that ask for more than the usual second. */
const GAPS: [RegExp, number][] = [
  [/(^|\.)reddit\.com$/, 10_000],
  [/^api\.gdeltproject\.org$/, 5_000],
  [/^api\.github\.com$/, 6_000],
  [/^t\.me$/, 2_000],
]

/** What lanes need of the outside, so that tests can own time. */
export interface Clock {
  now(): number
  /** Resolves after `ms`, rejects when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export interface Lanes {
  /** Runs `work` when the host's lane is free and its gap has passed. */
  run<T>(host: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T>
  /** Leaves the host alone for `ms` from now. */
  hold(host: string, ms: number): void
  /** Milliseconds until the host may be asked again. */
  waitFor(host: string): number
}

interface Lane {
  tail: Promise<unknown>
  free: number
}

/**
 * One lane a host: one request at a time, at least `gap` milliseconds between the end of one and
 * the start of the next.
 */
export function createLanes(clock: Clock, gap = 1000): Lanes {
  const lanes = new Map<string, Lane>()
  const laneOf = (host: string): Lane => {
    const lane = lanes.get(host) ?? { tail: Promise.resolve(), free: 0 }
    lanes.set(host, lane)
    return lane
  }
  const gapOf = (host: string) => {
    const name = host.replace(/:\d+$/, '')
    return Math.max(gap, GAPS.find(([pattern]) => pattern.test(name))?.[1] ?? 0)
  }
  return {
    run(host, work, signal) {
      const lane = laneOf(host)
      const turn = lane.tail.then(async () => {
        const wait = lane.free - clock.now()
        if (wait > 0) await clock.sleep(wait, signal)
        signal?.throwIfAborted()
        try {
          return await work()
        } finally {
          lane.free = Math.max(lane.free, clock.now() + gapOf(host))
        }
      })
      lane.tail = turn.catch(() => undefined)
      return turn
    },
    hold(host, ms) {
      const lane = laneOf(host)
      lane.free = Math.max(lane.free, clock.now() + ms)
    },
    waitFor: (host) => Math.max(0, (lanes.get(host)?.free ?? 0) - clock.now()),
  }
}

/** The real clock. */
export const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }, ms)
      signal?.addEventListener('abort', stop, { once: true })
    }),
}
