import type { Alert, Source } from '../model.ts'
import { digest } from '../sources/digest.ts'
import { sourceKind } from '../sources/index.ts'
import { compile } from './query.ts'
import { type RoundDeps, type Rounded, roundOf } from './round.ts'

/** Hosts asked at the same time. */
const LANES = 6
/** A round due later than this (ms) was planned under a clock that was ahead, and is due now. */
const FARTHEST = 31 * 86_400_000

function hostsOf(source: Source): string[] {
  return sourceKind(source.kind)?.hosts(source.fields) ?? []
}

/**
 * The sources whose turn it is, longest overdue first. A source waits too while another one of its
 * host was told to slow down: a host's limit is for all of us, and outlives the worker here.
 */
export function dueSources(sources: readonly Source[], now: number): Source[] {
  const waits = ({ health }: Source) => health.nextRound > now && health.nextRound <= now + FARTHEST
  const held = new Set(
    sources
      .filter((source) => source.health.error?.key === 'tooMany' && waits(source))
      .flatMap(hostsOf),
  )
  return sources
    .filter((source) => !source.gone && !source.paused && !waits(source))
    .filter((source) => !hostsOf(source).some((host) => held.has(host)))
    .sort((a, b) => a.health.nextRound - b.health.nextRound)
}

export interface RunDeps extends RoundDeps {
  /** Called after each source, for the progress of a round asked for by hand. */
  progress?(done: number, of: number, last: Rounded): void
}

export interface RunReport {
  rounds: Rounded[]
  /** Ids of the whole round's new mentions: one notification speaks of all of them. */
  added: string[]
}

/**
 * One round over `due`: hosts side by side, the sources of one host one after another. Stops between
 * two sources when the signal aborts; what was committed stays.
 */
export async function runRound(
  due: readonly Source[],
  alerts: readonly Alert[],
  deps: RunDeps,
): Promise<RunReport> {
  const active = alerts.filter((alert) => !alert.gone && !alert.paused)
  const index = compile(active)
  const fingerprint = digest(active.map((alert) => `${alert.id}=${alert.query}`).join('\n'))
  const lanes = new Map<string, Source[]>()
  for (const source of due) {
    const host = hostsOf(source)[0] ?? source.id
    lanes.set(host, [...(lanes.get(host) ?? []), source])
  }
  const report: RunReport = { rounds: [], added: [] }
  const queue = [...lanes.values()]
  const worker = async () => {
    for (let lane = queue.shift(); lane; lane = queue.shift()) {
      for (const source of lane) {
        if (deps.signal?.aborted) return
        const rounded = await roundOf(source, index, fingerprint, deps)
        report.rounds.push(rounded)
        report.added.push(...rounded.added)
        deps.progress?.(report.rounds.length, due.length, rounded)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(LANES, queue.length) }, worker))
  return report
}
