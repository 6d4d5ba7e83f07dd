import { type Detector, excerptOf } from './context.ts'
import { earlierOf } from './repeat.ts'
import { traceOf } from './trace.ts'

/**
 * One sign or letter written again and again: from here it is a wall, not emphasis. Laughter
 * (kkkkkk, hhhhh, rsrsrs, jajaja) is none.
 */
const SAME_LETTER = /(?![kKhHjJ])(\p{L})\1{15,}/u
const SAME_SIGN = /([!?.…*=#~-])\1{24,}|([!?])(?:\s?[!?]){11,}/u
const SAME_EMOJI =
  /((?:\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)(?:\u200d\p{Extended_Pictographic}\ufe0f?)*)(?:\s?\1){11,}/u
const SAME_WORD =
  /(?<![\p{L}\p{N}])(?!(?:ha|ah|ja|aj|he|hi|ho|rs|ka|kk|haha|jaja|lol|mdr)[\s,.!])([\p{L}\p{N}]{2,30})(?:[\s,.!]{1,3}\1){7,}(?![\p{L}\p{N}])/iu

/** Posts in a row by one author, within this many milliseconds, that make a series. */
const IN_A_ROW = 4
const WITHIN = 10 * 60_000

/** Repeated letters, signs, emoji or words inside a post. */
export const flood: Detector = ({ text }) => {
  const wall = [SAME_LETTER, SAME_SIGN, SAME_EMOJI, SAME_WORD]
    .map((shape) => shape.exec(text)?.[0])
    .find((found) => found !== undefined)
  if (wall === undefined) return []
  return [
    {
      id: 'flood',
      ruleId: 'form',
      tier: 'flagged',
      excerpt: excerptOf(wall),
      why: { key: 'floodSigns' },
    },
  ]
}

/** Posts that one author sends one after the other, faster than a talk goes. */
export const series: Detector = ({ post, context: { others, nameOf } }) => {
  const own = traceOf(post, nameOf)
  if (!others?.length || own.who === undefined || own.at === undefined) return []
  const now = own.at
  const before = earlierOf(own, others)
    .filter(({ at }) => at !== undefined)
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
  const stop = before.findIndex(({ who, at }) => who !== own.who || now - (at ?? 0) > WITHIN)
  const count = 1 + (stop < 0 ? before.length : stop)
  if (count < IN_A_ROW) return []
  return [
    {
      id: 'flood',
      ruleId: 'form',
      tier: 'flagged',
      why: { key: 'floodSeries', values: { count } },
    },
  ]
}
