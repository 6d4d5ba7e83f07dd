import { type Day, endOf, startOf } from './day.ts'
import type { Hours } from './hours.ts'
import { once } from './once.ts'
import type { Period } from './period.ts'
import type { ActRow } from './tally/acts.ts'
import type { AnswerRow } from './tally/answers.ts'
import type { Counted } from './tally/bag.ts'
import type { MentionRow, Where } from './tally/mentions.ts'
import type { WornRow } from './tally/worn.ts'

/** What figures can be narrowed to; what is absent is all. */
export interface Narrowing {
  alert?: string
  space?: string
  platform?: string
}
export type Narrowed = keyof Narrowing

/** What a figure is asked about. */
export interface Scope {
  period: Period
  narrowing: Narrowing
  /** The time it is (ms). */
  now: number
  hours: Hours
}

export type ByDay<R> = ReadonlyMap<Day, readonly Counted<R>[]>

/** The rows of the tallies that figures are made from. */
export interface Observed {
  mentions: ByDay<MentionRow>
  /**
   * The first day on which each author wrote something that counts, of all days there are; worked
   * out when it is first asked for.
   */
  firstMet: () => ReadonlyMap<string, Day>
  answers: ByDay<AnswerRow>
  acts: ByDay<ActRow>
  waiting: readonly Counted<Where>[]
  worn: readonly Counted<WornRow>[]
  /** Publication (ms) of the oldest mention that waits, of the narrowing at hand. */
  oldest?: number
}

/** Whether a row is among what is looked at; fields that a kind of row lacks narrow nothing. */
export function isWithin(row: Partial<Where>, { alert, space, platform }: Narrowing): boolean {
  return (
    (alert === undefined || row.alerts === undefined || row.alerts.split(' ').includes(alert)) &&
    (space === undefined || row.space === undefined || row.space === space) &&
    (platform === undefined || row.platform === undefined || row.platform === platform)
  )
}

/** The rows of a period that fit a narrowing, day after day. */
export const rowsIn = <R extends Partial<Where>>(
  byDay: ByDay<R>,
  scope: Scope,
): readonly Counted<R>[] => once(byDay, scope, () => choose(byDay, scope))

function choose<R extends Partial<Where>>(
  byDay: ByDay<R>,
  { period, narrowing }: Scope,
): Counted<R>[] {
  const all = Object.keys(narrowing).length === 0
  const out: Counted<R>[] = []
  for (const day of byDay.keys()) {
    if (day < period.first || day > period.last) continue
    for (const row of byDay.get(day) ?? []) if (all || isWithin(row, narrowing)) out.push(row)
  }
  return out
}

/** Those of the rows that `rowsIn` gave which `counts` takes. */
export const rowsThat = <R>(rows: readonly R[], counts: (row: R) => boolean): readonly R[] =>
  once(rows, counts, () => rows.filter(counts))

/** First instant of a period and first after it (ms). */
export const boundsOf = ({ first, last }: Period): [from: number, to: number] => [
  startOf(first),
  endOf(last),
]

/** How many rows there are, each as often as it was counted. */
export function sum(rows: readonly { count: number }[]): number {
  let all = 0
  for (const { count } of rows) all += count
  return all
}

/** How many rows there are of each value; a row may have several values. */
export function tallyBy<R extends { count: number }>(
  rows: readonly R[],
  valuesOf: (row: R) => string | readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const values = valuesOf(row)
    if (typeof values === 'string') counts.set(values, (counts.get(values) ?? 0) + row.count)
    else for (const value of values) counts.set(value, (counts.get(value) ?? 0) + row.count)
  }
  return counts
}

/** The greatest first, equal ones by name; `most` of them at most. */
export function ranked(
  counts: ReadonlyMap<string, number>,
  most = Number.POSITIVE_INFINITY,
): [name: string, count: number][] {
  let all = [...counts]
  if (all.length > most) {
    // Numbers sort far faster than names: only those that can be among the first are compared.
    const least = Float64Array.from(counts.values()).sort().at(-most) ?? 0
    all = all.filter(([, count]) => count >= least)
  }
  return all.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most)
}
