import { numberFormat } from '../text/intl.ts'

/** The languages of the interface. Replies and posts may be in others. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A sentence that changes with a count; the forms are CLDR's for French and English. */
export interface Plural {
  one: string
  other: string
}
export type Table = Readonly<Record<string, string | Plural>>
/** The shape an English table must have to match its French one: same keys, same kinds. */
export type Like<T extends Table> = {
  readonly [K in keyof T]: T[K] extends string ? string : Plural
}
export type Values = Readonly<Record<string, string | number>>
export type Say<T extends Table> = (key: keyof T & string, values?: Values) => string

/**
 * The interface's language for a browser language tag: French for any French, English otherwise.
 */
export function languageFor(tag: string): Language {
  return tag.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

/**
 * A function that says things in `language`. `{name}` in a sentence is replaced by `values.name`;
 * a plural sentence takes its form from `values.count` (French counts 0 as singular: "0 mention"),
 * and numbers are written as the language writes them. `@wxt-dev/i18n` serves what the browser
 * itself shows (name, commands); it can't follow a language chosen in Vigie, so this does the rest.
 */
export function words<T extends Table>(tables: { fr: T; en: Like<T> }, language: Language): Say<T> {
  const plural = new Intl.PluralRules(language)
  const number = numberFormat(language)
  const table: Table = tables[language]
  // The same few sentences are said of everybody on a page.
  const set = new Map<string, string>()
  const typeset = (sentence: string) => {
    let done = set.get(sentence)
    if (done === undefined) {
      done = language === 'fr' ? spaced(sentence) : sentence
      set.set(sentence, done)
    }
    return done
  }
  return (key, values = {}) => {
    const entry = table[key]
    if (entry === undefined) throw new Error(`No sentence for "${key}" in ${language}`)
    const sentence =
      typeof entry === 'string'
        ? entry
        : entry[plural.select(Number(values.count ?? 0)) === 'one' ? 'one' : 'other']
    return typeset(sentence).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name]
      if (value === undefined) return whole
      return typeof value === 'number' ? number.format(value) : isolated(value)
    })
  }
}

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
