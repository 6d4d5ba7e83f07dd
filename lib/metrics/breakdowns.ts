import { LADDER_KINDS } from '../members/journal.ts'
import { isBreach } from './indicators/moderation.ts'
import { isRelevant } from './indicators/visibility.ts'
import { type Step, stepStart, stepsOf } from './period.ts'
import {
  isWithin,
  type Observed,
  ranked,
  rowsIn,
  rowsThat,
  type Scope,
  sum,
  tallyBy,
} from './scope.ts'
import { ratio } from './stats.ts'
import type { MentionRow } from './tally/mentions.ts'

/** A name and its count: an id where names are kept elsewhere. */
export type Ranked = [name: string, count: number]

/** The mentions that count in a scope. */
export const relevantIn = (observed: Observed, scope: Scope) =>
  rowsThat(rowsIn(observed.mentions, scope), isRelevant)

/** Mentions of each step of a period by tone. */
export interface ToneStep {
  /** First day of the step. */
  start: string
  positive: number
  neutral: number
  negative: number
  uncertain: number
}

/** Mentions over time, by tone. */
export function tonesByStep(observed: Observed, scope: Scope, step: Step): ToneStep[] {
  const steps = new Map(
    stepsOf(scope.period, step).map((start): [string, ToneStep] => [
      start,
      { start, positive: 0, neutral: 0, negative: 0, uncertain: 0 },
    ]),
  )
  const { first, last } = scope.period
  for (const day of observed.mentions.keys()) {
    if (day < first || day > last) continue
    const rows = observed.mentions.get(day) ?? []
    const at = steps.get(stepStart(day, step))
    if (at === undefined) continue
    for (const row of rows) {
      if (isRelevant(row) && isWithin(row, scope.narrowing)) at[row.verdict] += row.count
    }
  }
  return [...steps.values()]
}

/** Mentions of each alert: those that answer several count for each. */
export const byAlert = (observed: Observed, scope: Scope): Ranked[] =>
  ranked(tallyBy(relevantIn(observed, scope), ({ alerts }) => alerts.split(' ').filter(Boolean)))

/** The share of each alert in what all alerts found together. */
export function shareOfVoice(observed: Observed, scope: Scope): [alert: string, share: number][] {
  const counts = byAlert(observed, scope)
  const all = counts.reduce((total, [, count]) => total + count, 0)
  return counts.map(([alert, count]) => [alert, ratio(count, all) ?? 0])
}

/** Mentions of each source, platform or space. */
export const mentionsBy = (
  observed: Observed,
  scope: Scope,
  what: 'source' | 'platform' | 'space',
): Ranked[] => ranked(tallyBy(relevantIn(observed, scope), (row) => row[what]))

/**
 * Who contributed: the `most` authors with the most mentions, which is a count of things to open and
 * no judgement of anybody.
 */
export function contributors(observed: Observed, scope: Scope, most: number): Ranked[] {
  const counts = tallyBy(relevantIn(observed, scope), ({ author }) => author)
  counts.delete('')
  return ranked(counts, most)
}

/** Breaches of each rule, by what answered them. */
export function breachesByRule(observed: Observed, scope: Scope) {
  const acts = rowsIn(observed.acts, scope).filter(isBreach)
  return ranked(tallyBy(acts, ({ rule }) => rule)).map(([rule, count]) => {
    const ofRule = acts.filter((row) => row.rule === rule)
    const kinds = LADDER_KINDS.map((kind) => sum(ofRule.filter((row) => row.kind === kind)))
    return { rule, count, kinds }
  })
}

/** How many acts led from each step of the ladder, or from none, to each. */
export function ladderFlow(observed: Observed, scope: Scope) {
  const acts = rowsIn(observed.acts, scope).filter(isBreach)
  return ['none', ...LADDER_KINDS].map((from) => ({
    from,
    to: LADDER_KINDS.map((kind) =>
      sum(acts.filter((row) => row.from === from && row.kind === kind)),
    ),
  }))
}

/** Members who wear each tag now. */
export const membersByTag = ({ worn }: Observed): Ranked[] =>
  ranked(tallyBy(worn, ({ tag }) => tag))

/** What there is to narrow to: every platform and space met in a period. */
export function choices(
  observed: Observed,
  { period: { first, last } }: Scope,
): { platforms: string[]; spaces: string[] } {
  const platforms = new Map<string, number>()
  const spaces = new Map<string, number>()
  const add = (counts: Map<string, number>, name: string, count: number) => {
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + count)
  }
  for (const day of observed.mentions.keys()) {
    if (day < first || day > last) continue
    const rows = observed.mentions.get(day) ?? []
    for (const row of rows as readonly (MentionRow & { count: number })[]) {
      add(platforms, row.platform, row.count)
      add(spaces, row.space, row.count)
    }
  }
  for (const rows of observed.acts.values())
    for (const row of rows) add(spaces, row.space, row.count)
  return {
    platforms: ranked(platforms).map(([name]) => name),
    spaces: ranked(spaces).map(([name]) => name),
  }
}
