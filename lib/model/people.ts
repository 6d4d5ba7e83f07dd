import type { Stamped } from './record.ts'

/** How far an account's key can be trusted to be one person for ever. */
export type Strength =
  /** the platform's own immutable id */
  | 'id'
  /** a handle or profile address, which its owner may change */
  | 'handle'
  /** a displayed name only (most blog comments) */
  | 'name'

/** Who wrote a post, as one page shows it. Built by `lib/sites`, never stored as it is. */
export interface Author {
  platform: string
  /** Host that owns the account: the instance, forum or blog; the platform's main host otherwise. */
  host: string
  /** The platform's immutable id, where the page shows it. */
  stableId?: string
  handle?: string
  name: string
  profile?: string
  strength: Strength
  /** Keys that may find this account, strongest first: `platform:host:#id`, `…:@handle`, `…:~name`. */
  keys: string[]
}

/** One account on one platform. A member holds one or many. */
export interface Account extends Stamped, Author {
  memberId: string
  /** `keys` holds every key it was ever seen under, so that a rename keeps its history. */
  earlier: { handle?: string; name: string; until: number }[]
  /** Its owner writes under this other account now; she confirmed it, because no id showed it. */
  successor?: string
  /** Keys that she said belong to somebody else: they are not proposed again. */
  apart?: string[]
}

/** A person somebody acted on. Everything about them is in the journal of entries. */
export interface Member extends Stamped {
  createdAt: number
  /** Why this person is filed; shown in their export. */
  purpose: 'moderation' | 'relation' | 'influence'
  /**
   * The member who is the same person, once she linked their accounts. Each keeps its own journal,
   * so that unlinking gives each its own history back; the person is the union (`lib/members/person`).
   */
  into?: string
  /** Tags that counters suggested and she didn't want, and when (ms). */
  declined?: { tagId: string; at: number }[]
  /** Derived from the journal in the same transaction, so that a mark costs one read. */
  mark: MemberMark
}

/** What a mark needs. Never sent to a page except as drawn words in a closed root. */
export interface MemberMark {
  tags: string[]
  /** Reminders, warnings and sanctions that have not expired, counted when derived. */
  reminders: number
  /** The highest of those. */
  step?: LadderKind
  /** When the earliest tag or reminder above expires; the mark is derived again after it. */
  expires?: number
  /** By when (ms) this person must be told that they are filed; absent when nothing is due. */
  inform?: number
  /** They object to being filed. */
  objection?: true
  lastAt: number
}

/** What stands on the ladder, mildest first. */
export type LadderKind = 'reminder' | 'warning' | 'sanction'

/** What a sanction does on the site; a person does it there, Vigie only writes it down. */
export type Measure = 'removal' | 'mute' | 'suspension' | 'exclusion'

export type EntryKind =
  | 'note'
  | 'tag-on'
  | 'tag-off'
  | 'reply-drafted'
  | 'reply-sent'
  | 'reminder'
  | 'warning'
  | 'sanction'
  | 'appeal'
  | 'mention'
  | 'relay'
  | 'consent'
  | 'informed'
  | 'objection'

/** One line of a member's journal. Added, never rewritten: an edit or undo is a new entry. */
export interface Entry extends Stamped {
  memberId: string
  kind: EntryKind
  at: number
  /** The page's address, cleaned of tracking parameters. */
  page?: string
  /** Part of the post concerned, 500 characters at most. */
  excerpt?: string
  /** A note's text, or the reply as it was drafted. */
  text?: string
  tagId?: string
  replyId?: string
  variant?: number
  /** The flag of the post that a reply was drafted for, the gravest one. */
  flag?: string
  ruleId?: string
  /** Of the breach, under its rule; a first offence may weigh nothing. Never shown as a person's score. */
  points?: number
  /** When it stops counting: a tag falls off, a reminder, warning or sanction leaves the ladder. */
  expires?: number
  /** The charter under which a breach counts; the general one when absent. */
  charterId?: string
  /** What a sanction does, and when that ends (ms); without an end it lasts. */
  measure?: Measure
  until?: number
  /** The first version of what an appeal contests, and what became of the appeal. */
  about?: string
  outcome?: 'open' | 'upheld' | 'reversed'
  /** Of an influencer: how many people they reach, as the page said, and what they speak about. */
  audience?: number
  topics?: string[]
  mentionId?: string
  /** The entry this one replaces; that one is no longer shown. */
  supersedes?: string
  /** Of an edited entry: its first version, by which an appeal names it. */
  origin?: string
  /** True when this entry only takes `supersedes` back. */
  undo?: true
}

export type TagKind = 'relation' | 'risk' | 'role' | 'own'

export type TagColour = 'blue' | 'green' | 'amber' | 'red' | 'violet' | 'teal' | 'grey' | 'pink'

export interface Tag extends Stamped {
  name: string
  kind: TagKind
  colour: TagColour
  /** Name of a Lucide icon that `components/icons` knows. */
  icon: string
  /** 1–9 when it has a number key on the card. */
  preset?: number
  /** Days after which the tag falls off, when it does. */
  days?: number
  /** Not taken off with many others, nor without being asked; sanctions warn of it. */
  kept?: true
  /** Shipped tags know their key, so that their name follows the language until it is edited. */
  shipped?: string
}
