import type { Flag, Post } from '../model.ts'
import { languageOf } from '../text/language.ts'
import { type Context, type Detector, LOOK_AT_MOST } from './context.ts'
import { flood, series } from './flood.ts'
import { insults } from './insults.ts'
import { personalData } from './personal/index.ts'
import { repeat } from './repeat.ts'
import { shouting } from './shouting.ts'
import { spam } from './spam.ts'
import { textspeak } from './textspeak.ts'
import { threats } from './threats.ts'

export type { Context } from './context.ts'
export { type Heat, type HeatPart, type HeatPost, heatOf } from './heat.ts'
export { loadNetiquette } from './insults.ts'
export { type Trace, traceOf } from './trace.ts'

/** In the order of what to look at first. */
const DETECTORS: readonly Detector[] = [
  threats,
  personalData,
  insults,
  spam,
  shouting,
  flood,
  series,
  repeat,
  textspeak,
]

/**
 * The breaches of netiquette that `post` seems to hold, each with the rule it concerns, how sure
 * it is, and why. They are for a person to weigh: nothing is ever done because of them.
 */
export function flagsOf(post: Post, context: Context = {}): Flag[] {
  const text = [post.title, post.text].filter(Boolean).join('\n').slice(0, LOOK_AT_MOST)
  const reading = { post, text, language: post.language ?? languageOf(text), context }
  return DETECTORS.flatMap((detector) => detector(reading))
}
