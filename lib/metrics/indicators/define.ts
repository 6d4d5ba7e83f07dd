import type { Narrowed, Observed, Scope } from '../scope.ts'
import type { ActRow } from '../tally/acts.ts'
import type { AnswerRow } from '../tally/answers.ts'
import type { Counted } from '../tally/bag.ts'
import type { MentionRow } from '../tally/mentions.ts'

/** What a figure came to. */
export interface Measured {
  /** A count, a share from 0 to 1, or milliseconds, by its unit; absent when there is nothing to say. */
  value?: number
  /** Of how many it was made, where that isn't the value itself. */
  of?: number
  /** Of a share: the part. */
  part?: number
}

/** The objectives that figures serve. */
export const FAMILIES = [
  'visibility',
  'attachment',
  'answers',
  'moderation',
  'collaboration',
] as const
export type Family = (typeof FAMILIES)[number]

interface Common {
  id: string
  family: Family
  unit: 'count' | 'share' | 'time'
  /** Which way is better, where one is. */
  better?: 'more' | 'less'
  /** What it can be narrowed to; it is for all of what it can't. */
  narrows: readonly Narrowed[]
  /** True when it says how things are now, whatever the period. */
  now?: true
}

/** What a figure of mentions is given besides its rows. */
export interface Context {
  scope: Scope
  observed: Observed
}

/** Made of mentions: `counts` says which are behind it, one by one. */
export interface OfMentions extends Common {
  from: 'mentions'
  /** True when only those that were answered or wait are behind it, of days that ended a day ago. */
  called?: true
  counts(row: MentionRow): boolean
  measure(rows: readonly Counted<MentionRow>[], context: Context): Measured
}

/** Made of mentions that were answered or done with, and of when. */
export interface OfAnswers extends Common {
  from: 'answers'
  counts(row: AnswerRow): boolean
  measure(rows: readonly Counted<AnswerRow>[], context: Context): Measured
}

/** Made of what was done with members. */
export interface OfActs extends Common {
  from: 'acts'
  counts(row: ActRow): boolean
  measure(rows: readonly Counted<ActRow>[], context: Context): Measured
}

export type Indicator = OfMentions | OfAnswers | OfActs

export const EVERYWHERE = ['alert', 'space', 'platform'] as const
