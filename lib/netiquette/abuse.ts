import { featuresOf, skipIds, tokensOf } from '../text/features.ts'
import { addUp, type Packed, type TableHead, unpack } from '../text/table.ts'
import type { Coarse } from './coarse.ts'

interface AbuseHead {
  tables: Record<string, TableHead>
  rest: Record<string, { signals: number[]; bias: number; sharpness: number }>
}

export type AbuseModel = Packed<AbuseHead>

/** The model of a file of weights; throws when it is none. */
export const abuseModel = (bytes: Uint8Array): AbuseModel => unpack<AbuseHead>(bytes)

/** How much a group of features weighs beside the others, in training and use alike. */
const GROUP = { words: 0.5, chars: 0.5, skips: 0.3, signals: 0.6 }

/** Who is spoken to. */
const YOU =
  /(?<![\p{L}\p{N}])(?:you|your|youre|u|ur|tu|toi|t|te|ton|ta|vous|votre|vos)(?![\p{L}\p{N}])/u

const some = (count: number) => Math.min(2, count)

/** What the model sees of a text: groups of ids with what each group weighs, and the lists' hits. */
export interface AbuseFeatures {
  groups: readonly (readonly [ids: ReadonlySet<number>, weight: number])[]
  /** Insults, aimed words, coarse words, all of them for the length, said to somebody, none. */
  signals: readonly number[]
}

/** What the model sees of `text`, in which the lists found `coarse`. */
export function abuseFeatures(text: string, coarse: Coarse): AbuseFeatures {
  const tokens = tokensOf(text)
  const { words, chars } = featuresOf(tokens)
  const [strong, aimed, mild] = [coarse.strong.length, coarse.aimed.length, coarse.mild.length]
  const any = strong + aimed + mild > 0
  return {
    groups: [
      [words, GROUP.words],
      [chars, GROUP.chars],
      [skipIds(tokens), GROUP.skips],
    ],
    signals: [
      some(strong),
      some(aimed),
      some(mild),
      (2 * strong + 2 * aimed + mild) / Math.sqrt(tokens.length + 4),
      any && tokens.some((token) => YOU.test(token)) ? 1 : 0,
      any ? 0 : 0.5,
    ].map((signal) => GROUP.signals * signal),
  }
}

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
  const { groups, signals } = abuseFeatures(text, coarse)
  const into = new Float64Array(1)
  for (const [ids, weight] of groups) addUp(table, ids, weight / Math.sqrt(ids.size || 1), into)
  const said = signals.reduce((sum, signal, k) => sum + signal * (rest.signals[k] ?? 0), rest.bias)
  return 1 / (1 + Math.exp(-rest.sharpness * ((into[0] ?? 0) + said)))
}
