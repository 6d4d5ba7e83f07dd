import type { Author, TagColour } from './people.ts'
import type { Flag, ToneVerdict } from './post.ts'
import type { LanguageCode, Stamped } from './record.ts'

export interface Alert extends Stamped {
  name: string
  /** What she typed; `lib/watch/query` reads it. */
  query: string
  colour: TagColour
  paused?: boolean
  /** `negative`: at each round that found negative ones. */
  notify: 'always' | 'negative' | 'digest' | 'never'
  /** Its new mentions turn the badge red and are told in quiet hours too. */
  urgent?: boolean
  /** False when only sources are searched, not the pages she reads. */
  pages?: boolean
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
  /** When it was marked as done, while it is (ms). */
  doneAt?: number
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

/**
 * The tone that she gave a text in place of the one that was computed; it wins wherever the same
 * text comes again. The text is not kept: the id is made of its digest.
 */
export interface ToneCorrection extends Stamped {
  verdict: Exclude<ToneVerdict['verdict'], 'uncertain'>
}

/** A mention before it is stored. */
export type NewMention = Omit<Mention, 'id' | 'hlc' | 'by' | 'gone'>

/** What one step of a round found, and, when it got that far, where its source now stands. */
export interface RoundBatch {
  sourceId: string
  mentions: NewMention[]
  /** Further tellings of stories that are stored, or are in `mentions`, by their key. */
  folded?: { key: string; also: Mention['also'][number] }[]
  /** What the source calls itself. */
  title?: string
  cursor?: Source['cursor']
  health?: Source['health']
}
