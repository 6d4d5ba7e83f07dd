import type { LanguageCode, ToneVerdict } from '../model.ts'
import { fold } from './fold.ts'
import { languageOf } from './language.ts'
import { toneWeights } from './models.ts'
import { READ_AT_MOST } from './prepare.ts'
import { type Score, score } from './scorer.ts'
import { type Chances, chancesOf, speaks, wordsThatCounted } from './tone-model.ts'

/** A verdict that commits itself. */
export type Side = Exclude<ToneVerdict['verdict'], 'uncertain'>

/** Below this confidence the verdict is `uncertain`: measured, such ones are right half the time. */
export const SURE = 0.65

/** Most words shown for a verdict. */
const WORDS = 12

/** The key under which a correction of a text's verdict is kept: the same words give the same key. */
export function toneKey(text: string): string {
  return fold(text.slice(0, READ_AT_MOST))
}

/** The word lists alone, for languages without a model and until it is loaded. */
function chancesByLists({ total, length, words }: Score): Chances {
  const pull = (1.6 * total) / Math.sqrt(length + 4)
  const calm = words.length === 0 ? 1.4 : 0.4
  const parts = [Math.exp(-pull), Math.exp(calm), Math.exp(pull)]
  const sum = parts.reduce((a, b) => a + b, 0)
  const [negative = 0, neutral = 0, positive = 0] = parts.map((part) => part / sum)
  return { negative, neutral, positive }
}

/** Chances that `text` is negative, neutral or positive, before any doubt or correction. */
export function toneChances(text: string, language: LanguageCode = languageOf(text)): Chances {
  const scored = score(text, language)
  const model = toneWeights.get()
  if (model === undefined || !speaks(model, language)) return chancesByLists(scored)
  return chancesOf(model, language, text, scored)
}

/** Words of the lists, or else those that the model learned, strongest first. */
function why(text: string, language: LanguageCode): ToneVerdict['words'] {
  const listed = score(text, language).words
  const model = toneWeights.get()
  const words =
    listed.length > 0 || model === undefined ? listed : wordsThatCounted(model, language, text)
  return [...words].sort((a, b) => Math.abs(b.score) - Math.abs(a.score)).slice(0, WORDS)
}

/**
 * What `text` says about satisfaction, with the words that counted (12 at most, strongest first).
 * `language` is found when not given. `corrected` tells the verdict a person gave for a key of
 * `toneKey`, if any: it wins, surely.
 */
export function toneOf(
  text: string,
  language: LanguageCode = languageOf(text),
  corrected?: (key: string) => Side | undefined,
): ToneVerdict {
  const words = why(text, language)
  const own = corrected?.(toneKey(text))
  if (own !== undefined) return { verdict: own, confidence: 1, words, corrected: true }
  const chances = toneChances(text, language)
  const lean = (['negative', 'positive', 'neutral'] as const).reduce((best, side) =>
    chances[side] > chances[best] ? side : best,
  )
  const confidence = Math.round(chances[lean] * 1000) / 1000
  if (confidence >= SURE) return { verdict: lean, confidence, words }
  return { verdict: 'uncertain', confidence, words, lean }
}
