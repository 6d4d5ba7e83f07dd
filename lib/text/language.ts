import type { LanguageCode } from '../model.ts'
import { commonest } from './common-words.ts'
import { fitsOf, type LanguageModel, languageScores } from './language-model.ts'
import { languageWeights } from './models.ts'
import { tidy } from './prepare.ts'

/** Letters of these scripts are one language's, or nearly. Other scripts give `und`. */
const SCRIPTS: readonly (readonly [RegExp, LanguageCode])[] = [[/\p{Script=Arabic}/gu, 'ar']]

/** How much better Dutch must fit than the runner-up: no post taught it, eld's table alone knows. */
const DUTCH = 3

const NOT_WORDS =
  /\b(?:https?:\/\/|www\.)\S+|\bhttp\b|(?<!\S)[^\s@]{1,100}@\S+|[@#][\p{L}\p{N}_]+|\bRT\b|\\u[0-9a-f]{4}/gu

/** Words of a text in lower case, without addresses, handles and hashtags unless it has no others. */
export function languageWords(text: string): string[] {
  const plain = tidy(text)
  const cut = (from: string) =>
    from.toLowerCase().match(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu) ?? []
  const words = cut(plain.replace(NOT_WORDS, ' '))
  return words.length > 0 ? words : cut(plain.replace(/@[\p{L}\p{N}_]+/gu, ' '))
}

function byModel(model: LanguageModel, words: readonly string[]): LanguageCode {
  const { languages } = model.head
  const fits = fitsOf(model, words)
  const dutch = fits[languages.length] ?? -Infinity
  const others = Math.max(...fits.subarray(0, languages.length))
  if (dutch - others > DUTCH) return 'nl'
  const scores = languageScores(model, words, fits)
  return languages[scores.indexOf(Math.max(...scores))] ?? 'und'
}

/**
 * The language of `text`: fr, en, es, de, it, pt, nl, ar, or `und` where nothing tells (no letters,
 * another script).
 */
export function languageOf(text: string): LanguageCode {
  const words = languageWords(text)
  const letters = words.join('')
  if (letters === '') return 'und'
  for (const [script, code] of SCRIPTS) {
    if ((letters.match(script)?.length ?? 0) > letters.length / 2) return code
  }
  if ((letters.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters.length / 2) return 'und'
  const model = languageWeights.get()
  return model ? byModel(model, words) : commonest(words)
}
