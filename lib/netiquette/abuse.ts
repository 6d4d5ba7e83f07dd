import { featuresOf, tokensOf } from '../text/features.ts'
import { GROUP } from '../text/signals.ts'
import { addUp, type Packed, type TableHead, unpack } from '../text/table.ts'
import type { Coarse } from './coarse.ts'

interface AbuseHead {
  tables: Record<string, TableHead>
  rest: Record<string, { signals: number[]; bias: number; sharpness: number }>
}

export type AbuseModel = Packed<AbuseHead>

/** The model of a file of weights; throws when it is none. */
export const abuseModel = (bytes: Uint8Array): AbuseModel => unpack<AbuseHead>(bytes)

const some = (count: number) => Math.min(2, count)

/** What the lists found, as numbers beside the learned features. */
export const abuseSignals = ({ strong, aimed, mild }: Coarse): number[] => [
  some(strong.length),
  some(aimed.length),
  some(mild.length),
]

/** Chance that a text is abusive, 0 to 1; undefined in a language the model hasn't learned. */
export function abuseOf(
  model: AbuseModel,
  language: string,
  text: string,
  coarse: Coarse,
): number | undefined {
  const table = model.tables[language]
  const rest = model.head.rest[language]
  if (table === undefined || rest === undefined) return undefined
  const { words, chars } = featuresOf(tokensOf(text))
  const into = new Float64Array(1)
  addUp(table, words, GROUP.words / Math.sqrt(words.size || 1), into)
  addUp(table, chars, GROUP.chars / Math.sqrt(chars.size || 1), into)
  const said = abuseSignals(coarse).reduce(
    (sum, signal, k) => sum + GROUP.signals * signal * (rest.signals[k] ?? 0),
    rest.bias,
  )
  return 1 / (1 + Math.exp(-rest.sharpness * ((into[0] ?? 0) + said)))
}
