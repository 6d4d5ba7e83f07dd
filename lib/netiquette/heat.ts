import type { Flag, Post } from '../model.ts'

/** A post of a thread with what was flagged in it, and how deep a reply it is where that shows. */
export interface HeatPost {
  post: Post
  flags: readonly Flag[]
  /** 0 for an answer to the thread itself, 1 for an answer to an answer… */
  depth?: number
}

export type HeatKey = 'breaches' | 'pace' | 'duel' | 'depth'

/** One reason why a thread is hot: `share` of the score, and what to say it with. */
export interface HeatPart {
  /** Key of the sentence, `heat.<key>` in `lib/locales/…/netiquette.ts`. */
  key: HeatKey
  /** Points of the score that it brings. */
  points: number
  values: Record<string, number>
}

export interface Heat {
  level: 'calm' | 'warm' | 'hot'
  /** 0 to 100. */
  score: number
  /** Strongest first; only those that bring points. */
  parts: HeatPart[]
}

/** How many of the last posts are looked at. */
const LAST = 20
/** Most points that each part brings: breaches alone can make a thread hot, nothing else can. */
const MOST: Record<HeatKey, number> = { breaches: 60, pace: 15, duel: 15, depth: 10 }
const WARM = 25
const HOT = 55

/** What one flag weighs, in a thread of which the last posts count. */
function weightOf(flag: Flag): number {
  const kind =
    { threat: 3, insult: 2, 'personal-data': 1, shouting: 0.7, flood: 0.7 }[flag.id] ?? 0.4
  return flag.tier === 'flagged' ? kind : kind / 2
}

/** How much quicker the last posts follow each other than the thread's usual, from 1. */
function quickening(times: readonly number[]): number {
  if (times.length < 8) return 1
  const gaps = times.slice(1).map((at, index) => Math.max(1, at - (times[index] ?? at)))
  const middle = (some: number[]) =>
    [...some].sort((a, b) => a - b)[Math.floor(some.length / 2)] ?? 1
  return Math.max(1, middle(gaps) / middle(gaps.slice(-5)))
}

/** Posts at the end of a thread that only two people exchange. */
function exchange(posts: readonly HeatPost[]): number {
  const people = new Set<string>()
  let count = 0
  for (const { post } of [...posts].reverse()) {
    const key = post.author?.keys[0]
    if (key === undefined) break
    people.add(key)
    if (people.size > 2) break
    count++
  }
  return people.size >= 2 ? count : 0
}

/**
 * How heated a thread is, from its posts in their order: breaches among the last ones, answers
 * quicker than usual, two people alone going on, replies nested deep. Explained part by part.
 */
export function heatOf(posts: readonly HeatPost[]): Heat {
  const last = posts.slice(-LAST)
  const flagged = last.filter(({ flags }) => flags.length > 0)
  // The latest posts weigh most: half as much ten posts before the end.
  const breaches = last.reduce(
    (sum, { flags }, index) =>
      sum +
      flags.reduce((all, flag) => all + weightOf(flag), 0) *
        0.5 ** ((last.length - 1 - index) / 10),
    0,
  )
  const times = posts
    .flatMap(({ post }) => (post.at === undefined ? [] : [post.at]))
    .sort((a, b) => a - b)
  const pace = quickening(times)
  const duel = exchange(last)
  const depth = Math.max(0, ...last.map((post) => post.depth ?? 0))
  const found: Record<HeatKey, [number, Record<string, number>]> = {
    breaches: [1 - Math.exp(-breaches / 2.5), { count: flagged.length }],
    pace: [Math.min(1, (pace - 1) / 6), { times: Math.round(pace) }],
    duel: [Math.min(1, Math.max(0, duel - 3) / 6), { count: duel }],
    depth: [Math.min(1, Math.max(0, depth - 2) / 6), { count: depth }],
  }
  const parts = (Object.keys(found) as HeatKey[])
    .map((key) => ({ key, points: Math.round(MOST[key] * found[key][0]), values: found[key][1] }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
  const score = parts.reduce((sum, { points }) => sum + points, 0)
  return { level: score >= HOT ? 'hot' : score >= WARM ? 'warm' : 'calm', score, parts }
}
