import { indicators as names } from '@/lib/locales/pages/indicators.ts'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { coverageFor } from '@/lib/metrics/coverage.ts'
import {
  FAMILIES,
  type Family,
  INDICATORS,
  type Indicator,
  type Measured,
  measure,
} from '@/lib/metrics/indicators/index.ts'
import { numberFormat } from '@/lib/text/intl.ts'
import { language, wordsOf } from '../words.ts'
import { moved, shown } from './format.ts'
import type { MetricsData } from './read.ts'
import { isMet } from './target-line.tsx'

/** One figure of a report, in words and as it is. */
export interface ReportLine {
  indicator: Indicator
  family: Family
  name: string
  formula: string
  now: Measured
  before?: Measured
  target?: number
  met?: boolean
  /** In words: what stands in a cell of the printed table. */
  value: string
  previous: string
  change: string
  base: string
  seen: string
}

/** Every figure of a report, in the order of the objectives. */
export function reportLines(data: MetricsData): ReportLine[] {
  const { observed, scope, before: past, targets, coverage } = data
  const say = wordsOf(table)
  const name = wordsOf(names)
  const percent = numberFormat(language.value, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  })
  const points = numberFormat(language.value, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  return FAMILIES.flatMap((family) =>
    INDICATORS.filter((one) => one.family === family).map((indicator): ReportLine => {
      const { id, unit } = indicator
      const now = measure(indicator, observed, scope)
      const before = past && !indicator.now ? measure(indicator, observed, past) : undefined
      const target = targets.find((one) => one.id === id)
      const change = moved(unit, now, before)
      const { seen, days } = coverageFor(indicator, coverage, scope)
      const met = target && isMet(indicator, now, target)
      return {
        indicator,
        family,
        name: name(`name-${id}` as 'name-mentions'),
        formula: name(`how-${id}` as 'how-mentions'),
        now,
        ...(before ? { before } : {}),
        ...(target ? { target: target.value } : {}),
        ...(met === undefined ? {} : { met }),
        value: shown(unit, now.value, language.value),
        previous: before ? shown(unit, before.value, language.value) : '',
        change:
          change === undefined
            ? ''
            : unit === 'share'
              ? say('points', { count: points.format(change * 100).replace('-', '−') })
              : percent.format(change).replace('-', '−'),
        base:
          now.part !== undefined && now.of !== undefined
            ? say('partOf', { part: now.part, count: now.of })
            : now.of !== undefined
              ? say('of', { count: now.of })
              : '',
        seen: indicator.now ? say('rightNow') : say('seen', { seen, count: days }),
      }
    }),
  )
}
