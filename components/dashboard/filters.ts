import type { EntryKind, Mention } from '@/lib/model.ts'
import { fold } from '@/lib/text/fold.ts'

type Filters = Readonly<Record<string, string>>

/** Whether a mention fits the filters of the address; waiting ones when no state is asked. */
export function mentionFilter(filters: Filters): (mention: Mention) => boolean {
  const { state = 'open', tone, alert, source, q = '' } = filters
  const since = Number(filters.since ?? 0) || 0
  const words = wordsOfSearch(q)
  return (mention) =>
    (state === 'all' ||
      mention.state === state ||
      (state === 'open' && (mention.state === 'new' || mention.state === 'seen'))) &&
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
