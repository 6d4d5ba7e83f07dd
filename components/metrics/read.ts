import { ask } from '@/lib/bus/ask.ts'
import { allOf } from '@/lib/db/config.ts'
import { coverageOf } from '@/lib/db/coverage.ts'
import { observe, oldestWaiting } from '@/lib/db/figures.ts'
import { readSettings } from '@/lib/db/settings.ts'
import { talliesHold } from '@/lib/db/tallies/read.ts'
import type { Hours } from '@/lib/metrics/hours.ts'
import type { Observed, Scope } from '@/lib/metrics/scope.ts'
import type { Alert, Annotation, Charter, Coverage, Settings, Source, Target } from '@/lib/model.ts'
import type { Asked } from './scope.ts'

/** All that a page of figures is drawn from. */
export interface MetricsData {
  observed: Observed
  coverage: Coverage[]
  scope: Scope
  /** The same over what it is compared with. */
  before?: Scope
  settings: Settings
  alerts: Alert[]
  sources: Source[]
  charters: Charter[]
  targets: Target[]
  annotations: Annotation[]
}

/**
 * Reads it in one go, at a time (ms). While the tallies are being made again there is nothing: the
 * keeper is asked for them, and whoever reads live is told when they are there.
 */
export async function readMetrics(asked: Asked, now: number): Promise<MetricsData | undefined> {
  const { period, against, narrowing } = asked
  const since = against && against.first < period.first ? against.first : period.first
  const [ready, observed, coverage, settings, alerts, sources, charters, targets, annotations] =
    await Promise.all([
      talliesHold(),
      observe(since, period.last),
      coverageOf(since, period.last),
      readSettings(),
      allOf('alerts'),
      allOf('sources'),
      allOf('charters'),
      allOf('targets'),
      allOf('annotations'),
    ])
  if (!ready) {
    await ask('metrics.make', {})
    return undefined
  }
  const oldest = await oldestWaiting(observed, narrowing)
  const scope = { period, narrowing, now, hours: hoursOf(settings) }
  return {
    observed: oldest === undefined ? observed : { ...observed, oldest },
    coverage,
    scope,
    settings,
    alerts,
    sources,
    charters,
    targets,
    annotations,
    ...(against === undefined ? {} : { before: { ...scope, period: against } }),
  }
}

/** Her hours of presence. */
export const hoursOf = ({ workDays, workFrom, workTo }: Settings): Hours => ({
  days: workDays,
  from: workFrom,
  to: workTo,
})
