/** One word that is looked for. */
export interface Term {
  /** Folded; begins with `#` or `@` for a hashtag or handle. */
  text: string
  /** Any word that begins so. */
  prefix: boolean
  /** As it must be written, when case and accents count. */
  exact?: string
}

interface Placed {
  /** Span in the query as typed, so that errors and the editor can point at it. */
  at: number
  length: number
}

/** Words in a row; with `within`, in any order and at most that many words apart. */
export interface WordsNode extends Placed {
  kind: 'words'
  /** `text` is title and text. */
  field: 'text' | 'title' | 'author'
  terms: Term[]
  within?: number
  /** As typed, for explanations. */
  raw: string
}
export interface FilterNode extends Placed {
  kind: 'filter'
  field: 'site' | 'source' | 'lang' | 'url'
  value: string
}
export interface NearNode extends Placed {
  kind: 'near'
  distance: number
  left: QueryNode
  right: QueryNode
}
export interface GroupNode extends Placed {
  kind: 'and' | 'or'
  parts: QueryNode[]
}
export interface NotNode extends Placed {
  kind: 'not'
  part: QueryNode
}
export type QueryNode = WordsNode | FilterNode | NearNode | GroupNode | NotNode

export interface Query {
  root: QueryNode
  /** What she typed. */
  source: string
}

/** What is wrong, where, as a sentence of the `query` table. */
export interface QueryError {
  at: number
  length: number
  key: string
  values?: Record<string, string | number>
}

/** Thrown inside the parser, caught by `parseQuery`. */
export class QueryFault extends Error {
  constructor(readonly error: QueryError) {
    super(error.key)
  }
}

export function fault(
  key: string,
  at: number,
  length: number,
  values?: Record<string, string | number>,
): never {
  throw new QueryFault({ key, at, length: Math.max(1, length), ...(values ? { values } : {}) })
}
