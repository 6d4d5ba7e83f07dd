import type { EntryKind, Mention, MentionState } from '@/lib/model.ts'
import { fold } from '@/lib/text/fold.ts'

type Filters = Readonly<Record<string, string>>

const STATES: readonly MentionState[] = ['new', 'seen', 'done', 'irrelevant']

/** The states that `state` of the address stands for; all of them for `all`. */
export function statesOf({ state = 'open' }: Filters): readonly MentionState[] {
  if (state === 'open') return ['new', 'seen']
  return STATES.filter((one) => state === 'all' || one === state)
}

/** Whether a mention fits the filters of the address; waiting ones when no state is asked. */
export function mentionFilter(filters: Filters): (mention: Mention) => boolean {
  const states = statesOf(filters)
  const { state, tone, alert, source, q = '' } = filters
  const since = Number(filters.since ?? 0) || 0
  const words = wordsOfSearch(q)
  return (mention) =>
    states.includes(mention.state) &&
    (!tone || mention.tone.verdict === tone) &&
    (!alert || mention.alertIds.includes(alert)) &&
    (!source || mention.sourceId === source) &&
    mention.at >= since &&
    // Mentions set aside don't count among those of a day, as in the figures.
    (state !== 'all' || !filters.since || mention.state !== 'irrelevant') &&
    holds(words, [mention.text, mention.title, mention.author?.name, mention.place])
}

/** The kinds of entries that `did=` in the address stands for. */
export const DID: Readonly<Record<string, readonly EntryKind[]>> = {
  reply: ['reply-drafted', 'reply-sent'],
  reminder: ['reminder', 'warning', 'sanction'],
  tag: ['tag-on'],
}

/** The words of a search, without accents or capitals. */
export function wordsOfSearch(q: string): string[] {
  return fold(q).split(/\s+/).filter(Boolean)
}

/** Whether every word is somewhere in the texts. */
export function holds(words: readonly string[], texts: readonly (string | undefined)[]): boolean {
  if (words.length === 0) return true
  const all = fold(texts.filter((text) => text !== undefined).join('\n'))
  return words.every((word) => all.includes(word))
}
