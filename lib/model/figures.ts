import type { Stamped } from './record.ts'

/** What was observed on one day by one moderator: without it, no figure could say what it saw. */
export interface Coverage extends Stamped {
  /** Local day, as `2026-11-22`. */
  day: string
  /** Sources that were read without failure. */
  sources: string[]
  /** Hosts whose pages were read. */
  spaces: string[]
}

/** What an indicator is to come to. Its id is the indicator's. */
export interface Target extends Stamped {
  /** A count, a share from 0 to 1, or milliseconds, by the indicator's unit. */
  value: number
}

/** Something that happened and that charts should show: a launch, a strike, a broadcast. */
export interface Annotation extends Stamped {
  /** Local day, as `2026-11-22`. */
  day: string
  text: string
}
