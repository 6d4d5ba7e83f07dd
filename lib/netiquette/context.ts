import type { Flag, LanguageCode, Post } from '../model.ts'
import type { Trace } from './trace.ts'

/** What may be known around a post; every part is optional and sharpens the flags. */
export interface Context {
  /**
   * Traces of the posts of the same thread or page, in the order in which they were met, the post's
   * own among them or not; needed for repeats and series.
   */
  others?: readonly Trace[]
  /** How those traces name a post and an author; as they are named, when absent. */
  nameOf?: (name: string) => string
  /** Words this space allows: they never count as insults here. */
  allow?: readonly string[]
  /** Words or phrases this space adds to the insults. */
  block?: readonly string[]
  /** Hosts this space trusts: their links never count as spam. */
  hosts?: readonly string[]
}

/** What every detector receives: the post's words once read, bounded, and what surrounds it. */
export interface Reading {
  post: Post
  /** Title and text, at most `LOOK_AT_MOST` UTF-16 units. */
  text: string
  language: LanguageCode
  context: Context
}

/** A detector looks for one kind of breach and gives none, one or several flags. */
export type Detector = (reading: Reading) => Flag[]

/** What is looked at of a post, in UTF-16 units, so that a post of a megabyte costs no more. */
export const LOOK_AT_MOST = 20_000

/** Longest excerpt kept with a flag, in UTF-16 units. */
const EXCERPT = 120

/** `text` as an excerpt: blanks made single, cut at 120 without halving a character. */
export function excerptOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= EXCERPT) return plain
  return `${plain.slice(0, EXCERPT - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
