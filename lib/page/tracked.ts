import type { FlagView, MarkView } from '../bus/views.ts'
import type { Mark } from './mark.ts'
import type { Patience } from './patience.ts'
import type { Found } from './reader.ts'

/** A post, and its author's mark once it has come near the part of the page that is seen. */
export interface Tracked {
  element: Element
  /** What stands there, once it was read: until a post comes near, nobody needs to know. */
  found?: Found
  /** First key of the author that stands there; empty while nobody is sure, or nobody has read. */
  key: string
  /** The author the keeper was last asked about for this post. */
  asked: string
  mark?: Mark
  flags: FlagView[]
  /** It has come near what is seen: until then nothing of ours stands there, nothing is asked. */
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

/** A post that was read. */
export type Known = Tracked & { found: Found }

/** A post that was just met: nobody has read it. */
export const newTracked = (element: Element): Tracked => ({
  element,
  key: '',
  asked: '',
  flags: [],
  near: false,
  placed: false,
  left: false,
})
