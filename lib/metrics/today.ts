import { addDays, type Day, dayOf, daysFrom } from './day.ts'
import { sum } from './scope.ts'
import { median } from './stats.ts'
import type { ActRow } from './tally/acts.ts'
import type { AnswerRow } from './tally/answers.ts'
import type { Counted } from './tally/bag.ts'
import type { MentionRow } from './tally/mentions.ts'

/** What the popup says of today. Times in milliseconds, days local. */
export interface Today {
  /** Mentions published each of the last fourteen days, today last. */
  days: number[]
  /** Median of the fourteen days before today. */
  usual: number
  /** Of today's mentions, how many are negative. */
  negative: number
  /** Of today's mentions, how many have a tone that she corrected; it is the one counted. */
  corrected: number
  /** From publication to the first reply, median over `answered` mentions of 14 days. */
  firstAnswer?: number
  answered: number
  /** Reminders, warnings and sanctions given today that stand. */
  reminders: number
  /** Members who were given a tag today. */
  tagged: number
}

/** How many whole days before today are looked at. */
export const DAYS_BACK = 14
const ON_THE_LADDER: ReadonlySet<ActRow['kind']> = new Set(['reminder', 'warning', 'sanction'])

/** The rows that today's figures are made from. */
export interface TodayRows {
  mentions: ReadonlyMap<Day, Counted<MentionRow>[]>
  answers: ReadonlyMap<Day, Counted<AnswerRow>[]>
  /** Of today. */
  acts: readonly Counted<ActRow>[]
}

/** The first of the days that are looked at. */
export const firstDay = (now: number): Day => addDays(dayOf(now), -DAYS_BACK)

/**
 * Today's figures from the rows of the last fourteen days and today. Mentions set aside as not
 * relevant are not counted.
 */
export function today({ mentions, answers, acts }: TodayRows, now: number): Today {
  const last = dayOf(now)
  const relevant = (day: Day) =>
    (mentions.get(day) ?? []).filter(({ state }) => state !== 'irrelevant')
  const counts = daysFrom(firstDay(now), last).map((day) => sum(relevant(day)))
  const seen = relevant(last)
  const delays = [...answers.values()]
    .flat()
    .filter(({ answered, state }) => answered > 0 && state !== 'irrelevant')
    .map(({ at, answered }) => answered - at)
  const middle = median(delays)
  return {
    days: counts.slice(1),
    usual: median(counts.slice(0, -1)) ?? 0,
    negative: sum(seen.filter(({ verdict }) => verdict === 'negative')),
    corrected: sum(seen.filter(({ corrected }) => corrected === 1)),
    ...(middle === undefined ? {} : { firstAnswer: middle }),
    answered: delays.length,
    reminders: sum(acts.filter(({ kind }) => ON_THE_LADDER.has(kind))),
    tagged: sum(acts.filter(({ kind, lead }) => kind === 'tag-on' && lead === 1)),
  }
}
