/** The placeholders every reply may use; what a post, member, space and settings can fill. */
export const PLACEHOLDERS = [
  'name',
  'handle',
  'quote',
  'rule',
  'rule.url',
  'link',
  'space',
  'language',
  'organisation',
  'moderator',
  'department',
  'delay',
  'date',
  'appeal',
  'ref',
  'signature',
] as const
export type Placeholder = (typeof PLACEHOLDERS)[number]

const KNOWN: ReadonlySet<string> = new Set(PLACEHOLDERS)
/** Whether `name` is one of the placeholders that every reply may use. */
export const isPlaceholder = (name: string): name is Placeholder => KNOWN.has(name)

/** What may stand between braces before the bar: a letter, then letters, digits, `_`, `.` or `-`. */
export const NAME = /^\p{L}[\p{L}\p{N}_.-]{0,39}$/u
