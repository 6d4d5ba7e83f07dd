import { ACT_ROW } from './acts.ts'
import { ANSWER_ROW } from './answers.ts'
import type { Packed, Shape } from './bag.ts'
import { MENTION_ROW, WHERE } from './mentions.ts'
import { WORN_ROW } from './worn.ts'

/**
 * Tallies are what figures are made from: rows counted by the day, kept in the transaction that
 * writes what they count, and made again from it at any time. They hold no text and no name.
 */
export interface Tally extends Packed {
  /** The kind, then the local day where it has one: `mentions/2026-11-22`. */
  key: string
}

/** Columns of each kind of tally. */
export const SHAPES = {
  /** by day of publication */
  mentions: MENTION_ROW,
  /** the same mentions, those answered or done with, with their times */
  answers: ANSWER_ROW,
  /** what was done with members, by day */
  acts: ACT_ROW,
  /** mentions that wait for somebody now, of whatever day */
  waiting: WHERE,
  /** tags worn now */
  worn: WORN_ROW,
} as const satisfies Record<string, Shape<never>>
export type TallyKind = keyof typeof SHAPES
export type RowOf<K extends TallyKind> = (typeof SHAPES)[K] extends Shape<infer R> ? R : never

/** The way tallies are made; another number makes all of them again. */
export const TALLY_VERSION = 1

export const tallyKey = (kind: TallyKind, day = ''): string =>
  day === '' ? kind : `${kind}/${day}`
