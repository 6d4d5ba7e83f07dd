import type { Flag } from '../model.ts'
import { lazily, type ReadAsset } from '../text/assets.ts'
import { abuseModel, abuseOf } from './abuse.ts'
import { type Coarse, coarseIn } from './coarse.ts'
import { type Detector, excerptOf } from './context.ts'

export const abuseWeights = lazily('abuse.bin', abuseModel)

/**
 * Makes the model of abuse ready. Until it has ended (or when it failed) the lists decide alone.
 * Rejects when the file can't be read.
 */
export const loadNetiquette = (read: ReadAsset): Promise<void> => abuseWeights.load(read)

/** Chances of abuse from which a post is flagged, by the worst that the lists found in it. */
interface From {
  strong: number
  aimed: number
  mild: number
  alone: number
}

/**
 * Chosen by cross-validation (`crossValidate` of `scripts/train/abuse.mjs`): nine posts in ten that
 * are flagged are abusive, and eight in ten of those to check, on each of the sets.
 */
const FLAGGED: Readonly<Record<string, From>> = {
  fr: { strong: 0.4, aimed: 0.5, mild: 0.75, alone: 0.9 },
  en: { strong: 0.7, aimed: 0.83, mild: 0.88, alone: 0.93 },
}
const CHECK: Readonly<Record<string, Pick<From, 'mild' | 'alone'>>> = {
  fr: { mild: 0.55, alone: 0.65 },
  en: { mild: 0.7, alone: 0.75 },
}

/**
 * Coarse words that posts hold most often for what they say: animals, a bread, a poor product, an
 * exclamation. Said of nobody, they are at most to check, whatever the model makes of them.
 */
const LITERAL = new Set(
  `chienne chiennes porc porcs truie cochonne mouton moutons cafard parasite sangsue dinde dindes boudin sorciere cruche
  batard batarde batards batardes nul nulle nuls nulles pig pigs rat rats cockroach sheep witch damn dammit goddamn`.split(
    /\s+/,
  ),
)

/** What lists and model make of a text together. */
interface Judgement {
  tier: Flag['tier']
  key: string
  shown?: string
}

/**
 * Judges a text in which the lists found `coarse`, and which the model calls abusive with this
 * `chance` (undefined without a model, or in a language that it hasn't learned).
 */
export function judge(
  { blocked, ...coarse }: Coarse,
  language: string,
  chance: number | undefined,
): Judgement | undefined {
  if (blocked[0]) return { tier: 'flagged', key: 'insultBlocked', shown: blocked[0].shown }
  const from = FLAGGED[language]
  const check = CHECK[language]
  // Reported insults come last: a person who says what she was called is no offender.
  const first = (hits: Coarse['strong']) => hits.find((hit) => !hit.reported) ?? hits[0]
  const listed = first(coarse.strong) ?? first(coarse.aimed)
  if (listed) {
    const kind = coarse.strong.length > 0 ? 'strong' : 'aimed'
    const sure = (chance ?? 1) >= (from?.[kind] ?? 0) && !listed.reported
    const key = kind === 'strong' ? 'insultListed' : 'insultAimed'
    return { tier: sure ? 'flagged' : 'check', key, shown: listed.shown }
  }
  if (chance === undefined || from === undefined || check === undefined) return undefined
  const mild = first(coarse.mild)
  const kind = mild ? 'mild' : 'alone'
  if (chance < check[kind]) return undefined
  const literal = coarse.mild.length > 0 && coarse.mild.every(({ entry }) => LITERAL.has(entry))
  const sure = chance >= from[kind] && !mild?.reported && !literal
  const said = mild ? { key: 'insultMild', shown: mild.shown } : { key: 'insultModel' }
  return { tier: sure ? 'flagged' : 'check', ...said }
}

/** Insults: by the lists and the model together, the lists of the space first. */
export const insults: Detector = ({ text, language, context }) => {
  const coarse = coarseIn(text, language, context)
  const model = abuseWeights.get()
  const found = judge(coarse, language, model && abuseOf(model, language, text, coarse))
  if (!found) return []
  const { tier, key, shown } = found
  return [
    {
      id: 'insult',
      ruleId: 'respect',
      tier,
      ...(shown === undefined ? {} : { excerpt: excerptOf(shown) }),
      why: { key },
    },
  ]
}
