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

const MINUTE = 60_000
const DAY = 1440 * MINUTE
/** Days from 1 January 1970, a Thursday, back to a Monday. */
const TO_MONDAY = 3

/**
 * Working time (ms) between two times (ms), counted by the clock on the wall: 9 to 18 is nine
 * hours, also on the day when the clock changes at night.
 */
export function workingTime(from: number, to: number, hours: Hours): number {
  if (to <= from || hours.to <= hours.from) return 0
  // A clock that goes back within working hours shows some minutes twice.
  return Math.max(0, workedUntil(wall(to), hours) - workedUntil(wall(from), hours))
}

/** Working time (ms) from the Monday before 1970 until a time of the clock on the wall. */
function workedUntil(clock: number, { days, from, to }: Hours): number {
  const day = Math.floor(clock / DAY)
  const week = Math.floor((day + TO_MONDAY) / 7)
  const today = day + TO_MONDAY - week * 7 + 1
  const [opens, closes] = [from * MINUTE, to * MINUTE]
  let worked = 0
  let inWeek = 0
  for (let one = 1; one <= 7; one++) {
    if (!days.includes(one)) continue
    inWeek += closes - opens
    if (one < today) worked += closes - opens
    else if (one === today) worked += Math.min(Math.max(clock - day * DAY, opens), closes) - opens
  }
  return week * inWeek + worked
}

/** What a clock and a calendar on the wall show, in ms as if they were UTC. */
const wall = (at: number): number => at - new Date(at).getTimezoneOffset() * MINUTE
