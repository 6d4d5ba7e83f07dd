import { type Detector, excerptOf } from './context.ts'

/** Fewest letters, and share of them in capitals, that make shouting (2 words of it at least). */
const LETTERS = 12
const SHARE = 0.7

/** What isn't the author's voice: addresses, handles, hashtags, quoted lines, codes with digits. */
const NOT_VOICE = /https?:\/\/\S+|[@#][\p{L}\p{N}_]+|^\s*>.*$|\p{L}*\d[\p{L}\d-]*/gmu

/** Capitals from one end to the other. Scripts without capitals are never concerned. */
export const shouting: Detector = ({ text }) => {
  const voice = text.replace(NOT_VOICE, ' ')
  const capitals = voice.match(/\p{Lu}/gu)?.length ?? 0
  const small = voice.match(/\p{Ll}/gu)?.length ?? 0
  const cased = capitals + small
  if (cased < LETTERS || capitals / cased < SHARE) return []
  const words = voice.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? []
  if (words.length < 2) return []
  return [
    {
      id: 'shouting',
      ruleId: 'form',
      tier: 'flagged',
      excerpt: excerptOf(words.join(' ')),
      why: { key: 'shouting', values: { share: Math.round((100 * capitals) / cased) } },
    },
  ]
}
