import type { Alert, Mention } from '../model.ts'

const DAY = 86_400_000
/** Whole days before the last 24 hours that make "as usual". */
export const DAYS_BACK = 14
/** A spike has at least so many mentions, so many times the median, and stands out of its noise. */
const SPIKE_LEAST = 5
const SPIKE_TIMES = 3
/** A tone has turned when so many judged mentions are mostly negative, far above the usual share. */
const TURN_LEAST = 4
const TURN_SHARE = 0.5
const TURN_MORE = 0.25

/** Something about an alert that a person should know now. */
export type Signal = { alertId: string; mentionId?: string } & (
  | { kind: 'spike'; count: number; usual: number }
  | { kind: 'turn'; share: number; usual: number; count: number }
  | { kind: 'influencer'; name: string }
)

/** The middle value of fourteen; 0 for none. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const high = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? high : (high + (sorted[half - 1] ?? 0)) / 2
}

/** Mentions of the last 24 hours against the median of the fourteen times 24 hours before. */
function spikeOf(
  mentions: readonly Mention[],
  now: number,
): Omit<Extract<Signal, { kind: 'spike' }>, 'alertId'> | undefined {
  const days = Array.from({ length: DAYS_BACK + 1 }, () => 0)
  for (const { at } of mentions) {
    const back = Math.floor((now - at) / DAY)
    if (back >= 0 && back <= DAYS_BACK) days[back] = (days[back] ?? 0) + 1
  }
  const [count = 0, ...before] = days
  const usual = median(before)
  // Counts of rare things scatter by their root: three of it above the median is no chance.
  const noise = usual + 3 * Math.sqrt(Math.max(1, usual))
  const spike = count >= SPIKE_LEAST && count >= SPIKE_TIMES * usual && count > noise
  return spike ? { kind: 'spike', count, usual } : undefined
}

const isJudged = ({ tone }: Mention) => tone.verdict !== 'uncertain'
const negative = (mentions: readonly Mention[]) =>
  mentions.filter(({ tone }) => tone.verdict === 'negative').length

/** The share of negative mentions in the last 24 hours against that of the days before. */
function turnOf(
  mentions: readonly Mention[],
  now: number,
): Omit<Extract<Signal, { kind: 'turn' }>, 'alertId'> | undefined {
  const judged = mentions.filter(isJudged)
  const last = judged.filter(({ at }) => at > now - DAY)
  const before = judged.filter(({ at }) => at <= now - DAY)
  const count = negative(last)
  if (last.length < TURN_LEAST || before.length < TURN_LEAST) return undefined
  const share = count / last.length
  const usual = negative(before) / before.length
  return share >= TURN_SHARE && share >= usual + TURN_MORE
    ? { kind: 'turn', share, usual, count }
    : undefined
}

/**
 * The signals of each alert. Mentions set aside don't count, nor do stories told again: a dispatch
 * printed by fifty papers is one mention.
 *
 * @param mentions those of the last fifteen days, in any order
 * @param influencers keys of the accounts of filed influencers
 */
export function signalsOf(
  alerts: readonly Alert[],
  mentions: readonly Mention[],
  influencers: ReadonlySet<string>,
  now: number,
): Signal[] {
  const signals: Signal[] = []
  for (const { id: alertId, paused, gone } of alerts) {
    if (paused || gone) continue
    const own = mentions.filter(
      (mention) =>
        mention.alertIds.includes(alertId) &&
        mention.state !== 'irrelevant' &&
        mention.at > now - (DAYS_BACK + 1) * DAY &&
        mention.at <= now,
    )
    for (const found of [spikeOf(own, now), turnOf(own, now)]) {
      if (found) signals.push({ alertId, ...found })
    }
    const spoken = new Set<string>()
    for (const mention of [...own].sort((a, b) => a.at - b.at)) {
      const key = mention.author?.keys.find((one) => influencers.has(one))
      if (key === undefined || spoken.has(key)) continue
      spoken.add(key)
      // Their first in fifteen days, and it is of today.
      if (mention.at > now - DAY) {
        const name = mention.author?.name ?? ''
        signals.push({ alertId, mentionId: mention.id, kind: 'influencer', name })
      }
    }
  }
  return signals
}

/** Under what a signal is remembered as told: the same one speaks once a day. */
export function signalKey({ kind, alertId, mentionId }: Signal): string {
  return `${kind}:${alertId}:${mentionId ?? ''}`
}
