import type { VNode } from 'preact'
import { common } from '@/lib/locales/pages/common.ts'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { tonesByStep } from '@/lib/metrics/breakdowns.ts'
import { type Step, stepOf, stepStart } from '@/lib/metrics/period.ts'
import { ratio } from '@/lib/metrics/stats.ts'
import type { Annotation } from '@/lib/model.ts'
import { dateFormat, numberFormat } from '@/lib/text/intl.ts'
import { language, useWords, wordsOf } from '../words.ts'
import { Chart } from './chart.tsx'
import { dayName, shortDay } from './format.ts'
import type { MetricsData } from './read.ts'

/** Steps as a chart calls them. */
function named(starts: readonly string[], step: Step) {
  const say = wordsOf(table)
  return starts.map((start) => {
    const month = { month: 'short', year: 'numeric' } as const
    if (step === 'month') {
      const name = dateFormat(language.value, { ...month, timeZone: 'UTC' }).format(
        Date.parse(start),
      )
      return { start, short: name, full: name }
    }
    const day = dayName(start, language.value)
    const full = step === 'week' ? say('weekFrom', { date: day }) : day
    return { start, short: shortDay(start, language.value), full }
  })
}

const marksOf = (annotations: readonly Annotation[], step: Step) =>
  annotations.map(({ day, text }) => ({ start: stepStart(day, step), text }))

/** Mentions over time, by tone. */
export function ToneChart({ data }: { data: MetricsData }): VNode {
  const say = useWords(table)
  const shared = useWords(common)
  const { observed, scope, annotations } = data
  const step = stepOf(scope.period)
  const tones = tonesByStep(observed, scope, step)
  const number = numberFormat(language.value)
  return (
    <Chart
      title={say('toneChart')}
      steps={named(
        tones.map(({ start }) => start),
        step,
      )}
      series={(['negative', 'uncertain', 'neutral', 'positive'] as const).map((tone) => ({
        id: tone,
        name: shared(tone),
        look: tone,
        values: tones.map((one) => one[tone]),
      }))}
      marks={marksOf(annotations, step)}
      show={(value) => number.format(value)}
    />
  )
}

/** The satisfaction index over time; a step without anybody who takes sides has none. */
export function SatisfactionChart({ data }: { data: MetricsData }): VNode {
  const say = useWords(table)
  const { observed, scope, annotations } = data
  const step = stepOf(scope.period)
  const tones = tonesByStep(observed, scope, step)
  const share = numberFormat(language.value, { style: 'percent' })
  return (
    <Chart
      title={say('satisfactionChart')}
      steps={named(
        tones.map(({ start }) => start),
        step,
      )}
      series={[
        {
          id: 'satisfaction',
          name: say('satisfactionChart'),
          look: 'line',
          values: tones.map(({ positive, negative }) => ratio(positive, positive + negative)),
        },
      ]}
      marks={marksOf(annotations, step)}
      show={(value) => share.format(value)}
      most={1}
    />
  )
}
