import { type Features, featuresOf, tokensOf, wordIds } from './features.ts'
import type { Score } from './scorer.ts'
import { GROUP, signalsOf } from './signals.ts'
import { addUp, type Packed, type TableHead, unpack } from './table.ts'

/** The part of a model that is not in its table: one row for negative, one for positive. */
interface Rest {
  signals: number[][]
  bias: number[]
  /** By what scores are multiplied to be calibrated: found on rows that training didn't see. */
  sharpness: number
}

interface ToneHead {
  tables: Record<string, TableHead>
  rest: Record<string, Rest>
}

export type ToneModel = Packed<ToneHead>

/** The model of a file of weights; throws when it is none. */
export const toneModel = (bytes: Uint8Array): ToneModel => unpack<ToneHead>(bytes)

/** Chances that a text is negative, neutral, positive; they add up to 1. */
export interface Chances {
  negative: number
  neutral: number
  positive: number
}

/** Scores of negative and positive against neutral, of features already made. */
function lean(
  model: ToneModel,
  language: string,
  features: Features,
  signals: number[],
): Float64Array {
  const into = new Float64Array(2)
  const table = model.tables[language]
  const rest = model.head.rest[language]
  if (table === undefined || rest === undefined) return into
  addUp(table, features.words, GROUP.words / Math.sqrt(features.words.size || 1), into)
  addUp(table, features.chars, GROUP.chars / Math.sqrt(features.chars.size || 1), into)
  for (let side = 0; side < 2; side++) {
    const weights = rest.signals[side] ?? []
    let sum = (into[side] ?? 0) + (rest.bias[side] ?? 0)
    for (let k = 0; k < signals.length; k++) {
      sum += GROUP.signals * (signals[k] ?? 0) * (weights[k] ?? 0)
    }
    into[side] = sum * rest.sharpness
  }
  return into
}

/** Whether the model has learned `language`. */
export const speaks = (model: ToneModel, language: string) => language in model.head.rest

/** What the model makes of a text that `scored` says these words of. */
export function chancesOf(
  model: ToneModel,
  language: string,
  text: string,
  scored: Score,
): Chances {
  const [down = 0, up = 0] = lean(model, language, featuresOf(tokensOf(text)), signalsOf(scored))
  const top = Math.max(down, up, 0)
  const parts = [Math.exp(down - top), Math.exp(-top), Math.exp(up - top)]
  const sum = parts.reduce((a, b) => a + b, 0)
  const [negative = 0, neutral = 0, positive = 0] = parts.map((part) => part / sum)
  return { negative, neutral, positive }
}

/** Fewest points for a learned word to be shown as one that counted. */
const COUNTS = 0.35

/** Words that moved the model most, in points like those of the lists (negative below 0). */
export function wordsThatCounted(model: ToneModel, language: string, text: string) {
  const table = model.tables[language]
  if (table === undefined) return []
  const tokens = tokensOf(text)
  const found = new Map<string, number>()
  for (const token of tokens) {
    if (!/\p{L}{3}|\p{Extended_Pictographic}/u.test(token) || found.has(token) || token === 'url')
      continue
    const into = new Float64Array(2)
    addUp(table, wordIds(token, undefined), 1, into)
    const points = (into[1] ?? 0) - (into[0] ?? 0)
    if (Math.abs(points) >= COUNTS) found.set(token, Math.round(points * 10) / 10)
  }
  return [...found].map(([word, points]) => ({ word, score: points }))
}
