import type { Word } from './words.ts'

/** A list of words and phrases made quick to look up. */
export interface WordList {
  exact: ReadonlySet<string>
  prefixes: readonly string[]
  /** Phrases by their first word. */
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  /** What a spelling was found to be: the same few words make most of every text. */
  met: Map<string, string | undefined>
}

/** A place where a list matched. */
export interface Hit {
  /** Index of the first word, and how many words. */
  at: number
  length: number
  /** The entry as the list says it. */
  entry: string
}

const split = (entry: string) => entry.split(/[-']/).filter((part) => part !== '')

/**
 * A list from entries separated by blanks, already folded: `word`, `begin*` (any ending),
 * `a-phrase-of-words`.
 */
export function wordList(entries: string | readonly string[]): WordList {
  const all = typeof entries === 'string' ? entries.trim().split(/\s+/) : entries
  const exact = new Set<string>()
  const prefixes: string[] = []
  const phrases = new Map<string, string[][]>()
  for (const entry of all) {
    const parts = split(entry)
    const first = parts[0]
    if (first === undefined) continue
    if (parts.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), parts])
    else if (entry.endsWith('*')) prefixes.push(entry.slice(0, -1))
    else exact.add(entry)
  }
  return { exact, prefixes, phrases, met: new Map() }
}

/** Fewest letters shown of a word with stars for it to be recognised (`c*nnard`, not `c***`). */
const SHOWN_LETTERS = 2

function starred(reading: string, list: WordList): string | undefined {
  if (reading.replace(/\*/g, '').length < SHOWN_LETTERS || reading.length < 4) return undefined
  const fits = (entry: string) =>
    entry.length === reading.length &&
    [...reading].every((letter, index) => letter === '*' || letter === entry[index])
  return [...list.exact, ...list.prefixes].find(fits)
}

/** Spellings remembered a list; then it starts again. */
const MOST_MET = 20_000

function entryFor(reading: string, list: WordList): string | undefined {
  if (list.exact.has(reading)) return reading
  const prefix = list.prefixes.find((start) => reading.startsWith(start))
  return prefix ?? (reading.includes('*') ? starred(reading, list) : undefined)
}

function single(word: Word, list: WordList): string | undefined {
  for (const reading of word.readings) {
    let entry = list.met.get(reading)
    if (entry === undefined && !list.met.has(reading)) {
      entry = entryFor(reading, list)
      if (list.met.size > MOST_MET) list.met.clear()
      list.met.set(reading, entry)
    }
    if (entry !== undefined) return entry
  }
  return undefined
}

const same = (word: Word | undefined, part: string) =>
  word?.readings.some((reading) =>
    part.endsWith('*') ? reading.startsWith(part.slice(0, -1)) : reading === part,
  ) ?? false

/** Every place of `words` where `list` matches; phrases before the words inside them. */
export function hitsIn(words: readonly Word[], list: WordList): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) continue
    const phrase = word.readings
      .flatMap((reading) => list.phrases.get(reading) ?? [])
      .filter((parts) => parts.every((part, index) => same(words[at + index], part)))
      .sort((a, b) => b.length - a.length)[0]
    const entry = phrase === undefined ? single(word, list) : phrase.join('-')
    if (entry === undefined) continue
    const length = phrase?.length ?? 1
    hits.push({ at, length, entry })
    at += length - 1
  }
  return hits
}

/** The words of a hit as they stand in the folded text. */
export function shownBy(hit: Hit, words: readonly Word[]): string {
  return words
    .slice(hit.at, hit.at + hit.length)
    .map((word) => word.shown)
    .join(' ')
    .replace(/' /g, "'")
}
