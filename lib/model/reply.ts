import type { Stamped } from './record.ts'

export type Tone = 'gentle' | 'neutral' | 'firm' | 'legal'

export type ReplyLanguage = 'fr' | 'en'

/** A placeholder that a reply declares for itself. */
export interface Field {
  name: string
  kind: 'text' | 'choice' | 'date'
  choices?: string[]
  fallback?: string
  required?: boolean
}

/** A canned reply. Shipped ones live in code; a stored one with the same id takes their place. */
export interface Reply {
  id: string
  ruleId: string
  tone: Tone
  group: string
  /** Flags of `lib/netiquette` that this reply answers. */
  flags: string[]
  title: Record<ReplyLanguage, string>
  /**
   * At least one variant per language; shipped ones have three. `{name}` is filled, `{name|fallback}`
   * too; in French `[vous|tu]` keeps the side of the space's address form.
   */
  variants: Record<ReplyLanguage, string[]>
  fields?: Field[]
  /** It serves while this many reminders under its rule still count for the member. */
  earlier?: { from?: number; to?: number }
  /** It serves a first post, or somebody who posts often. */
  moment?: 'newcomer' | 'regular'
  /** Too long for networks of short posts (280 characters on X). */
  long?: boolean
  /** Offered on these hosts only, and all below them: a version for one space. */
  hosts?: string[]
  disabled?: boolean
}

export interface StoredReply extends Reply, Stamped {
  order: number
}
