import type { Cursor, Reading, SourceAnswer, SourceRequest } from '../source.ts'

/** What an address of a thread says: the start of its place's addresses, and its id there. */
export interface ThreadRef {
  /** Without a slash at its end. */
  base: string
  id: string
  /** The address itself. */
  url: URL
}

/** How the replies of a thread are read in one software. Pure, like a source. */
export interface Thread {
  /** Id of the platform, as `lib/sites` has it where it is there too. */
  software: string
  name: string
  /** The parts of an address of a thread; nothing for other addresses. */
  at(url: URL): Pick<ThreadRef, 'id'> | undefined
  /** Only these hosts run it: their addresses need no other sign. */
  hosts?: RegExp
  /** Host that is asked, where it isn't the page's own. */
  api?: (ref: ThreadRef) => string
  request(ref: ThreadRef, cursor: Cursor, now: number): SourceRequest
  read(answer: SourceAnswer, ref: ThreadRef, cursor: Cursor): Reading
}

/** The id that a pattern's first group finds in an address's path. */
export const inPath =
  (pattern: RegExp): Thread['at'] =>
  ({ pathname }) => {
    const id = pattern.exec(pathname)?.[1]
    return id ? { id } : undefined
  }
