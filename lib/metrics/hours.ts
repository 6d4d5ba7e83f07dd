import { addDays, type Day, dayOf, endOf, weekday } from './day.ts'

/** When somebody is there to answer. Local time. */
export interface Hours {
  /** Days of the week worked, 1 for Monday to 7 for Sunday. */
  days: readonly number[]
  /** Minutes after midnight by the clock on the wall. */
  from: number
  to: number
}

/** Monday to Friday, 9 to 18 o'clock. */
export const USUAL_HOURS: Hours = { days: [1, 2, 3, 4, 5], from: 540, to: 1080 }

const WEEK = 7
const MINUTE = 60_000
const DAY = 1440 * MINUTE

/**
 * Working time (ms) between two times (ms), counted by the clock on the wall: 9 to 18 is nine
 * hours, also on the day when the clock changes at night.
 */
export function workingTime(from: number, to: number, hours: Hours): number {
  if (to <= from || hours.to <= hours.from || hours.days.length === 0) return 0
  let day = dayOf(from)
  const last = dayOf(to)
  if (day === last) return Math.max(0, within(day, to, hours) - within(day, from, hours))
  let sum = within(day, Number.POSITIVE_INFINITY, hours) - within(day, from, hours)
  day = addDays(day, 1)
  const week = new Set(hours.days).size * (hours.to - hours.from) * MINUTE
  for (let next = addDays(day, WEEK); next <= last; next = addDays(next, WEEK)) {
    sum += week
    day = next
  }
  for (; day < last; day = addDays(day, 1)) sum += within(day, Number.POSITIVE_INFINITY, hours)
  // A clock that goes back within working hours shows some minutes twice.
  return Math.max(0, sum + within(last, to, hours))
}

/** Working time (ms) of a day until a time (ms). */
function within(day: Day, until: number, { days, from, to }: Hours): number {
  if (!days.includes(weekday(day))) return 0
  const clock = until >= endOf(day) ? DAY : wall(until)
  return Math.min(Math.max(clock, from * MINUTE), to * MINUTE) - from * MINUTE
}

/** What a clock on the wall shows, in ms after midnight. */
function wall(at: number): number {
  const date = new Date(at)
  const minutes = date.getHours() * 60 + date.getMinutes()
  return minutes * MINUTE + date.getSeconds() * 1000 + date.getMilliseconds()
}
