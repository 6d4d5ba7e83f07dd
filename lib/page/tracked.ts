import type { FlagView, MarkView } from '../bus/views.ts'
import type { Mark } from './mark.ts'
import type { Patience } from './patience.ts'
import type { Found } from './reader.ts'

/** A post that was read, with its author's mark. */
export interface Tracked {
  found: Found
  /** First key of the author that stands there; empty while nobody is sure. */
  key: string
  /** The author the keeper was last asked about for this post. */
  asked: string
  mark: Mark
  flags: FlagView[]
  /** It has come near the part of the page that is seen: until then nothing is asked or drawn. */
  near: boolean
  /** How often the mark may still be put back; asked for where it was taken away. */
  patience?: Patience | undefined
  /** What the mark says. */
  shown?: MarkView | undefined
  /** The mark was put into the page once. */
  placed: boolean
  /** The page kept taking the mark away, so we left it. */
  left: boolean
}
