import { type Detector, excerptOf } from './context.ts'

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
export const series: Detector = ({ post, context }) => {
  const key = post.author?.keys[0]
  if (key === undefined || post.at === undefined) return []
  const thread = [...(context.others ?? []).filter((other) => other.id !== post.id), post]
    .filter((other) => other.at !== undefined && (other.at ?? 0) <= (post.at ?? 0))
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
  let count = 0
  while (count < thread.length) {
    const other = thread[thread.length - 1 - count]
    if (other?.author?.keys[0] !== key || post.at - (other.at ?? 0) > WITHIN) break
    count++
  }
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
