import { type Detector, excerptOf } from './context.ts'

/** Fewest letters, and share of them in capitals, that make shouting (2 words of it at least). */
const LETTERS = 12
const SHARE = 0.7
/** Letters and words in capitals from which it is no title, cheer or acronym any more. */
const LONG = 36
const WORDS = 7
/** The same beside a link (newspapers set headlines in capitals) and in a cheer. */
const WORDS_OTHERWISE = 14

/** What isn't the author's voice: addresses, handles, hashtags, quoted lines, codes with digits. */
const NOT_VOICE =
  /https?:\/\/\S+|[@#][\p{L}\p{N}_]+|^[ \t]{0,20}>.*$|(?<!\p{L})\p{L}{0,30}\d[\p{L}\d-]*/gmu
const LINK = /\bhttps?\b|\bwww\./
/** One letter again and again, and laughter: a cheer isn't made of more letters by them. */
const DRAWN_OUT = /(\p{L})\1{2,}|(?<!\p{L})(?:[HJ]?[AE]){4,}H?(?!\p{L})/gu

/** A laugh, a heart or a feast: somebody cheers. */
const CHEER = /[❤♥💕💖💗😍🥰😘🤩🎉🥳🎶😂🤣]/u

/** Capitals from one end to the other. Scripts without capitals are never concerned. */
export const shouting: Detector = ({ text }) => {
  const voice = text.replace(NOT_VOICE, ' ').replace(DRAWN_OUT, '$1')
  const capitals = voice.match(/\p{Lu}/gu)?.length ?? 0
  const small = voice.match(/\p{Ll}/gu)?.length ?? 0
  const cased = capitals + small
  if (cased < LETTERS || capitals / cased < SHARE) return []
  const words = voice.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? []
  if (words.length < 2) return []
  const spoken = voice.match(/(?<!\p{L})\p{Lu}+(?!\p{L})/gu)?.length ?? 0
  const sure =
    capitals >= LONG && spoken >= (LINK.test(text) || CHEER.test(text) ? WORDS_OTHERWISE : WORDS)
  return [
    {
      id: 'shouting',
      ruleId: 'form',
      tier: sure ? 'flagged' : 'check',
      excerpt: excerptOf(words.join(' ')),
      why: { key: 'shouting', values: { share: Math.round((100 * capitals) / cased) } },
    },
  ]
}
