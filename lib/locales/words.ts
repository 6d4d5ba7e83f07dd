import { numberFormat, pluralRules } from '../text/intl.ts'
import { typesetter } from './typeset.ts'

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
  const table: Table = tables[language]
  const typeset = typesetter(language)
  return (key, values = {}) => {
    const entry = table[key]
    if (entry === undefined) throw new Error(`No sentence for "${key}" in ${language}`)
    const sentence =
      typeof entry === 'string'
        ? entry
        : entry[pluralRules(language).select(Number(values.count ?? 0)) === 'one' ? 'one' : 'other']
    // Formats are made where there is a count or a number: a page's first costs it 10 ms.
    return typeset(sentence, values, (number) => numberFormat(language).format(number))
  }
}
