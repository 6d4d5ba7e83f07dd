/** Minutes since midnight of `HH:MM`; undefined for anything else, which switches the rule off. */
export function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(time) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return Number(hours) * 60 + Number(minutes)
}

/** Whether a local time is in the quiet hours, which may run over midnight. Same ends: never. */
export function isQuiet(now: number, from: string, to: string): boolean {
  const [start, end] = [minutesOf(from), minutesOf(to)]
  if (start === undefined || end === undefined || start === end) return false
  const date = new Date(now)
  const at = date.getHours() * 60 + date.getMinutes()
  return start < end ? at >= start && at < end : at >= start || at < end
}

/**
 * When the last digest was due (ms), local time: today at that time, or yesterday when it is still
 * to come. Days are counted by the calendar, so that a change of clock moves nothing.
 */
export function lastDue(now: number, time: string): number | undefined {
  const minutes = minutesOf(time)
  if (minutes === undefined) return undefined
  const date = new Date(now)
  const due = (back: number) =>
    new Date(
      date.getFullYear(),
      date.getMonth(),
      date.getDate() - back,
      Math.floor(minutes / 60),
      minutes % 60,
    ).getTime()
  return due(0) <= now ? due(0) : due(1)
}
