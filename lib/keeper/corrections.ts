import type { correctedTones } from '../db/tones.ts'
import type { Post, Settings } from '../model.ts'
import { flagsOf } from '../netiquette/index.ts'
import { digest } from '../sources/digest.ts'
import { languageOf, toneKey, toneOf } from '../text/index.ts'
import { type Analysis, TEXT_KEPT } from '../watch/mention.ts'

type Corrections = Awaited<ReturnType<typeof correctedTones>>

/**
 * The id under which the correction of a text's tone is kept: a digest, so that the correction
 * outlives the mention without keeping what somebody wrote. A text without words has none.
 */
export function correctionId(text: string): string | undefined {
  const key = toneKey(text.slice(0, TEXT_KEPT))
  return key === '' ? undefined : `tone:${digest(key)}`
}

/**
 * Says what the text of a post says; the tones that she corrected win over what is computed, and
 * her lists over the shipped ones.
 */
export function analyseWith(
  corrections: Corrections,
  lists: Pick<Settings, 'allow' | 'block'>,
): (post: Post) => Analysis {
  return (post) => {
    const language = languageOf(post.text)
    const corrected = () => corrections.get(correctionId(post.text) ?? '')
    return { language, tone: toneOf(post.text, language, corrected), flags: flagsOf(post, lists) }
  }
}
