/** Somebody as a feed names them. */
export interface FeedPerson {
  name?: string
  mail?: string
  /** Their own page. */
  uri?: string
}

/** A file that comes with an item. */
export interface FeedFile {
  url: string
  type?: string
  /** Bytes. */
  length?: number
}

/** One item or entry. Texts are plain words, without markup; addresses are absolute. */
export interface FeedItem {
  /** The feed's own id (`guid`, `id`, `rdf:about`); absent where it gives none. */
  id?: string
  title?: string
  /** The item's own page. */
  link?: string
  /** Milliseconds since the epoch. */
  published?: number
  updated?: number
  authors: FeedPerson[]
  contributors: FeedPerson[]
  /** The longest telling that the feed holds, then the short one where it has both. */
  text: string
  summary?: string
  language?: string
  categories: string[]
  files: FeedFile[]
  /** The page where it is talked about, and the feed of that talk. */
  comments?: string
  commentsFeed?: string
  /** What it answers to (RFC 4685). */
  replyTo?: string
  /** Where it was taken from. */
  source?: { title?: string; url?: string }
  rights?: string
  /** Its own picture. */
  image?: string
  /** A video of a platform rather than an article. */
  video?: true
  /** The document ended in the middle of it. */
  cut?: true
}

export type FeedFormat = 'rss' | 'atom' | 'rdf' | 'cdf' | 'json'

export interface Feed {
  format: FeedFormat
  title?: string
  description?: string
  /** The site that the feed belongs to. */
  home?: string
  /** The feed's own address. */
  self?: string
  id?: string
  language?: string
  updated?: number
  authors: FeedPerson[]
  contributors: FeedPerson[]
  categories: string[]
  rights?: string
  generator?: string
  image?: string
  items: FeedItem[]
}

/** The object without the fields that hold nothing: optional fields are absent, never undefined. */
export function filled<T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T {
  const entries = Object.entries(parts).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(entries) as T
}
