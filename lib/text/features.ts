import { tidy } from './prepare.ts'

/** Ids of features have this many bits: two of a thousand features seen share an id at most. */
const BITS = 22
const WORD = 0x811c9dc5
const CHARS = 0x2f6b4d1a
const BLANK = 32

const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193)
const end = (hash: number) => {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) >>> (32 - BITS)
}

/** Id of a feature given by its name. */
export function idOf(name: string): number {
  let hash = WORD
  for (let index = 0; index < name.length; index++) hash = step(hash, name.charCodeAt(index))
  return end(hash)
}

/** Id of a feature given by bytes, from one place up to another, and a mark. */
export function idOfBytes(bytes: Uint8Array, mark: number, from = 0, to = bytes.length): number {
  let hash = step(WORD, mark)
  for (let at = from; at < to; at++) hash = step(hash, bytes[at] ?? 0)
  return end(hash)
}

const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:'(?=\p{L}))?|[!?]+|\.\.\.+|…|\p{Extended_Pictographic}|[:;=][-o^']?[)(DPp/\\|\][*]|<3|[#@"«»%€$]/gu

/** Characters written as codes, as some tools leave them in a text. */
function uncode(text: string): string {
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\\"/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
}

/**
 * The words and signs of a text, in lower case, for the models. Addresses become `url` and handles
 * `@`: whom a post names says nothing of its tone.
 */
export function tokensOf(text: string): string[] {
  const plain = tidy(uncode(text.slice(0, 12_000)))
    .replace(/https?:\S*|\bhttp\b/g, 'URL')
    .replace(/@[\p{L}\p{N}_]+/gu, '@')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
  return (plain.match(TOKEN) ?? []).map((token) =>
    token.replace(/(.)\1{2,}/gu, '$1$1').slice(0, 40),
  )
}

export interface Features {
  /** Ids of the words and of the pairs of neighbours, each once. */
  words: Set<number>
  /** Ids of the runs of 2 to 5 characters inside words, edges included, each once. */
  chars: Set<number>
}

/** Adds the ids of the runs of `shortest` to `longest` characters of a word, edges included. */
export function addRuns(token: string, shortest: number, longest: number, into: Set<number>): void {
  const size = token.length + 2
  for (let start = 0; start < size; start++) {
    let hash = CHARS
    for (let length = 1; length <= longest && start + length <= size; length++) {
      const at = start + length - 1
      hash = step(hash, at === 0 || at === size - 1 ? BLANK : token.charCodeAt(at - 1))
      if (length >= shortest) into.add(end(hash))
    }
  }
}

/** Ids of one word, and of it with the word before it. */
export function wordIds(token: string, before: string | undefined): number[] {
  return before === undefined ? [idOf(token)] : [idOf(token), idOf(`${before} ${token}`)]
}

/** Ids of the pairs of words with one word between them, each once. */
export function skipIds(tokens: readonly string[]): Set<number> {
  const ids = new Set<number>()
  for (let index = 2; index < tokens.length; index++) {
    ids.add(idOf(`${tokens[index - 2]} _ ${tokens[index]}`))
  }
  return ids
}

/** What the models see of a text. */
export function featuresOf(tokens: readonly string[]): Features {
  const words = new Set<number>()
  const chars = new Set<number>()
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? ''
    for (const id of wordIds(token, tokens[index - 1])) words.add(id)
    addRuns(token, 2, 5, chars)
  }
  return { words, chars }
}
