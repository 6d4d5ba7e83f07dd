import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import {
  breachesByRule,
  byAlert,
  membersByTag,
  mentionsBy,
  type Ranked,
} from '@/lib/metrics/breakdowns.ts'
import { DELAY_STEPS, delaySteps } from '@/lib/metrics/indicators/answers.ts'
import { rowsIn } from '@/lib/metrics/scope.ts'
import { wordsOf } from '../words.ts'
import { platformName, ruleName } from './names.ts'
import type { MetricsData } from './read.ts'

/** Names said in a part; the rest is counted together. */
const MOST = 8

/** One way of parting what a report counts, the largest first. */
export interface ReportPart {
  id: string
  title: string
  /** Shares are of the whole, where the rows make one: nobody wears one tag only, says one word only. */
  rows: readonly { name: string; count: number; share?: number }[]
}

/** What only the database knows of a report's parts. */
export interface PartNames {
  /** Authors by the number of their mentions. */
  people: readonly Ranked[]
  topics: readonly Ranked[]
  tags: readonly { id: string; name: string }[]
}

/** How the figures of a report part: by alert, source, platform, site, author, topic, delay, rule, tag. */
export function reportParts(data: MetricsData, { people, topics, tags }: PartNames): ReportPart[] {
  const { observed, scope, alerts, sources } = data
  const say = wordsOf(table)
  const called = (list: readonly { id: string; name: string }[]) => (id: string) =>
    list.find((one) => one.id === id)?.name ?? say('removed')
  const itself = (name: string) => name || say('none')
  const delays = delaySteps(rowsIn(observed.answers, scope)).map(
    (count, i): Ranked => [say(`delay-${i}` as 'delay-0'), count],
  )
  const rules = breachesByRule(observed, scope).map(({ rule, count }): Ranked => [rule, count])
  const by = (what: 'source' | 'platform' | 'space') => mentionsBy(observed, scope, what)
  const rule = (id: string) => (id === '' ? say('noRule') : ruleName(id, data))
  return [
    part('voice', say('voice'), byAlert(observed, scope), called(alerts)),
    part('source', say('bySource'), by('source'), called(sources)),
    part('platform', say('byPlatform'), by('platform'), platformName),
    part('space', say('bySpace'), by('space'), itself),
    first('people', say('contributors'), people, itself),
    first('topics', say('topics'), topics, itself),
    part('delays', say('delays'), delays, itself, DELAY_STEPS.length),
    part('rules', say('breaches'), rules, rule),
    first('tags', say('worn'), membersByTag(observed), called(tags)),
  ].filter(({ rows }) => rows.some(({ count }) => count > 0))
}

/** The first of many, which together are no whole. */
const first = (
  id: string,
  title: string,
  all: readonly Ranked[],
  nameOf: (id: string) => string,
): ReportPart => ({ id, title, rows: all.map(([one, count]) => ({ name: nameOf(one), count })) })

/** All of a whole: the largest by name, the others together. */
function part(
  id: string,
  title: string,
  all: readonly Ranked[],
  nameOf: (id: string) => string,
  most = MOST,
): ReportPart {
  const whole = all.reduce((sum, [, count]) => sum + count, 0)
  const rest = all.slice(most).reduce((sum, [, count]) => sum + count, 0)
  const shown = all.slice(0, most).map(([one, count]) => ({ name: nameOf(one), count }))
  const rows = rest > 0 ? [...shown, { name: wordsOf(table)('other'), count: rest }] : shown
  return { id, title, rows: rows.map((row) => ({ ...row, share: row.count / (whole || 1) })) }
}
