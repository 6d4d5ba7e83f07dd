import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { indicators as names } from '@/lib/locales/pages/indicators.ts'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { coverageFor } from '@/lib/metrics/coverage.ts'
import type { Indicator, Measured } from '@/lib/metrics/indicators/index.ts'
import { numberFormat } from '@/lib/text/intl.ts'
import { Button } from '../button.tsx'
import { hashOf, place } from '../dashboard/address.ts'
import { Icon } from '../icon.tsx'
import { language, useWords } from '../words.ts'
import { Definition } from './definition.tsx'
import { moved, shown } from './format.ts'
import type { MetricsData } from './read.ts'
import { TargetLine } from './target-line.tsx'

interface Props {
  indicator: Indicator
  now: Measured
  before?: Measured
  data: MetricsData
}

/** One figure: its value, how it moved, what it is to be, what it saw, and the way behind it. */
export function FigureCard({ indicator, now, before, data }: Props): VNode {
  const say = useWords(table)
  const name = useWords(names)
  const [open, setOpen] = useState(false)
  const { id, unit, narrows } = indicator
  const called = name(`name-${id}` as 'name-mentions')
  const { seen, days } = coverageFor(indicator, data.coverage, data.scope)
  const target = data.targets.find((one) => one.id === id)
  const ignored = (['alert', 'space', 'platform'] as const).filter(
    (one) => data.scope.narrowing[one] !== undefined && !narrows.includes(one),
  )
  const { filters } = place.value
  const to = hashOf({ room: 'metrics', id: 'items', filters: { ...filters, of: id } })
  return (
    <li class={open ? 'metric open' : 'metric'}>
      <h3>
        {called}
        {indicator.now && <span class="muted"> · {say('rightNow')}</span>}
      </h3>
      <p class="metric-value">
        <span class="value">{shown(unit, now.value, language.value)}</span>
        <Move indicator={indicator} now={now} {...(before ? { before } : {})} />
      </p>
      <p class="note">
        {now.part !== undefined && now.of !== undefined
          ? `${say('partOf', { part: now.part, count: now.of })} · `
          : now.of !== undefined && `${say('of', { count: now.of })} · `}
        {say('seen', { seen, count: days })}
        {ignored.length > 0 && ` · ${say('notNarrowed')}`}
      </p>
      {target && <TargetLine indicator={indicator} now={now} target={target} />}
      <p class="row metric-foot">
        <a href={to} aria-label={say('openOf', { name: called })}>
          <Icon name="arrow-right" />
          {say('open')}
        </a>
        <Button
          small
          look="quiet"
          icon={open ? 'chevron-down' : 'chevron-right'}
          aria-expanded={open}
          aria-label={say('moreOf', { name: called })}
          onClick={() => setOpen(!open)}
        >
          {say('more')}
        </Button>
      </p>
      {open && (
        <Definition
          indicator={indicator}
          seen={{ seen, days }}
          ignored={ignored}
          {...(target ? { target } : {})}
        />
      )}
    </li>
  )
}

/** How the value moved: an arrow, a sign and words, and a colour where one way is better. */
function Move({
  indicator,
  now,
  before,
}: Pick<Props, 'indicator' | 'now' | 'before'>): VNode | null {
  const say = useWords(table)
  const change = moved(indicator.unit, now, before)
  if (change === undefined) return null
  const size = Math.round(Math.abs(change) * 1000) / 10
  const better = indicator.better && (indicator.better === 'more') === change > 0
  const look = size === 0 || indicator.better === undefined ? '' : better ? ' good' : ' bad'
  const amount =
    indicator.unit === 'share'
      ? say('points', { count: size })
      : numberFormat(language.value, { style: 'percent' }).format(Math.abs(change))
  return (
    <span
      class={`move${look}`}
      title={say('before', { value: shown(indicator.unit, before?.value, language.value) })}
    >
      {size === 0 ? (
        say('same')
      ) : (
        <>
          <Icon name={change > 0 ? 'trending-up' : 'trending-down'} />
          {say(change > 0 ? 'up' : 'down', { change: amount })}
        </>
      )}
    </span>
  )
}
