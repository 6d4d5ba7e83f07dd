import type { SourceHealth } from '../model.ts'

/** Never slower than this (six hours), however quiet; a source's own pace is the floor. */
export const SLOWEST = 6 * 3_600_000
const FIRST_BACKOFF = 60_000
/** After this many gaps the oldest is forgotten. */
const GAPS_KEPT = 10
/** A source that wasn't read for this long, and more than three of its intervals, has a gap. */
const GAP_LEAST = 30 * 60_000

/** A source never read: due at once. */
export function newHealth(pace: number): SourceHealth {
  return { state: 'new', interval: pace, nextRound: 0, failures: 0, gaps: [] }
}

/** `ms` moved by up to a tenth either way, so that sources of one minute don't stay together. */
function jittered(ms: number, random: () => number): number {
  return Math.round(ms * (0.9 + random() * 0.2))
}

export interface Outcome {
  now: number
  /** Posts not seen before. */
  fresh: number
  /** Shortest interval of the kind of source. */
  pace: number
  /** The server's wish. */
  wait?: number
  /** True when older posts than those read were left unread: `from` is the last round. */
  missed?: { from: number; to: number }
  random(): number
}

/**
 * Health after a round that was read. The interval halves while posts come and stretches by half
 * while none does, between the kind's pace and six hours.
 */
export function afterSuccess(health: SourceHealth, outcome: Outcome): SourceHealth {
  const { now, fresh, pace, wait = 0, missed, random } = outcome
  const stretched = fresh > 0 ? health.interval / 2 : health.interval * 1.5
  const interval = Math.min(SLOWEST, Math.max(pace, health.state === 'new' ? pace : stretched))
  return {
    state: 'ok',
    lastRound: now,
    ...(fresh > 0
      ? { lastNew: now }
      : health.lastNew === undefined
        ? {}
        : { lastNew: health.lastNew }),
    interval,
    nextRound: now + Math.max(jittered(interval, random), wait),
    failures: 0,
    gaps: missed ? [missed, ...health.gaps].slice(0, GAPS_KEPT) : health.gaps,
  }
}

/**
 * Health after a round that failed: exponential backoff from a minute to six hours with full jitter
 * on its upper half, or the server's wish where that is longer. The last good round stays known, so
 * that the gap can be shown.
 */
export function afterFailure(
  health: SourceHealth,
  failure: {
    now: number
    error: NonNullable<SourceHealth['error']>
    wait?: number
    random(): number
  },
): SourceHealth {
  const { now, error, wait = 0, random } = failure
  const failures = health.failures + 1
  const backoff = Math.min(SLOWEST, FIRST_BACKOFF * 2 ** Math.min(failures - 1, 12))
  return {
    ...health,
    state: error.key === 'notPermitted' ? 'needs-permission' : 'failing',
    failures,
    error,
    nextRound: now + Math.max(backoff * (0.5 + random() / 2), wait),
  }
}

/**
 * The span that a source which lists only its latest posts may have lost, if the whole of what it
 * lists is new although it was read before: the oldest post listed is younger than the last round.
 */
export function missedSpan(
  health: SourceHealth,
  oldest: number | undefined,
): { from: number; to: number } | undefined {
  const from = health.lastRound
  if (from === undefined || oldest === undefined || oldest - from < GAP_LEAST) return undefined
  return { from, to: oldest }
}
