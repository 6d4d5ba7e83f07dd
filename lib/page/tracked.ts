import type { FlagView, MarkView } from '../bus/views.ts'
import type { Mark } from './mark.ts'
import type { Patience } from './patience.ts'
import type { Found, Place } from './reader.ts'

/** A post with its author's mark. */
export interface Tracked {
  element: Element
  /** Where the mark goes. */
  place: Place
  /** What stands there, once it was read: until a post comes near, nobody needs to know. */
  found?: Found
  /** First key of the author that stands there; empty while nobody is sure, or nobody has read. */
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

/** A post that was read. */
export type Known = Tracked & { found: Found }

/** A post that was just met: nobody has read it, its mark isn't in the page yet. */
export const newTracked = (element: Element, place: Place, mark: Mark): Tracked => ({
  element,
  place,
  key: '',
  asked: '',
  mark,
  flags: [],
  near: false,
  placed: false,
  left: false,
})
