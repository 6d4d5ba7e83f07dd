import type { Alert, Mention } from '../model.ts'
import { fold } from '../text/fold.ts'
import { ranked } from './scope.ts'

/** Words shorter than this say little. */
const SHORTEST = 4
/** A word must come back in so many mentions to be a topic. */
const LEAST = 2

/**
 * What mentions are about: the `most` words and hashtags by the number of mentions that hold them, each mention
 * counted once a word. Words of the alerts themselves, which all mentions hold, are left out, and
 * those that `common` says any text has. Words are told apart without accents or capitals, and given
 * as they were written first.
 */
export function topicsOf(
  mentions: readonly Pick<Mention, 'text' | 'title'>[],
  alerts: readonly Pick<Alert, 'query'>[],
  common: (word: string) => boolean,
  most: number,
): [word: string, count: number][] {
  const asked = new Set(alerts.flatMap(({ query }) => wordsOf(query)).map((word) => fold(word)))
  const written = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const { title = '', text } of mentions) {
    const met = new Set<string>()
    for (const word of wordsOf(`${title} ${text}`)) {
      const key = fold(word)
      const bare = key.replace(/^#/, '')
      if (bare.length < SHORTEST || met.has(key) || asked.has(bare) || common(bare)) continue
      met.add(key)
      if (!written.has(key)) written.set(key, word)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return ranked(counts, most)
    .filter(([, count]) => count >= LEAST)
    .map(([key, count]) => [written.get(key) ?? key, count])
}

function wordsOf(text: string): string[] {
  return text.replace(/https?:\/\/\S+/g, ' ').match(/#?[\p{L}][\p{L}\p{M}\p{N}]+/gu) ?? []
}
