import type { VNode } from 'preact'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import type { Indicator, Measured } from '@/lib/metrics/indicators/index.ts'
import type { Target } from '@/lib/model.ts'
import { Icon } from '../icon.tsx'
import { language, useWords } from '../words.ts'
import { shown } from './format.ts'

/** Whether a value is where it was to be: at least there, or at most where less is better. */
export function isMet(indicator: Indicator, now: Measured, { value }: Target): boolean | undefined {
  if (now.value === undefined) return undefined
  return indicator.better === 'less' ? now.value <= value : now.value >= value
}

interface Props {
  indicator: Indicator
  now: Measured
  target: Target
}

/** The target of a figure, and how far it is. */
export function TargetLine({ indicator, now, target }: Props): VNode {
  const say = useWords(table)
  const met = isMet(indicator, now, target)
  const value = shown(indicator.unit, target.value, language.value)
  if (met === undefined) return <p class="metric-target">{say('targetOnly', { value })}</p>
  const rate = target.value === 0 ? 1 : (now.value ?? 0) / target.value
  return (
    <p class={`metric-target ${met ? 'good' : 'bad'}`}>
      <Icon name={met ? 'circle-check' : 'target'} />
      {met
        ? say('targetMet', { value })
        : indicator.better === 'less'
          ? say('targetOver', { value })
          : say('targetMissed', { value, rate: shown('share', rate, language.value) })}
    </p>
  )
}
