import type { Post } from '../model.ts'

/** One request of a round. GET, without credentials unless the kind signs it with her own key. */
export interface SourceRequest {
  url: string
  headers?: Record<string, string>
  /** The body of a POST, which only opens a session. */
  post?: string
  /** Carries a key of hers: it goes to that address only, and a redirect is a failure. */
  secret?: true
}

/** What came back, after `lib/net` has checked, capped and decoded it. */
export interface SourceAnswer {
  status: number
  /** Address after redirects. */
  url: string
  /** Lower-case names. */
  headers: Record<string, string>
  body: string
  /** Why the body ends early, when it does; what came before is given all the same. */
  cut?: 'size' | 'time' | 'connection'
}

export type Cursor = Record<string, unknown>

export interface Reading {
  posts: Post[]
  /**
   * Merged over the old cursor, and written in the same transaction as the mentions. Where pages go
   * back in time (the usual), only the first page's counts, and the pages after it are read against
   * the cursor of the last round.
   */
  cursor: Cursor
  /** The next page of this round, if there is one worth asking for. */
  next?: SourceRequest
  /** Pages go forward in time: each cursor counts, even if the next page is never read. */
  forward?: true
  /** The server's own wish, in milliseconds. */
  wait?: number
  /** The source's title, when it names itself. */
  title?: string
}

/** A field that the user fills in to add such a source. */
export interface SourceField {
  name: string
  kind: 'address' | 'host' | 'word' | 'choice' | 'secret'
  choices?: string[]
  example: string
  optional?: boolean
  /** A host that may stand with a path: software that needn't be at the root of its host. */
  path?: true
}

/** What a kind of source needs of her own to be read: a token, a key, an application's password. */
export interface KeyNeed {
  /** What she fills in, once for all sources of the service. */
  fields: SourceField[]
  /** The service that the key is for: `youtube`, `mastodon:piaille.fr`. */
  service(fields: Record<string, string>): string
  /** Where such a key is made, shown as an address to open. */
  made(fields: Record<string, string>): string
  /** Opens a session where the service wants one; what it answers joins the key. */
  session?: {
    request(key: Record<string, string>, fields: Record<string, string>): SourceRequest
    read(answer: SourceAnswer): Record<string, string>
  }
  /** The request with the key on it. */
  sign(request: SourceRequest, key: Record<string, string>): SourceRequest
  /** One cheap request that tells whether the key opens, and whose it is. */
  test: {
    request(fields: Record<string, string>): SourceRequest
    read(answer: SourceAnswer): string
  }
}

/**
 * The contract of a source. Pure: it says what to ask and reads the answer; the round fetches.
 * `read` throws `SourceError` when the answer isn't what was due.
 */
export interface SourceKind {
  id: string
  name: string
  fields: SourceField[]
  /** Shortest time between two rounds, in milliseconds. */
  pace: number
  /**
   * Every post is a mention, whatever its words: a thread that is followed. What is there on the
   * first round isn't new, and stays so when alerts change.
   */
  everything?: true
  /** Needs her own key. */
  key?: KeyNeed
  /** Hosts asked, so that permission can be requested before the first round. */
  hosts(fields: Record<string, string>): string[]
  requests(fields: Record<string, string>, cursor: Cursor, now: number): SourceRequest[]
  read(answer: SourceAnswer, fields: Record<string, string>, cursor: Cursor): Reading
}

/** A failure that the health line can say in words: `key` is a sentence of the `health` table. */
export class SourceError extends Error {
  constructor(
    readonly key: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(key)
    this.name = 'SourceError'
  }
}

/** Declares a kind of source; one a file, the file's default export. */
export function source(definition: SourceKind): SourceKind {
  return definition
}
