import type { Author } from './people.ts'
import type { LanguageCode } from './record.ts'

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
  /** Of an uncertain verdict: the side it leans to. */
  lean?: 'positive' | 'neutral' | 'negative'
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
