import { addDays, type Day, monthOf, weekOf } from './day.ts'
import type { Period } from './period.ts'

/** How often there is a report. */
export type Every = 'week' | 'month'

/** The whole week (from Monday) or month that a day is in. */
export function reportPeriod(every: Every, day: Day): Period {
  return every === 'week'
    ? { first: weekOf(day), last: addDays(weekOf(day), 6) }
    : { first: monthOf(day), last: addDays(monthOf(day, 1), -1) }
}

/** The last week or month that is over. */
export function lastReport(every: Every, today: Day): Period {
  return reportPeriod(every, addDays(reportPeriod(every, today).first, -1))
}

/** Reports that she asked to be told of, and that became ready since she was last told. */
export function reportsDue(
  wished: 'none' | 'week' | 'month' | 'both',
  today: Day,
  told: Partial<Record<Every, Day>>,
): { every: Every; period: Period }[] {
  return (['week', 'month'] as const)
    .filter((every) => wished === every || wished === 'both')
    .map((every) => ({ every, period: lastReport(every, today) }))
    .filter(({ every, period }) => (told[every] ?? '') < period.last)
}
