import type { LanguageCode, ToneVerdict } from '../model.ts'
import { fold } from './fold.ts'
import { languageOf } from './language.ts'
import { score } from './scorer.ts'

export type Verdict = ToneVerdict['verdict']

/** Below this confidence the verdict is `uncertain`: measured, such verdicts are right half the time. */
export const SURE = 0.65

/** The key under which a correction of a text's verdict is kept: the same words give the same key. */
export function toneKey(text: string): string {
  return fold(text)
}

/**
 * What `text` says about satisfaction, with the words that counted (at most 12, strongest first).
 * `language` is found when not given.
 */
export function toneOf(text: string, language: LanguageCode = languageOf(text)): ToneVerdict {
  const { total, length, words } = score(text, language)
  const pull = total / Math.sqrt(length + 4)
  const confidence = words.length === 0 ? 0.66 : 1 / (1 + Math.exp(-Math.abs(pull) * 1.6))
  const side = pull > 0.25 ? 'positive' : pull < -0.25 ? 'negative' : 'neutral'
  return {
    verdict: confidence < SURE ? 'uncertain' : side,
    confidence,
    words: [...words].sort((a, b) => Math.abs(b.score) - Math.abs(a.score)).slice(0, 12),
  }
}
