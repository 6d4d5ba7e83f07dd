import { standing } from '../members/journal.ts'
import type { Entry, Mention } from '../model.ts'

/** What the popup says of today. Times in milliseconds, days local. */
export interface Today {
  /** Mentions published each of the last fourteen days, today last. */
  days: number[]
  /** Median of the fourteen days before today. */
  usual: number
  /** Of today's mentions, how many are negative. */
  negative: number
  /** Of today's mentions, how many have a tone that she corrected; it is the one counted. */
  corrected: number
  /** From publication to the first reply drafted, median over `answered` mentions of 14 days. */
  firstAnswer?: number
  answered: number
  /** Reminders, warnings and sanctions given today that stand. */
  reminders: number
  /** Members who were given a tag today that they still wear. */
  tagged: number
}

/** How many whole days before today are looked at. */
export const DAYS_BACK = 14
const ON_THE_LADDER: ReadonlySet<Entry['kind']> = new Set(['reminder', 'warning', 'sanction'])
const REPLIES: ReadonlySet<Entry['kind']> = new Set(['reply-drafted', 'reply-sent'])

/** Midnight, local time, `back` days before the day of `now`; right across changes of clock. */
export function dayStart(now: number, back = 0): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() - back).getTime()
}

/**
 * Today's figures from the mentions and the journal of the last fourteen days and today. Mentions
 * set aside as not relevant are not counted. What is given may hold more than those days.
 */
export function today(mentions: readonly Mention[], entries: readonly Entry[], now: number): Today {
  const starts = Array.from({ length: DAYS_BACK + 1 }, (_, i) => dayStart(now, DAYS_BACK - i))
  const first = starts[0] as number
  const last = starts[DAYS_BACK] as number
  const seen = mentions.filter(
    ({ state, at, gone }) => state !== 'irrelevant' && at >= first && at <= now && !gone,
  )
  const counts = starts.map((start, i) => {
    const end = starts[i + 1] ?? Number.POSITIVE_INFINITY
    return seen.filter(({ at }) => at >= start && at < end).length
  })
  const journal = standing(entries)
  const now24 = journal.filter(({ at }) => at >= last && at <= now)
  const delays = answerDelays(seen, journal)
  const middle = median(delays)
  return {
    days: counts.slice(1),
    usual: median(counts.slice(0, -1)) ?? 0,
    negative: seen.filter(({ at, tone }) => at >= last && tone.verdict === 'negative').length,
    corrected: seen.filter(({ at, tone }) => at >= last && tone.corrected).length,
    ...(middle === undefined ? {} : { firstAnswer: middle }),
    answered: delays.length,
    reminders: now24.filter(({ kind }) => ON_THE_LADDER.has(kind)).length,
    tagged: new Set(now24.filter(({ kind }) => kind === 'tag-on').map(({ memberId }) => memberId))
      .size,
  }
}

/**
 * For each mention that was answered, the time from its publication to the first reply drafted at
 * its address. Addresses are compared without their fragment.
 */
function answerDelays(mentions: readonly Mention[], journal: readonly Entry[]): number[] {
  const firstAt = new Map<string, number>()
  for (const { kind, page, at } of journal) {
    if (!REPLIES.has(kind) || page === undefined) continue
    const known = firstAt.get(bare(page))
    if (known === undefined || at < known) firstAt.set(bare(page), at)
  }
  return mentions.flatMap(({ link, at }) => {
    const answered = firstAt.get(bare(link))
    return answered !== undefined && answered >= at ? [answered - at] : []
  })
}

const bare = (address: string) => address.split('#', 1)[0] as string

/** The middle value; the mean of the two middle ones; nothing for nothing. */
function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  const high = sorted[Math.floor(half)]
  if (high === undefined) return undefined
  return Number.isInteger(half) ? (high + (sorted[half - 1] as number)) / 2 : high
}
