import type { Flag, LanguageCode, Reply, ReplyLanguage } from '../model.ts'

export interface RankContext {
  /** Flags of the post. */
  flags: readonly Flag[]
  /** Reminders, warnings and sanctions that still count for this member, by rule. */
  earlier: Readonly<Record<string, number>>
  /** True when nothing of this author was seen before; absent when that isn't known. */
  newcomer?: boolean
  /** True for somebody tagged as active or a contributor. */
  regular?: boolean
  postLanguage?: LanguageCode
  /** Language spoken in the space: another one suggests the reply about languages. */
  spaceLanguage: ReplyLanguage
  /** Times each reply was drafted, by its id. */
  uses: Readonly<Record<string, number>>
  /** Times each reply was drafted for a post with a flag, by `flag:reply`. */
  usesForFlag?: Readonly<Record<string, number>>
  /** Ids of the replies drafted last, newest first. */
  recent?: readonly string[]
}

/** Why a reply stands where it does: a sentence `reason.*` of the palette and what fills it. */
export interface Reason {
  key: 'flag' | 'flagFirst' | 'flagAgain' | 'newcomer' | 'regular' | 'language' | 'recent' | 'often'
  values: Record<string, string | number>
}
export interface Ranked {
  reply: Reply
  score: number
  reason?: Reason
}

/** The graver, the sooner, when a post has several flags. */
const GRAVITY: Readonly<Record<string, number>> = {
  threat: 9,
  'personal-data': 7,
  insult: 6,
  spam: 5,
  flood: 3,
  repeat: 2,
  shouting: 2,
  textspeak: 1,
}
const OFTEN = 5

/** Points and reason of a reply for the flags of a post. */
function forFlags(reply: Reply, context: RankContext): { score: number; reason?: Reason } {
  const fitting = context.flags
    .filter((flag) => reply.flags.includes(flag.id))
    .sort((one, other) => (GRAVITY[other.id] ?? 4) - (GRAVITY[one.id] ?? 4))
  const flag = fitting[0]
  if (flag === undefined) return { score: 0 }
  const earlier = context.earlier[reply.ruleId] ?? 0
  const { from = 0, to = Number.POSITIVE_INFINITY } = reply.earlier ?? {}
  const used = context.usesForFlag?.[`${flag.id}:${reply.id}`] ?? 0
  let score = (flag.tier === 'flagged' ? 100 : 50) + 4 * (GRAVITY[flag.id] ?? 4)
  // The closer to the present step of the ladder, the better; off the step, it stays findable.
  score += earlier >= from && earlier <= to ? 2 * from : -45
  // Written for this flag above all others, or among several.
  score += reply.flags[0] === flag.id ? 12 : 0
  score += 6 * Math.log2(1 + Math.min(used, 60))
  const key = earlier > 0 ? 'flagAgain' : reply.earlier?.to === 0 ? 'flagFirst' : 'flag'
  return { score, reason: { key, values: { flag: flag.id, count: earlier + 1 } } }
}

/** Points and reason of a reply for who the member is and the language of the post. */
function forMember(reply: Reply, context: RankContext): { score: number; reason?: Reason } {
  if (reply.moment === 'newcomer' && context.newcomer) {
    return { score: 40, reason: { key: 'newcomer', values: {} } }
  }
  if (reply.moment === 'regular' && context.regular) {
    return { score: 20, reason: { key: 'regular', values: {} } }
  }
  const spoken = context.postLanguage
  if (reply.ruleId === 'space' && spoken && spoken !== 'und' && spoken !== context.spaceLanguage) {
    return { score: 30, reason: { key: 'language', values: { language: spoken } } }
  }
  return { score: 0 }
}

/** Points and reason of a reply for how often and how lately it was used. */
function forUse(reply: Reply, context: RankContext): { score: number; reason?: Reason } {
  const uses = context.uses[reply.id] ?? 0
  const place = context.recent?.indexOf(reply.id) ?? -1
  const score = 2 * Math.log2(1 + Math.min(uses, 1000)) + (place >= 0 ? Math.max(0, 8 - place) : 0)
  if (uses >= OFTEN) return { score, reason: { key: 'often', values: { count: uses } } }
  return place >= 0 ? { score, reason: { key: 'recent', values: {} } } : { score }
}

/**
 * Usable replies, the most fitting first; equals keep their order. What the post shows counts most,
 * then the step this member has reached, then who they are, then habit.
 */
export function rank(replies: readonly Reply[], context: RankContext): Ranked[] {
  return replies
    .filter((reply) => !reply.disabled)
    .map((reply): Ranked => {
      // A version for this very space stands before the general one.
      const own = reply.hosts?.length ? 15 : 0
      const views = [forFlags, forMember, forUse].map((view) => view(reply, context))
      const reason = views.find((view) => view.reason)?.reason
      const score = views.reduce((sum, view) => sum + view.score, own)
      return reason ? { reply, score, reason } : { reply, score }
    })
    .sort((one, other) => other.score - one.score)
}
