import { dayOf, isDay } from '@/lib/metrics/day.ts'
import { comparedWith, PERIODS, type Period, periodOf } from '@/lib/metrics/period.ts'
import type { Narrowing } from '@/lib/metrics/scope.ts'

export type Filters = Readonly<Record<string, string>>

/** What the address asks for: days, what to compare with, and what to narrow to. */
export interface Asked {
  period: Period
  against?: Period
  narrowing: Narrowing
}

/** Reads the filters of the address; anything odd means the last thirty days. */
export function askedBy(filters: Filters, now: number): Asked {
  const { first = '', last = '', period = '', compare = 'before' } = filters
  const name = PERIODS.find((one) => one === period) ?? 'days-30'
  const typed = isDay(first) && isDay(last) && first <= last
  const days = typed ? { first, last } : periodOf(name, dayOf(now))
  const narrowing: Narrowing = {}
  for (const part of ['alert', 'space', 'platform'] as const) {
    const value = filters[part]
    if (value) narrowing[part] = value
  }
  return {
    period: days,
    narrowing,
    ...(compare === 'none'
      ? {}
      : { against: comparedWith(days, compare === 'year' ? 'year' : 'before') }),
  }
}
