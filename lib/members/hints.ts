import type { Entry, Mention } from '../model.ts'

const DAY = 86_400_000
/** Counters look back this far. */
export const HINT_DAYS = 30
/** A tag that she didn't want isn't suggested again for this long. */
const DECLINED_DAYS = 90

/** What counters say of a member over the last thirty days. They count acts, and rate nobody. */
export interface Counters {
  /** Answers to others on the page at hand: what is merely read is kept nowhere. */
  answers: number
  /** Their posts that an alert found. */
  mentions: number
  positive: number
  negative: number
  /** What they wrote that was passed on. */
  relayed: number
  /** How many people the page at hand says they reach. */
  audience?: number
}

/** A tag that counters suggest, why (a `hint.…` sentence of the `people` table), and how many. */
export interface Hint {
  tagId: string
  why: 'answers' | 'contributor' | 'ambassador' | 'relay' | 'influencer'
  count: number
}

/** From how many on each is suggested: about one in ten members of a lively forum. */
const FROM = { answers: 5, mentions: 8, positive: 6, relayed: 3, audience: 10_000 }

/** Counters from what is stored about a member; `answers` are on the page. */
export function countersOf(
  mentions: readonly Pick<Mention, 'at' | 'tone' | 'state'>[],
  stand: readonly Entry[],
  now: number,
): Omit<Counters, 'answers'> {
  const since = now - HINT_DAYS * DAY
  const recent = mentions.filter(({ at, state }) => at >= since && state !== 'irrelevant')
  const toned = (verdict: string) => recent.filter(({ tone }) => tone.verdict === verdict).length
  return {
    mentions: recent.length,
    positive: toned('positive'),
    negative: toned('negative'),
    relayed: stand.filter(({ kind, at }) => kind === 'relay' && at >= since).length,
  }
}

/** The tags that counters suggest for somebody who doesn't wear them, at most two. */
export function hintsFrom(
  counters: Counters,
  worn: ReadonlySet<string>,
  declined: readonly { tagId: string; at: number }[],
  now: number,
): Hint[] {
  const { answers, mentions, positive, negative, relayed, audience = 0 } = counters
  const all: (Hint | false)[] = [
    audience >= FROM.audience && {
      tagId: 'tag-influencer',
      why: 'influencer',
      count: audience,
    },
    answers >= FROM.answers && { tagId: 'tag-contributor', why: 'answers', count: answers },
    positive >= FROM.positive &&
      negative * 5 <= positive && { tagId: 'tag-ambassador', why: 'ambassador', count: positive },
    mentions >= FROM.mentions && { tagId: 'tag-contributor', why: 'contributor', count: mentions },
    relayed >= FROM.relayed && { tagId: 'tag-relay', why: 'relay', count: relayed },
  ]
  const off = new Set(
    declined.filter(({ at }) => at > now - DECLINED_DAYS * DAY).map(({ tagId }) => tagId),
  )
  const offered = all.filter((hint) => hint !== false)
  return offered
    .filter(({ tagId }) => !worn.has(tagId) && !off.has(tagId))
    .filter(({ tagId }, index, kept) => kept.findIndex((one) => one.tagId === tagId) === index)
    .slice(0, 2)
}
