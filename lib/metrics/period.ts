import { addDays, type Day, daysFrom, monthOf, weekOf } from './day.ts'

/** Whole local days, both ends included. */
export interface Period {
  first: Day
  last: Day
}

/** Periods that can be asked for by name. */
export const PERIODS = [
  'days-7',
  'days-30',
  'days-90',
  'days-365',
  'week',
  'last-week',
  'month',
  'last-month',
  'year',
] as const
export type PeriodName = (typeof PERIODS)[number]

/** The period of a name, for the day it is. Those of the calendar that run end today. */
export function periodOf(name: PeriodName, today: Day): Period {
  switch (name) {
    case 'week':
      return { first: weekOf(today), last: today }
    case 'last-week':
      return weekBefore(weekOf(today))
    case 'month':
      return { first: monthOf(today), last: today }
    case 'last-month':
      return { first: monthOf(today, -1), last: addDays(monthOf(today), -1) }
    case 'year':
      return { first: `${today.slice(0, 4)}-01-01`, last: today }
    default:
      return { first: addDays(today, 1 - Number(name.slice(5))), last: today }
  }
}

const weekBefore = (monday: Day): Period => ({
  first: addDays(monday, -7),
  last: addDays(monday, -1),
})

/** How many days a period has. */
export const lengthOf = ({ first, last }: Period): number => daysFrom(first, last).length

/**
 * What a period is compared with. `before`: the month before for a whole month, otherwise as many
 * days just before. `year`: the same dates a year earlier (29 February becomes 28).
 */
export function comparedWith(period: Period, how: 'before' | 'year'): Period {
  if (how === 'year') return { first: yearBefore(period.first), last: yearBefore(period.last) }
  const { first, last } = period
  const wholeMonth = first === monthOf(first) && last === addDays(monthOf(first, 1), -1)
  if (wholeMonth) return { first: monthOf(first, -1), last: addDays(first, -1) }
  return { first: addDays(first, -lengthOf(period)), last: addDays(first, -1) }
}

function yearBefore(day: Day): Day {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0')
  return day.endsWith('-02-29') ? `${year}-02-28` : year + day.slice(4)
}

/** Steps of a chart over a period: days, weeks over a quarter or so, months beyond. */
export type Step = 'day' | 'week' | 'month'

/** The step that keeps a chart of a period readable: sixty points at most, save for years and years. */
export function stepOf(period: Period): Step {
  const length = lengthOf(period)
  return length <= 60 ? 'day' : length <= 400 ? 'week' : 'month'
}

/** Where the step of a day begins. */
export function stepStart(day: Day, step: Step): Day {
  return step === 'day' ? day : step === 'week' ? weekOf(day) : monthOf(day)
}

/** The steps of a period, by their first day; the first and last may stick out of it. */
export function stepsOf(period: Period, step: Step): Day[] {
  return [...new Set(daysFrom(period.first, period.last).map((day) => stepStart(day, step)))]
}
