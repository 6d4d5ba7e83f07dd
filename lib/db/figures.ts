import { dayOf, endOf, startOf } from '../metrics/day.ts'
import { isWithin, type Narrowing, type Observed } from '../metrics/scope.ts'
import { isWaiting, whereOf } from '../metrics/tally/mentions.ts'
import { database } from './open.ts'
import { oldestOf } from './recent.ts'
import { mentionsEver, rowsByDay, rowsNow } from './tallies/read.ts'

/**
 * The rows that figures of a period are made from, those of the days from `since` on included for
 * comparison, and mentions of every day there is: some wait that are older, or newer.
 */
export async function observe(since: string, until: string): Promise<Observed> {
  const [ever, answers, acts, waiting, worn] = await Promise.all([
    mentionsEver(),
    rowsByDay('answers', since, until),
    rowsByDay('acts', since, until),
    rowsNow('waiting'),
    rowsNow('worn'),
  ])
  return { ...ever, answers, acts, waiting, worn }
}

/** Publication time (ms) of the oldest mention that waits, among those of a narrowing. */
export async function oldestWaiting(
  { mentions }: Pick<Observed, 'mentions'>,
  narrowing: Narrowing,
): Promise<number | undefined> {
  if (Object.keys(narrowing).length === 0) {
    const [fresh, seen] = await Promise.all([oldestOf('new'), oldestOf('seen')])
    const waiting = [fresh, seen].filter((at) => at !== undefined)
    return waiting.length === 0 ? undefined : Math.min(...waiting)
  }
  // The day is known from the tallies; the mention within it is looked up.
  const days = [...mentions.keys()].sort()
  const day = days.find((one) =>
    mentions.get(one)?.some((row) => isWaiting(row) && isWithin(row, narrowing)),
  )
  if (day === undefined) return undefined
  const range = IDBKeyRange.bound(startOf(day), endOf(day), false, true)
  const all = await (await database()).getAllFromIndex('mentions', 'at', range)
  return all.find(
    (one) =>
      !one.gone && isWaiting(one) && dayOf(one.at) === day && isWithin(whereOf(one), narrowing),
  )?.at
}
