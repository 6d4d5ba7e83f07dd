/** A day of the local calendar, as `2026-11-22`: it sorts, and means the same in an export. */
export type Day = string

const pad = (value: number) => String(value).padStart(2, '0')
const written = (date: Date) =>
  `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`

/** The local day of a time (ms since the epoch). */
export function dayOf(at: number): Day {
  return written(new Date(at))
}

/** First instant (ms) of a local day: midnight, or when the clock went forward over it, one o'clock. */
export function startOf(day: Day): number {
  const [year, month, date] = parts(day)
  return new Date(year, month - 1, date).getTime()
}

/** The day `count` days later (earlier when negative): the calendar's, whatever the clocks did. */
export function addDays(day: Day, count: number): Day {
  const [year, month, date] = parts(day)
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10)
}

/** First instant (ms) after a day. */
export const endOf = (day: Day): number => startOf(addDays(day, 1))

/** Every day from `first` to `last`, both included. */
export function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  const [year, month, date] = parts(day)
  return new Date(Date.UTC(year, month - 1, date)).getUTCDay() || 7
}

/** The Monday of a day's week. */
export const weekOf = (day: Day): Day => addDays(day, 1 - weekday(day))

/** The first of a day's month, or of the month `count` later. */
export function monthOf(day: Day, count = 0): Day {
  const [year, month] = parts(day)
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10)
}

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && addDaysSafe(text) === text
}

function addDaysSafe(day: Day): Day | undefined {
  const [year, month, date] = parts(day)
  const time = Date.UTC(year, month - 1, date)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10)
}

function parts(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}
