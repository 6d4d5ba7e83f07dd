import type { LadderKind, Measure, TagColour } from '../model.ts'

/** A step of the ladder, in words. */
export interface StepView {
  kind: LadderKind
  measure?: Measure
  days?: number
  word: string
}

/** What the ladder advises for one more breach of a rule, and why, in words. */
export interface RuleView {
  id: string
  word: string
  /** Index of the step in the ladder's own list. */
  step: number
  why: string
  /** What the breach after this one would lead to. */
  warns?: string
}

/** Where a member stands on the ladder of a space. What counts is said, never summed. */
export interface LadderView {
  charterId: string
  /** Name of the charter. */
  charter: string
  steps: StepView[]
  /** Index of the step where they stand; -1 when nothing counts. */
  at: number
  /** "1 warning; expires on 12 January". */
  standing: string
  rules: RuleView[]
  /** The rule at hand: that of the post's first flag, or of the last breach. */
  ruleId?: string
}

/** An account of the person. */
export interface AccountView {
  id: string
  name: string
  handle?: string
  host: string
  platform: string
  profile?: string
  /** Its owner writes under another one now. */
  former: boolean
  /** It was linked by her, and can be taken apart again. */
  linked: boolean
  earlier: { name: string; handle?: string; until: number }[]
}

/** Something that she may confirm or not. Nothing is done before. */
export type HintView =
  /** another account may be the same person's; `renamed`: this author under an earlier handle */
  | { kind: 'link' | 'renamed'; sentence: string; accountId: string }
  /** a profile that the author's own profile links to, of somebody not filed */
  | { kind: 'profile'; sentence: string; profile: string }
  /** a tag that counters suggest */
  | { kind: 'tag'; sentence: string; tagId: string; word: string; colour: TagColour; icon: string }

/** The duty to tell somebody that they are filed. */
export interface InformView {
  /** By when, in ms. */
  due: number
  sentence: string
  overdue: boolean
}

/** Something that the note linter saw, and why it asks to look again. */
export interface LintView {
  /** The words it saw. */
  words: string
  why: string
}
