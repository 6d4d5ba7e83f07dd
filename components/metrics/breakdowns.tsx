import type { VNode } from 'preact'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { mentionsBy, shareOfVoice } from '@/lib/metrics/breakdowns.ts'
import { DELAY_STEPS, delaySteps } from '@/lib/metrics/indicators/answers.ts'
import type { Family } from '@/lib/metrics/indicators/index.ts'
import { rowsIn } from '@/lib/metrics/scope.ts'
import { numberFormat } from '@/lib/text/intl.ts'
import { hashOf, place } from '../dashboard/address.ts'
import { language, useWords } from '../words.ts'
import { type Bar, Bars } from './bars.tsx'
import { Breaches, Flow, Worn } from './moderation.tsx'
import { platformName } from './names.ts'
import { Contributors, Topics } from './people-and-topics.tsx'
import type { MetricsData } from './read.ts'
import { SatisfactionChart, ToneChart } from './time-charts.tsx'

/** Bars shown; the rest is counted together. */
const MOST = 8

/** The address of what is behind an indicator, narrowed by one more thing. */
export function behind(of: string, by: string): string {
  return hashOf({ room: 'metrics', id: 'items', filters: { ...place.value.filters, of, by } })
}

/** Charts and tables of one objective. */
export function Breakdowns({ family, data }: { family: Family; data: MetricsData }): VNode {
  return (
    <div class="charts">
      {family === 'visibility' && <Visibility data={data} />}
      {family === 'attachment' && (
        <>
          <SatisfactionChart data={data} />
          <Contributors data={data} />
          <Topics data={data} />
        </>
      )}
      {family === 'answers' && <Delays data={data} />}
      {family === 'moderation' && (
        <>
          <Breaches data={data} />
          <Flow data={data} />
        </>
      )}
      {family === 'collaboration' && <Worn data={data} />}
    </div>
  )
}

function Visibility({ data }: { data: MetricsData }): VNode {
  const say = useWords(table)
  const { observed, scope, alerts, sources } = data
  const shares = numberFormat(language.value, {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  const heads = [say('name'), say('count')] as [string, string]
  const common = { heads, none: say('none'), language: language.value }
  const voice = shareOfVoice(observed, scope)
  const named = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? say('removed')
  return (
    <>
      <ToneChart data={data} />
      <Bars
        {...common}
        heads={[say('alert'), say('share')]}
        title={say('voice')}
        bars={voice.map(([id, value]) => ({
          id,
          name: named(alerts, id),
          value,
          shown: shares.format(value),
          to: hashOf({
            room: 'metrics',
            id: 'items',
            filters: { ...place.value.filters, of: 'mentions', alert: id },
          }),
        }))}
      />
      <Bars
        {...common}
        title={say('bySource')}
        bars={most(
          mentionsBy(observed, scope, 'source'),
          'source',
          (id) => named(sources, id),
          say('other'),
        )}
      />
      <Bars
        {...common}
        title={say('byPlatform')}
        bars={most(mentionsBy(observed, scope, 'platform'), 'platform', platformName, say('other'))}
      />
      <Bars
        {...common}
        title={say('bySpace')}
        bars={most(
          mentionsBy(observed, scope, 'space'),
          'space',
          (id) => id || say('none'),
          say('other'),
        )}
      />
    </>
  )
}

/** The first few as bars that open what is behind them, the others together. */
function most(
  all: readonly [id: string, count: number][],
  by: string,
  nameOf: (id: string) => string,
  others: string,
): Bar[] {
  const bars: Bar[] = all.slice(0, MOST).map(([id, value]) => ({
    id: `${by}:${id}`,
    name: nameOf(id),
    value,
    to: behind('mentions', `${by}:${id}`),
  }))
  const rest = all.slice(MOST).reduce((sum, [, count]) => sum + count, 0)
  return rest === 0 ? bars : [...bars, { id: 'rest', name: others, value: rest }]
}

function Delays({ data: { observed, scope } }: { data: MetricsData }): VNode {
  const say = useWords(table)
  const counts = delaySteps(rowsIn(observed.answers, scope))
  const some = counts.some((count) => count > 0)
  return (
    <Bars
      title={say('delays')}
      heads={[say('delays'), say('count')]}
      none={say('none')}
      language={language.value}
      bars={
        some
          ? DELAY_STEPS.map((_, i) => ({
              id: String(i),
              name: say(`delay-${i}` as 'delay-0'),
              value: counts[i] ?? 0,
            }))
          : []
      }
    />
  )
}
