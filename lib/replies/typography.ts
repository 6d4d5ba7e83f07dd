import type { ReplyLanguage } from '../model.ts'

const NARROW = '\u202f'
const NO_BREAK = '\u00a0'

/** Applies `change` outside of web addresses, which keep their every character. */
function outsideAddresses(text: string, change: (run: string) => string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((run, index) => (index % 2 === 1 ? run : change(run)))
    .join('')
}

/** Curly apostrophes and one-character ellipses, which both languages share. */
const curly = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N}\]}])'|'(?=[\p{L}\p{N}])/gu, '’').replace(/\.{3}/g, '…')

/**
 * `text` as a French printer would set it: narrow no-break space before ; ! ?, no-break space before
 * the colon, inside guillemets and between a number and its unit (Imprimerie nationale's rules).
 * Addresses are left alone. Applying it twice changes nothing more.
 */
export const frenchType = (text: string): string =>
  outsideAddresses(text, (run) =>
    curly(run)
      .replace(/ +([;!?])/g, `${NARROW}$1`)
      .replace(/ +:/g, `${NO_BREAK}:`)
      .replace(/« */g, `«${NO_BREAK}`)
      .replace(/ *»/g, `${NO_BREAK}»`)
      .replace(new RegExp(`${NO_BREAK}{2,}`, 'g'), NO_BREAK)
      .replace(/(\d) (%|€|h\b|heures?\b|jours?\b|mois\b|ans?\b|minutes?\b)/g, `$1${NO_BREAK}$2`),
  )

/** `text` with English quotation marks and apostrophes. Addresses are left alone. */
export const englishType = (text: string): string =>
  outsideAddresses(text, (run) => curly(run).replace(/"([^"\n]*)"/g, '“$1”'))

/** The typography of a reply in `language`. */
export const typeset = (text: string, language: ReplyLanguage): string =>
  language === 'fr' ? frenchType(text) : englishType(text)
