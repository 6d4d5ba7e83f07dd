import type { Post } from '../model.ts'
import { fold } from '../text/fold.ts'
import { type Detector, excerptOf } from './context.ts'

/** Fewest letters for a text to be its author's own ("thanks!" is said by everyone, often). */
const LETTERS = 25
/** Share of words in common from which two posts say the same. */
const SAME = 0.85
/** How many other posts are compared, so that a page of a thousand posts stays quick. */
const COMPARED = 300

const wordsOf = (post: Post) =>
  new Set(fold(post.text.slice(0, 2_000)).match(/[\p{L}\p{N}]{2,}/gu) ?? [])

/** Share of the words of two texts that are in both. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const word of one) if (other.has(word)) both++
  return both / (one.size + other.size - both || 1)
}

/** The same message posted again, in the same words or nearly, by its author or by another. */
export const repeat: Detector = ({ post, context }) => {
  if (!context.others?.length) return []
  if ((post.text.match(/\p{L}/gu)?.length ?? 0) < LETTERS) return []
  const own = wordsOf(post)
  const earlier = context.others
    .filter((other) => other.id !== post.id)
    .filter((other) => post.at === undefined || other.at === undefined || other.at <= post.at)
    .slice(-COMPARED)
    .filter((other) => likeness(own, wordsOf(other)) >= SAME)
  if (earlier.length === 0) return []
  const author = post.author?.keys[0]
  const same = author !== undefined && earlier.some((other) => other.author?.keys[0] === author)
  return [
    {
      id: 'repeat',
      ruleId: 'form',
      tier: same ? 'flagged' : 'check',
      excerpt: excerptOf(post.text),
      why: { key: same ? 'repeatOwn' : 'repeatOther', values: { count: earlier.length } },
    },
  ]
}
