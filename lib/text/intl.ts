import type { Language } from '../locales/words.ts'

const made = new Map<string, unknown>()

/** What was made for these options before: making a format costs what fifty uses of it do. */
function once<F>(kind: string, language: Language, options: object, make: () => F): F {
  const key = `${kind} ${language} ${JSON.stringify(options)}`
  let format = made.get(key) as F | undefined
  if (format === undefined) {
    format = make()
    made.set(key, format)
  }
  return format
}

/** How dates are written in a language: `Intl.DateTimeFormat` of these options, made once. */
export const dateFormat = (
  language: Language,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat =>
  once('date', language, options, () => new Intl.DateTimeFormat(language, options))

/** How numbers are written in a language: `Intl.NumberFormat` of these options, made once. */
export const numberFormat = (
  language: Language,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat =>
  once('number', language, options, () => new Intl.NumberFormat(language, options))

/** Which form of a sentence a count takes in a language: `Intl.PluralRules`, made once. */
export const pluralRules = (language: Language): Intl.PluralRules =>
  once('plural', language, {}, () => new Intl.PluralRules(language))

/** How "3 days ago" is written in a language: `Intl.RelativeTimeFormat`, made once. */
export const relativeFormat = (
  language: Language,
  options: Intl.RelativeTimeFormatOptions,
): Intl.RelativeTimeFormat =>
  once('relative', language, options, () => new Intl.RelativeTimeFormat(language, options))
