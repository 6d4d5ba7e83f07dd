import { influencerKeys } from '../db/influencers.ts'
import { mentionsSince } from '../db/recent.ts'
import { readTold, saveTold } from '../db/told.ts'
import type { Alert } from '../model.ts'
import { DAYS_BACK, type Signal, signalKey, signalsOf } from '../watch/signals.ts'
import type { Speech } from './context.ts'

const DAY = 86_400_000

/**
 * Looks at what stands out after a round, keeps it for the inboxes, and gives the signals that have
 * not been told in a day.
 */
export async function freshSignals(alerts: readonly Alert[], now: number): Promise<Signal[]> {
  const [mentions, influencers, { signals: before = {} }] = await Promise.all([
    mentionsSince(now - (DAYS_BACK + 1) * DAY),
    influencerKeys(),
    readTold(),
  ])
  const current = signalsOf(alerts, mentions, influencers, now)
  await saveTold({ current: { at: now, signals: current } })
  return current.filter((signal) => (before[signalKey(signal)] ?? 0) <= now - DAY)
}

/** Remembers that these were told; what was told more than a day ago is forgotten. */
export async function signalsTold(told: readonly Signal[], now: number): Promise<void> {
  const { signals: before = {} } = await readTold()
  const kept = Object.entries(before).filter(([, at]) => at > now - DAY)
  const fresh = told.map((signal) => [signalKey(signal), now] as const)
  await saveTold({ signals: Object.fromEntries([...kept, ...fresh]) })
}

/** A signal in one line. */
export function signalLine(signal: Signal, alerts: readonly Alert[], say: Speech): string {
  const alert = alerts.find(({ id }) => id === signal.alertId)?.name ?? ''
  if (signal.kind === 'influencer')
    return say.keeper('signalInfluencer', { alert, name: signal.name })
  if (signal.kind === 'spike') {
    return say.keeper('signalSpike', { alert, count: signal.count, usual: signal.usual })
  }
  const percent = (share: number) => Math.round(share * 100)
  return say.keeper('signalTurn', {
    alert,
    share: percent(signal.share),
    usual: percent(signal.usual),
  })
}
