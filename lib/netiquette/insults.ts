import type { Flag } from '../model.ts'
import { lazily, type ReadAsset } from '../text/assets.ts'
import { abuseModel, abuseOf } from './abuse.ts'
import { coarseIn } from './coarse.ts'
import { type Detector, excerptOf } from './context.ts'

export const abuseWeights = lazily('abuse.bin', abuseModel)

/**
 * Makes the model of abuse ready. Until it has ended (or when it failed) the lists decide alone.
 * Rejects when the file can't be read.
 */
export const loadNetiquette = (read: ReadAsset): Promise<void> => abuseWeights.load(read)

/**
 * Chances of abuse from which a post is flagged or to check, by what the lists found in it.
 * Chosen on rows that training didn't see, for nine flagged posts in ten to be abusive.
 */
const FROM: Readonly<
  Record<string, { strong: number; aimed: number; alone: number; check: number }>
> = {
  fr: { strong: 0.4, aimed: 0.5, alone: 0.9, check: 0.7 },
  en: { strong: 0.65, aimed: 0.75, alone: 0.92, check: 0.75 },
}

/** Insults: by the lists and the model together, the lists of the space first. */
export const insults: Detector = ({ text, language, context }) => {
  const coarse = coarseIn(text, language, context)
  const flag = (tier: Flag['tier'], key: string, shown?: string): Flag[] => [
    {
      id: 'insult',
      ruleId: 'respect',
      tier,
      ...(shown === undefined ? {} : { excerpt: excerptOf(shown) }),
      why: { key },
    },
  ]
  const blocked = coarse.blocked[0]
  if (blocked) return flag('flagged', 'insultBlocked', blocked.shown)

  const from = FROM[language]
  const model = abuseWeights.get()
  const chance = model && from ? abuseOf(model, language, text, coarse) : undefined
  // Reported insults come last: a person who says what she was called is no offender.
  const first = (hits: typeof coarse.strong) => hits.find((hit) => !hit.reported) ?? hits[0]
  const strong = first(coarse.strong)
  const aimed = first(coarse.aimed)
  const listed = (hit: NonNullable<typeof strong>, key: string, enough: boolean): Flag[] =>
    flag(enough && !hit.reported ? 'flagged' : 'check', key, hit.shown)
  if (strong) return listed(strong, 'insultListed', (chance ?? 1) >= (from?.strong ?? 0))
  if (aimed) return listed(aimed, 'insultAimed', (chance ?? 1) >= (from?.aimed ?? 0))
  if (chance === undefined || from === undefined) return []
  const mild = coarse.mild[0]?.shown
  if (chance >= from.alone) return flag('flagged', mild ? 'insultMild' : 'insultModel', mild)
  return chance >= from.check ? flag('check', mild ? 'insultMild' : 'insultModel', mild) : []
}
