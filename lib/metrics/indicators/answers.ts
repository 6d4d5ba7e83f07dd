import { addDays, endOf } from '../day.ts'
import { type Hours, workingTime } from '../hours.ts'
import { once } from '../once.ts'
import { isWithin, rowsIn, type Scope, sum } from '../scope.ts'
import { quantileOf, ratio, sorted } from '../stats.ts'
import type { AnswerRow } from '../tally/answers.ts'
import type { Counted } from '../tally/bag.ts'
import { isWaiting } from '../tally/mentions.ts'
import { EVERYWHERE, type Measured, type OfAnswers, type OfMentions } from './define.ts'
import { isRelevant } from './visibility.ts'

const common = { family: 'answers', narrows: EVERYWHERE } as const
const HOURS_24 = 86_400_000

const isAnswered = (row: AnswerRow) => row.answered > 0 && row.state !== 'irrelevant'
const isDone = (row: AnswerRow) => row.done > 0

/** A delay at a rank among those of all rows. */
function delay(end: 'answered' | 'done', rank: number, worked: boolean): OfAnswers['measure'] {
  return (rows, { scope }) => {
    const value = quantileOf(delaysOf(rows, end, worked ? scope.hours : undefined), rank)
    return { of: rows.length, ...(value === undefined ? {} : { value }) }
  }
}

/** Delays of rows, sorted: all of the time, or that of the hours of presence. */
const delaysOf = (
  rows: readonly AnswerRow[],
  end: 'answered' | 'done',
  hours: Hours | undefined,
): Float64Array =>
  once(rows, `${end} ${hours !== undefined}`, () =>
    sorted(rows.map((row) => (hours ? workingTime(row.at, row[end], hours) : row[end] - row.at))),
  )

function delays(end: 'answered' | 'done', name: string): OfAnswers[] {
  const each = {
    ...common,
    from: 'answers',
    unit: 'time',
    better: 'less',
    counts: end === 'answered' ? isAnswered : isDone,
  } as const
  return [
    { ...each, id: `${name}-median`, measure: delay(end, 0.5, false) },
    { ...each, id: `${name}-90`, measure: delay(end, 0.9, false) },
    { ...each, id: `${name}-worked`, measure: delay(end, 0.5, true) },
    { ...each, id: `${name}-worked-90`, measure: delay(end, 0.9, true) },
  ]
}

/** Of mentions whose day ended a day ago at least, those that were answered or wait to be. */
const answered24: OfMentions = {
  ...common,
  id: 'answered-24',
  from: 'mentions',
  unit: 'share',
  better: 'more',
  counts: isRelevant,
  called: true,
  measure(_, { scope, observed }): Measured {
    const due = dueIn(scope)
    const waiting = rowsIn(observed.mentions, due).filter(isWaiting)
    const answered = rowsIn(observed.answers, due).filter(isAnswered)
    // One that was answered and still waits is among both.
    const of = sum(waiting) + sum(answered.filter((row) => !isWaiting(row)))
    const part = answered.filter((row) => row.answered - row.at <= HOURS_24).length
    const value = ratio(part, of)
    return { of, part, ...(value === undefined ? {} : { value }) }
  },
}

/** The same scope, over the days that ended a whole day ago. */
export function dueIn(scope: Scope): Scope {
  const { first } = scope.period
  let { last } = scope.period
  while (last >= first && endOf(last) + HOURS_24 > scope.now) last = addDays(last, -1)
  return { ...scope, period: { first, last } }
}

const waiting: OfMentions = {
  ...common,
  id: 'waiting',
  from: 'mentions',
  unit: 'count',
  better: 'less',
  now: true,
  counts: isWaiting,
  measure: (_, { scope, observed }) => ({
    value: sum(observed.waiting.filter((row) => isWithin(row, scope.narrowing))),
  }),
}

const oldest: OfMentions = {
  ...waiting,
  id: 'oldest',
  unit: 'time',
  measure: (_, { scope, observed }) =>
    observed.oldest === undefined ? {} : { value: Math.max(0, scope.now - observed.oldest) },
}

export const ANSWERS: readonly (OfAnswers | OfMentions)[] = [
  waiting,
  oldest,
  ...delays('answered', 'answer'),
  answered24,
  ...delays('done', 'done'),
]

/** Delays of first answers, in steps that people think in. */
export const DELAY_STEPS = [1, 4, 24, 72, Number.POSITIVE_INFINITY] as const

/** How many first answers came within each step (hours), and not within the one before. */
export function delaySteps(rows: readonly Counted<AnswerRow>[]): number[] {
  const hours = rows.filter(isAnswered).map((row) => (row.answered - row.at) / 3_600_000)
  return DELAY_STEPS.map((step, index) => {
    const least = DELAY_STEPS[index - 1] ?? Number.NEGATIVE_INFINITY
    return hours.filter((one) => one <= step && one > least).length
  })
}
