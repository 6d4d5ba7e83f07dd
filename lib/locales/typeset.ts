import type { Language, Values } from './words.ts'

/** Letters that run from right to left, and the marks that turn whatever follows them. */
const TURNS = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/
const ISOLATES = /[\u2066-\u2069]/g

/**
 * A text of somebody's, to stand inside a sentence: one that runs from right to left, or turns what
 * follows, keeps to itself (Unicode's UAX 9, “first strong isolate”). All others are as they were.
 */
export function isolated(text: string): string {
  // One that closes what it didn't open would let the rest out.
  return TURNS.test(text) ? `\u2068${text.replace(ISOLATES, '')}\u2069` : text
}

/**
 * A French sentence with the spaces that a line must not break at: narrow before ; ! ?, full before
 * the colon and inside guillemets (Imprimerie nationale's rules). Tables are typed with plain ones.
 */
function spaced(sentence: string): string {
  return sentence
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
}

/**
 * A function that fills sentences of one language and sets them as it does: `{name}` becomes
 * `values.name`, a text of somebody's isolated, a number as `write` writes it.
 */
export function typesetter(language: Language) {
  // The same few sentences are said of everybody on a page.
  const set = new Map<string, string>()
  return (sentence: string, values: Values, write: (number: number) => string = String): string => {
    let done = set.get(sentence)
    if (done === undefined) {
      done = language === 'fr' ? spaced(sentence) : sentence
      set.set(sentence, done)
    }
    return done.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      if (value === undefined) return whole
      return typeof value === 'number' ? write(value) : isolated(value)
    })
  }
}
