import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { coverageOf } from '@/lib/db/coverage.ts'
import { observe, oldestWaiting } from '@/lib/db/figures.ts'
import { itemsBehind } from '@/lib/db/items.ts'
import { closeDatabase } from '@/lib/db/open.ts'
import { rebuildTallies } from '@/lib/db/tallies/rebuild.ts'
import { LADDER_KINDS } from '@/lib/members/journal.ts'
import * as breakdowns from '@/lib/metrics/breakdowns.ts'
import { coverageFor } from '@/lib/metrics/coverage.ts'
import { delaySteps } from '@/lib/metrics/indicators/answers.ts'
import { INDICATORS, measure } from '@/lib/metrics/indicators/index.ts'
import { rowsIn, type Scope } from '@/lib/metrics/scope.ts'
import { exportParts } from '@/lib/privacy/transfer.ts'
import { recompute } from '../../../scripts/recompute.mjs'
import { life } from './journal-shapes.ts'
import { live, settle } from './living.ts'

const home = process.env.TZ
afterAll(async () => {
  process.env.TZ = home
  await closeDatabase()
})

/** How many lives a zone; `RUNS=200 npx vitest run …` tries more of them. */
const RUNS = Number(process.env.RUNS ?? 9)
const ZONES = [
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Cairo',
]
const PERIODS = [
  { first: '2024-02-28', last: '2024-03-01' },
  { first: '2026-03-01', last: '2026-04-10' },
  { first: '2026-10-25', last: '2026-10-25' },
  { first: '2026-01-01', last: '2026-12-31' },
]
const NARROWINGS = [
  {},
  { alert: 'a2' },
  { space: 'forum.example' },
  { platform: 'mastodon', alert: 'a1' },
]
const asked = fc.record({
  period: fc.constantFrom(...PERIODS),
  narrowing: fc.constantFrom(...NARROWINGS),
  now: fc.constantFrom(Date.UTC(2026, 2, 30, 4), Date.UTC(2026, 9, 26, 12), Date.UTC(2027, 5, 1)),
})

/** Counted among contributors, whose mentions are what opens. */
const MADE_OF_OTHERS = new Set(['newcomers', 'returning'])

const some = (counts: readonly (readonly [string, number])[]) =>
  Object.fromEntries(counts.filter(([, count]) => count > 0))

/** The same figures and tables as the script gives, from the tallies. */
async function figures(scope: Scope) {
  const { first, last } = scope.period
  const seen = await observe(first, last)
  const oldest = await oldestWaiting(seen, scope.narrowing)
  const observed = oldest === undefined ? seen : { ...seen, oldest }
  const coverage = await coverageOf(first, last)
  const rules = breakdowns.breachesByRule(observed, scope)
  return {
    figures: Object.fromEntries(
      INDICATORS.map((one) => [one.id, measure(one, observed, scope).value]),
    ),
    tones: some(
      breakdowns
        .tonesByStep(observed, scope, 'day')
        .flatMap(({ start, ...tones }) =>
          Object.entries(tones).map(([tone, count]) => [`${start} ${tone}`, count] as const),
        ),
    ),
    alerts: some(breakdowns.byAlert(observed, scope)),
    voice: some(breakdowns.shareOfVoice(observed, scope)),
    sources: some(breakdowns.mentionsBy(observed, scope, 'source')),
    platforms: some(breakdowns.mentionsBy(observed, scope, 'platform')),
    spaces: some(breakdowns.mentionsBy(observed, scope, 'space')),
    authors: some(breakdowns.contributors(observed, scope, 1000)),
    delays: delaySteps(rowsIn(observed.answers, scope)),
    rules: some(
      rules.flatMap(({ rule, kinds }) =>
        kinds.map((count, i) => [`${rule} ${LADDER_KINDS[i]}`, count] as const),
      ),
    ),
    flow: some(
      breakdowns
        .ladderFlow(observed, scope)
        .flatMap(({ from, to }) =>
          to.map((count, i) => [`${from} ${LADDER_KINDS[i]}`, count] as const),
        ),
    ),
    worn: some(breakdowns.membersByTag(observed)),
    seen: {
      mentions: coverageFor({ from: 'mentions' }, coverage, scope).seen,
      acts: coverageFor({ from: 'acts' }, coverage, scope).seen,
    },
  }
}

test.each(ZONES)(
  'figures are those that an independent script works out, in %s',
  async (zone) => {
    process.env.TZ = zone
    await fc.assert(
      fc.asyncProperty(life, asked, async (acts, { period, narrowing, now }) => {
        await closeDatabase()
        globalThis.indexedDB = new IDBFactory()
        await settle()
        await rebuildTallies()
        for (const act of acts) await live(act)
        const hours = { days: [1, 2, 3, 4, 5], from: 540, to: 1080 }
        const scope = { period, narrowing, now, hours }
        const file = JSON.parse((await exportParts('1.0.0')).join(''))
        const theirs = recompute(file, { ...period, ...narrowing, now, zone, hours })
        expect(await figures(scope)).toEqual(theirs)
        // What opens behind a figure is as many things as it counts.
        const observed = await observe(period.first, period.last)
        for (const indicator of INDICATORS) {
          if (indicator.id === 'oldest' || MADE_OF_OTHERS.has(indicator.id)) continue
          const { value, of = value } = measure(indicator, observed, scope)
          const { items } = await itemsBehind(indicator, scope, undefined, 1000)
          expect([indicator.id, items.length]).toEqual([indicator.id, of])
        }
      }),
      { numRuns: RUNS, seed: 11 },
    )
  },
  120_000,
)
