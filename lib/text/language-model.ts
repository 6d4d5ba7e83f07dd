import { addRuns, idOfBytes } from './features.ts'
import { addUp, type Packed, type TableHead, unpack } from './table.ts'

interface LanguageHead {
  tables: Record<string, TableHead>
  /** Languages told apart by `runs`, in the order of its columns; `eld` has one more, Dutch. */
  languages: string[]
  bias: number[]
  /** For each language, what the fit of each column of `eld` weighs. */
  fits: number[][]
}

export type LanguageModel = Packed<LanguageHead>

/** The model of a file of weights; throws when it is none. */
export const languageModel = (bytes: Uint8Array): LanguageModel => unpack<LanguageHead>(bytes)

/** Words read: a language shows in less. */
const WORDS = 60

/** Ids of the runs of 1 to 4 letters of words, edges included. */
export function runIds(words: readonly string[]): Set<number> {
  const ids = new Set<number>()
  for (const word of words.slice(0, WORDS)) addRuns(word.slice(0, 30), 1, 4, ids)
  return ids
}

/** Letters read of a word, and room for all words: three bytes a letter at most, and an end. */
const LONGEST = 35
const bytes = new Uint8Array(WORDS * (3 * LONGEST + 1))
const encoder = new TextEncoder()
/** The byte after each word. */
const END = '\n'.charCodeAt(0)

/** Marks of a piece that begins or ends its word. */
const FIRST = 1
const LAST = 2

/**
 * Ids of the pieces of words that eld's table counts: 4 bytes of UTF-8 every 3 bytes, and the last
 * 4, each told whether it begins or ends its word (eld 2, `getByteNgrams`).
 *
 * @param words none of which holds the end of a line
 */
export function pieceIds(words: readonly string[]): Set<number> {
  const ids = new Set<number>()
  let all = ''
  for (const word of words.slice(0, WORDS)) all += `${word.slice(0, LONGEST)}\n`
  // Encoded in one go: a call for each word takes longer than all the rest.
  const { written } = encoder.encodeInto(all, bytes)
  for (let start = 0, end = 0; start < written; start = end + 1) {
    end = bytes.indexOf(END, start)
    let at = start
    for (; at + 4 < end; at += 3) ids.add(idOfBytes(bytes, at === start ? FIRST : 0, at, at + 4))
    ids.add(idOfBytes(bytes, LAST | (at === start ? FIRST : 0), Math.max(start, end - 4), end))
  }
  return ids
}

/** How well each column of eld's table fits words: its mean over their pieces, less the best one's. */
export function fitsOf(model: LanguageModel, words: readonly string[]): Float64Array {
  const table = model.tables.eld
  const into = new Float64Array(table?.columns ?? 0)
  if (table === undefined) return into
  const ids = pieceIds(words)
  addUp(table, ids, 1 / (ids.size || 1), into)
  const best = Math.max(...into)
  return into.map((fit) => fit - best)
}

/** How well each of the model's languages fits words. */
export function languageScores(
  model: LanguageModel,
  words: readonly string[],
  fits: Float64Array = fitsOf(model, words),
): Float64Array {
  const into = Float64Array.from(model.head.bias)
  const table = model.tables.runs
  if (table === undefined) return into
  const ids = runIds(words)
  addUp(table, ids, 1 / Math.sqrt(ids.size || 1), into)
  model.head.fits.forEach((weights, column) => {
    weights.forEach((weight, k) => {
      into[column] = (into[column] ?? 0) + weight * (fits[k] ?? 0)
    })
  })
  return into
}
