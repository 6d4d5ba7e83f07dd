import type { Post } from '../model.ts'
import { fold } from '../text/fold.ts'

/**
 * What is remembered of a post to recognise it when it is said again: no text, no name. Two
 * different words share a number once in four thousand million times.
 */
export interface Trace {
  id: string
  /** Its author. */
  who?: string
  /** When it was published, where that is known well enough to tell a row of posts. */
  at?: number
  /** The smallest `KEPT` numbers of its words, in order; none where it says too little. */
  words: readonly number[]
}

/** Fewest letters for a text to be its author's own ("thanks!" is said by everyone, often). */
const LETTERS = 25
/** What is read of a text, in UTF-16 units. */
const READ = 2_000
/** Words remembered of a post: all of a short one's, a fair sample of a long one's. */
const KEPT = 32
/** Times that are off by more (`3 h`) don't tell which post came first. */
const PRECISE = 60_000

function numberOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

const asNamed = (name: string) => name

/** Traces of posts at hand: several detectors ask for the same one. */
const made = new WeakMap<Post, { trace: Trace; nameOf: (name: string) => string }>()

/** The trace of `post`, under the names that `nameOf` gives to its id and author. */
export function traceOf(post: Post, nameOf = asNamed): Trace {
  const known = made.get(post)
  if (known?.nameOf === nameOf) return known.trace
  const trace = newTrace(post, nameOf)
  made.set(post, { trace, nameOf })
  return trace
}

function newTrace(post: Post, nameOf: (name: string) => string): Trace {
  const text = post.text.slice(0, READ)
  const own = (text.match(/\p{L}/gu)?.length ?? 0) >= LETTERS
  const words = own ? new Set((fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? []).map(numberOf)) : []
  const key = post.author?.keys[0]
  const known = post.at !== undefined && (post.atRange ?? 0) <= PRECISE
  return {
    id: nameOf(post.id),
    words: [...words].sort((a, b) => a - b).slice(0, KEPT),
    ...(key === undefined ? {} : { who: nameOf(key) }),
    ...(known && { at: post.at }),
  }
}

/**
 * Share of the words of two posts that are in both, 0 to 1: exact for short ones, estimated from the
 * smallest numbers of both together for long ones (Broder's sketches).
 */
export function likeness({ words: one }: Trace, { words: other }: Trace): number {
  let both = 0
  let all = 0
  for (let a = 0, b = 0; all < KEPT && (a < one.length || b < other.length); all++) {
    const left = one[a] ?? Number.POSITIVE_INFINITY
    const right = other[b] ?? Number.POSITIVE_INFINITY
    if (left === right) both++
    if (left <= right) a++
    if (right <= left) b++
  }
  return all === 0 ? 0 : both / all
}
