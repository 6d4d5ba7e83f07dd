import type { VNode } from 'preact'
import { readTold } from '@/lib/db/told.ts'
import { signals as table } from '@/lib/locales/pages/signals.ts'
import type { Alert } from '@/lib/model.ts'
import { numberFormat } from '@/lib/text/intl.ts'
import type { Signal } from '@/lib/watch/signals.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { useLive } from './live.ts'
import { language, useWords } from './words.ts'

const ICONS: Record<Signal['kind'], IconName> = {
  spike: 'activity',
  turn: 'frown',
  influencer: 'megaphone',
}
/** What stood out longer ago than this (a day) no longer does. */
const FRESH = 86_400_000

/** What stands out now, a line each; a click shows the alert's mentions. */
export function SignalStrip(props: {
  alerts: readonly Alert[]
  onChoose: (alertId: string) => void
  /** Lines shown. */
  most: number
}): VNode | null {
  const say = useWords(table)
  const live = useLive(readTold, ['meta'])
  const current = live.state === 'ready' ? live.value.current : undefined
  if (!current || current.at < Date.now() - FRESH) return null
  const known = current.signals.flatMap((signal) => {
    const alert = props.alerts.find(({ id }) => id === signal.alertId)
    return alert ? [{ signal, alert }] : []
  })
  if (known.length === 0) return null
  const percent = numberFormat(language.value, { style: 'percent' })
  const line = (signal: Signal, alert: string) => {
    if (signal.kind === 'influencer') return say('influencer', { alert, name: signal.name })
    if (signal.kind === 'spike') {
      return say('spike', { alert, count: signal.count, usual: signal.usual })
    }
    const { share, usual } = signal
    return say('turn', { alert, share: percent.format(share), usual: percent.format(usual) })
  }
  return (
    <ul class="signals" aria-label={say('title')}>
      {known.slice(0, props.most).map(({ signal, alert }) => (
        <li key={`${signal.kind}${signal.alertId}${signal.mentionId ?? ''}`}>
          <button type="button" onClick={() => props.onChoose(alert.id)}>
            <Icon name={ICONS[signal.kind]} />
            {line(signal, alert.name)}
          </button>
        </li>
      ))}
    </ul>
  )
}
