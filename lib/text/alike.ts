import { fold } from './fold.ts'

const WORD = /[\p{L}\p{N}]{3,}/gu
/** Share of all their words that two tellings of one post have in common. */
const SAME = 0.5

/** Whether two texts are one post read in two places: most words are the same. Both empty: yes. */
export function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [one, other].map((text) => new Set(fold(text).match(WORD)))
  if (!a || !b || a.size + b.size === 0) return true
  const common = [...a].filter((word) => b.has(word)).length
  return common >= SAME * (a.size + b.size - common)
}
