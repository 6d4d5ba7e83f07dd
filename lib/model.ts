/**
 * The nouns of Vigie. Everything stored or sent is one of these. Times are milliseconds since the
 * epoch unless a name says otherwise; ids are ULIDs, so they sort by creation.
 */

/** Two-letter ISO 639-1 code of a text's language, or `und` where it isn't known. */
export type LanguageCode = string

/**
 * What every stored record carries, so that several moderators' stores can be joined later:
 * the join of two records with one id is the one with the greater `hlc`.
 */
export interface Stamped {
  id: string
  /** Hybrid logical clock of the last write, as a sortable string (see `lib/db/clock.ts`). */
  hlc: string
  /** Id of the moderator (this browser profile, until a team store exists) who wrote it. */
  by: string
  /** True once erased: the record keeps its id and nothing personal. */
  gone?: true
}

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
export interface Account extends Stamped {
  memberId: string
  platform: string
  host: string
  stableId?: string
  handle?: string
  name: string
  profile?: string
  strength: Strength
  /** Every key it was ever seen under; indexed, so that a rename keeps its history. */
  keys: string[]
  earlier: { handle?: string; name: string; until: number }[]
}

/** A person somebody acted on. Everything about them is in the journal of entries. */
export interface Member extends Stamped {
  createdAt: number
  /** Why this person is filed; shown in their export. */
  purpose: 'moderation' | 'relation' | 'influence'
  /** Derived from the journal in the same transaction, so that a mark costs one read. */
  mark: MemberMark
}

/** What a mark needs. Never sent to a page except as drawn words in a closed root. */
export interface MemberMark {
  tags: string[]
  /** Reminders, warnings and sanctions that have not expired, counted when derived. */
  reminders: number
  /** When the earliest tag or reminder above expires; the mark is derived again after it. */
  expires?: number
  lastAt: number
}

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
  ruleId?: string
  points?: number
  expires?: number
  mentionId?: string
  /** The entry this one replaces; that one is no longer shown. */
  supersedes?: string
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
  /** Shipped tags know their key, so that their name follows the language until it is edited. */
  shipped?: string
}

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
  disabled?: boolean
}
export interface StoredReply extends Reply, Stamped {
  order: number
}

/** A reason for which a post is flagged. */
export interface Flag {
  id: string
  ruleId: string
  /** `flagged`: a person should look; `check`: perhaps. Nothing is done by itself. */
  tier: 'flagged' | 'check'
  /** The part of the text that shows it, when there is one; personal data are masked in it. */
  excerpt?: string
  /** Key of the sentence that says why, in `lib/locales/…/netiquette.ts`, with what fills it. */
  why?: { key: string; values?: Record<string, string | number> }
}

/** What a text says about satisfaction, with the words that counted. */
export interface ToneVerdict {
  verdict: 'positive' | 'neutral' | 'negative' | 'uncertain'
  /** 0 to 1. */
  confidence: number
  words: { word: string; score: number }[]
  /** True when a person gave this verdict in place of the machine's. */
  corrected?: true
}

/** A post as a reader found it on a page, or a source in an answer. */
export interface Post {
  /** Unique within its page or source: permalink, platform id, or a digest. */
  id: string
  kind: 'post' | 'comment' | 'reply' | 'article' | 'video'
  author?: Author
  text: string
  title?: string
  link?: string
  /** Publication time, and how many milliseconds it may be off (relative times). */
  at?: number
  atRange?: number
  language?: LanguageCode
}

export interface Alert extends Stamped {
  name: string
  /** What she typed; `lib/watch/query` reads it. */
  query: string
  colour: TagColour
  paused?: boolean
  notify: 'always' | 'digest' | 'never'
}

/** A place that is watched. `kind` names a file in `lib/sources`. */
export interface Source extends Stamped {
  kind: string
  name: string
  /** True while the name was not typed: the source's own title takes its place when it has one. */
  named?: 'auto'
  /** The source's own fields (address, host, tag…), as its file declares them. */
  fields: Record<string, string>
  paused?: boolean
  /** Where the last round stopped; written in one transaction with its mentions. */
  cursor: Record<string, unknown>
  health: SourceHealth
}

export interface SourceHealth {
  state: 'new' | 'ok' | 'failing' | 'needs-permission'
  lastRound?: number
  lastNew?: number
  /** Milliseconds between rounds now; it stretches while the source is quiet. */
  interval: number
  nextRound: number
  /** Rounds failed in a row. */
  failures: number
  /** Key of a sentence about the last failure, with what fills it. */
  error?: { key: string; values?: Record<string, string | number> }
  /** Spans that were not covered, newest first, ten at most. */
  gaps: { from: number; to: number }[]
}

export type MentionState = 'new' | 'seen' | 'done' | 'irrelevant'

export interface Mention extends Stamped {
  /** `canonical address` or `source kind + id`: one story once. Indexed unique. */
  key: string
  state: MentionState
  sourceId: string
  /** Kind of source, kept so that the mention reads well after its source is gone. */
  sourceKind: string
  place: string
  alertIds: string[]
  at: number
  foundAt: number
  author?: Author
  title?: string
  text: string
  link: string
  language: LanguageCode
  tone: ToneVerdict
  flags: Flag[]
  /** `[start, end)` spans of the alerts' words in `text`. */
  hits: [number, number][]
  /** Later tellings of the same story. */
  also: { link: string; place: string; at: number }[]
}

/** A mention before it is stored. */
export type NewMention = Omit<Mention, 'id' | 'hlc' | 'by' | 'gone'>

/** What one step of a round found, and, when it got that far, where its source now stands. */
export interface RoundBatch {
  sourceId: string
  mentions: NewMention[]
  /** What the source calls itself. */
  title?: string
  cursor?: Source['cursor']
  health?: Source['health']
}

/** What she chose. One record, validated field by field: a bad one falls back to its default. */
export interface Settings {
  language: 'fr' | 'en' | 'auto'
  moderatorName: string
  organisation: string
  paused: boolean
  /** Address form of French replies. */
  address: 'vous' | 'tu'
  space: string
  rulesLink: string
  signature: string
  boxButton: boolean
  notify: boolean
  welcomed: boolean
}
