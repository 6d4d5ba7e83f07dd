import type { LadderKind, Measure } from './people.ts'
import type { Stamped } from './record.ts'

/** A rule of the charter, and what a breach of it weighs. */
export interface CharterRule {
  /** A rule of the `rules` table, or one of her own. */
  id: string
  /** Her own name for it; shipped rules follow the language without one. */
  name?: string
  points: number
  /** Days for which a breach counts. */
  days: number
  /** A first offence is reminded of, and weighs nothing. */
  grace?: true
  /** One breach is enough for the last step. */
  severe?: true
}

/** A step of the ladder, advised from `at` points in force on. */
export interface LadderStep {
  at: number
  kind: LadderKind
  measure?: Measure
  /** How long the measure lasts, in days; for ever without. */
  days?: number
}

/**
 * The rules of a space and its ladder. The general one ships in code (`lib/members/charter`); a
 * stored one with its id takes its place.
 */
export interface Charter extends Stamped {
  name: string
  /** Hosts of the pages where it holds; the general charter has none and holds elsewhere. */
  hosts: string[]
  rules: CharterRule[]
  /** Mildest first. */
  steps: LadderStep[]
  /** One point less for each so many days without a breach; 0 leaves points until they expire. */
  quietDays: number
  /** Days within which a member may appeal. */
  appealDays: number
}
