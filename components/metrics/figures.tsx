import type { VNode } from 'preact'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { FAMILIES } from '@/lib/metrics/indicators/index.ts'
import { hashOf, place } from '../dashboard/address.ts'
import { Empty } from '../empty.tsx'
import { Icon } from '../icon.tsx'
import { useInTurn } from '../in-turn.ts'
import { useLive } from '../live.ts'
import { Unreadable } from '../trouble.tsx'
import { language, useWords } from '../words.ts'
import { AnnotationsBox } from './annotations-box.tsx'
import { Breakdowns } from './breakdowns.tsx'
import { FamilyFigures } from './family-figures.tsx'
import { MetricFilters } from './filters.tsx'
import { dayName } from './format.ts'
import { MetricsSettings } from './metrics-settings.tsx'
import { Patterns } from './patterns.tsx'
import { type MetricsData, readMetrics } from './read.ts'
import { askedBy } from './scope.ts'

/** Every figure of a period, against another, by objective. */
export function Figures(): VNode {
  const say = useWords(table)
  const { filters } = place.value
  const live = useLive(
    () => readMetrics(askedBy(filters, Date.now()), Date.now()),
    ['tallies', 'targets', 'annotations', 'coverage', 'alerts', 'sources', 'meta'],
    [JSON.stringify(filters)],
  )
  const data = live.state === 'ready' ? live.value : undefined
  const date = (day: string) => dayName(day, language.value)
  return (
    <>
      <div class="heading">
        <h1>{say('back')}</h1>
        {data && (
          <span class="muted">
            {say('dates', {
              first: date(data.scope.period.first),
              last: date(data.scope.period.last),
            })}
          </span>
        )}
        <span class="grow" />
        <a
          class="button"
          href={hashOf({ room: 'metrics', id: 'report', filters: { every: 'week' } })}
        >
          <Icon name="newspaper" />
          {say('weekly')}
        </a>
        <a
          class="button"
          href={hashOf({ room: 'metrics', id: 'report', filters: { every: 'month' } })}
        >
          <Icon name="newspaper" />
          {say('monthly')}
        </a>
      </div>
      <MetricFilters {...(data ? { data } : {})} />
      {live.state === 'failed' && <Unreadable {...live} />}
      {live.state === 'ready' && !data && <p class="metrics-wait">{say('making')}</p>}
      {data && data.observed.mentions.size === 0 && data.observed.acts.size === 0 && (
        <Empty icon="activity" title={say('emptyTitle')}>
          <p>{say('emptyText')}</p>
          <a class="button primary" href={hashOf({ room: 'watch', filters: {} })}>
            <Icon name="bell" />
            {say('emptyNext')}
          </a>
        </Empty>
      )}
      {data && (data.observed.mentions.size > 0 || data.observed.acts.size > 0) && (
        <AllFigures data={data} />
      )}
    </>
  )
}

/** Objective after objective, each with its charts. */
function AllFigures({ data }: { data: MetricsData }): VNode {
  const say = useWords(table)
  // Of each objective the figures, then its charts.
  const parts = FAMILIES.length * 2
  const drawn = useInTurn(parts + 1)
  return (
    <div class="metrics">
      <Patterns />
      {FAMILIES.slice(0, Math.ceil(drawn / 2)).map((family, index) => (
        <section key={family} aria-labelledby={`family-${family}`}>
          <h2 id={`family-${family}`}>{say(family)}</h2>
          <FamilyFigures family={family} data={data} />
          {drawn > index * 2 + 1 && <Breakdowns family={family} data={data} />}
        </section>
      ))}
      {drawn > parts && (
        <>
          <AnnotationsBox annotations={data.annotations} />
          <MetricsSettings settings={data.settings} />
        </>
      )}
    </div>
  )
}
