import type { Mention } from '../model.ts'
import { COMMON_WORDS } from '../text/common-words.ts'
import { fold } from '../text/fold.ts'
import { compile, parseQuery } from './query.ts'

/** What could be taken out of an alert: a word, an author or a site. */
export interface Exclusion {
  kind: 'word' | 'author' | 'site'
  /** As she reads it. */
  shown: string
  /** As the query says it. */
  term: string
}

const MOST_WORDS = 6
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]{2,40}/gu

/** Words of a text that mean something, folded, each with the form it was first met in. */
function wordsOf(text: string): Map<string, string> {
  const words = new Map<string, string>()
  for (const [word] of text.matchAll(WORD)) {
    const plain = word.replace(/^[\p{L}]['’]/u, '').replace(/['’-]+$/, '')
    const folded = fold(plain)
    if (folded.length < 4 || COMMON_WORDS.has(folded) || /^\d+$/.test(folded)) continue
    if (!words.has(folded)) words.set(folded, plain)
  }
  return words
}

/**
 * What of a mention could be taken out of an alert: the words that are most in what she set aside
 * and least in what she kept, then its author and its site.
 *
 * @param others the alert's other mentions, with her verdicts
 */
export function exclusionsFor(
  mention: Mention,
  query: string,
  others: readonly Mention[],
): Exclusion[] {
  const wanted = fold(query)
  const score = new Map<string, number>()
  for (const { state, text, title } of others) {
    const weight = state === 'irrelevant' ? 1 : state === 'done' ? -3 : -0.2
    for (const word of wordsOf(`${title ?? ''} ${text}`).keys()) {
      score.set(word, (score.get(word) ?? 0) + weight)
    }
  }
  const words = [...wordsOf(`${mention.title ?? ''} ${mention.text}`)]
    .filter(([folded]) => !wanted.includes(folded))
    .sort(([a], [b]) => (score.get(b) ?? 0) - (score.get(a) ?? 0) || b.length - a.length)
    .slice(0, MOST_WORDS)
    .map(([, word]): Exclusion => ({ kind: 'word', shown: word, term: `-"${word}"` }))
  const { author, link } = mention
  const name = author?.handle ? `@${author.handle.replace(/^@/, '')}` : author?.name
  const quoted = name?.replaceAll(/["“”„‟«»＂]/g, ' ').trim()
  const host = URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, '') : ''
  return [
    ...words,
    ...(quoted ? [{ kind: 'author' as const, shown: quoted, term: `-author:"${quoted}"` }] : []),
    ...(host ? [{ kind: 'site' as const, shown: host, term: `-site:${host}` }] : []),
  ].filter(({ term }) => 'ok' in parseQuery(`(${query}) ${term}`))
}

/** The query without what is excluded. */
export function excluding(query: string, exclusions: readonly Exclusion[]): string {
  const parsed = parseQuery(query)
  const choice = 'ok' in parsed && parsed.ok.root.kind === 'or'
  return [choice ? `(${query})` : query, ...exclusions.map(({ term }) => term)].join(' ')
}

/** Mentions that the old query finds and the new one doesn't. */
export function vanishing(before: string, after: string, mentions: readonly Mention[]): Mention[] {
  const index = compile([
    { id: 'before', query: before },
    { id: 'after', query: after },
  ])
  return mentions.filter((mention) => {
    const ids = index.match(mention).map(({ id }) => id)
    return ids.includes('before') && !ids.includes('after')
  })
}

/** How well an alert finds what she wants, by her own verdicts. */
export interface Precision {
  /** 0 to 1. */
  share: number
  verdicts: number
}

/** Each alert's precision: of the mentions she dealt with, how many were not set aside. */
export function precisionOf(mentions: readonly Mention[]): Map<string, Precision> {
  const counts = new Map<string, { kept: number; verdicts: number }>()
  for (const { alertIds, state } of mentions) {
    if (state !== 'done' && state !== 'irrelevant') continue
    for (const id of alertIds) {
      const count = counts.get(id) ?? { kept: 0, verdicts: 0 }
      count.verdicts += 1
      if (state === 'done') count.kept += 1
      counts.set(id, count)
    }
  }
  return new Map(
    [...counts].map(([id, { kept, verdicts }]) => [id, { share: kept / verdicts, verdicts }]),
  )
}
