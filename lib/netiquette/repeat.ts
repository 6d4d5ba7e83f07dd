import { type Detector, excerptOf } from './context.ts'
import { likeness, type Trace, traceOf } from './trace.ts'

/** Share of words in common from which two posts say the same. */
const SAME = 0.85

/**
 * The posts around one that were published before it: by their times where both are known, by the
 * order in which they were met otherwise.
 */
export function earlierOf(own: Trace, others: readonly Trace[]): Trace[] {
  const here = others.findIndex(({ id }) => id === own.id)
  return others.filter(({ id, at }, place) => {
    if (id === own.id) return false
    return at === undefined || own.at === undefined ? here < 0 || place < here : at <= own.at
  })
}

/** The same message posted again, in the same words or nearly, by its author or by another. */
export const repeat: Detector = ({ post, context: { others, nameOf } }) => {
  if (!others?.length) return []
  const own = traceOf(post, nameOf)
  if (own.words.length === 0) return []
  const earlier = earlierOf(own, others).filter((other) => likeness(own, other) >= SAME)
  if (earlier.length === 0) return []
  const ownEarlier = earlier.filter(({ who }) => who !== undefined && who === own.who)
  const count = ownEarlier.length || earlier.length
  const same = ownEarlier.length > 0
  return [
    {
      id: 'repeat',
      ruleId: 'form',
      tier: same ? 'flagged' : 'check',
      excerpt: excerptOf(post.text),
      why: { key: same ? 'repeatOwn' : 'repeatOther', values: { count } },
    },
  ]
}
