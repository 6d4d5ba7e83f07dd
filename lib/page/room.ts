import type { Language } from '../locales/words.ts'
import type { Page } from '../sites/read.ts'
import type { Composer, Site } from '../sites/site.ts'
import type { createLines } from './lines.ts'
import type { Found } from './reader.ts'

/** What the keeper told this page about how Vigie is set up. */
export interface PageSettings {
  language: Language
  /** A small button is shown at a reply box in focus. */
  boxButton: boolean
}

/** Where a palette should open: the post it answers and the box it fills, whichever is known. */
export interface PaletteSpot {
  found?: Found
  box?: Element
  /** The post is the one that the page's address is about. */
  addressed?: boolean
}

/** The member card and the reply palette, once their bundle has been loaded. */
export interface Overlay {
  openCard(found: Found, anchor: DOMRect): void
  openPalette(spot: PaletteSpot): void
}

/** What our content scripts share in one frame. The page's own scripts can't see it. */
export interface Room {
  /** Posts that are on the page now, by their element; those far from sight are read for this. */
  readonly posts: ReadonlyMap<Element, Found>
  /** How many those are, without reading them. */
  readonly count: number
  /** The post around a node, through open shadow roots. */
  postAt(node: Node | null): Found | undefined
  /** Where she is now: the box in focus and the post it answers, or the post she pressed last. */
  spot(): PaletteSpot
  settings: PageSettings
  /** Ends everything: the site was switched off, or the extension is gone. */
  signal: AbortSignal
  /** Where the page is now. */
  page(): Page
  /**
   * Reads the page by this definition from now on, in place of the one before.
   *
   * @param sure how sure a definition that was inferred is, 0 to 1
   */
  read(site: Site, sure?: number): void
  /** Definitions that may still fit, once the page has loaded more of itself. */
  sites: readonly Site[]
  /** Which choice of a reader this is: whoever looks for a former one stops. */
  turn: number
  /** How this site's replies are written, where the site is known. */
  composer?: Composer
  overlay?: Overlay
  /** Draws lines beside posts, once its bundle has been loaded. */
  createLines?: typeof createLines
}

const KEY = Symbol.for('vigie.room')
type Holder = { [KEY]?: Room | undefined }

/** The room of this frame, if a reader has opened one that is still alive. */
export function room(): Room | undefined {
  const held = (globalThis as Holder)[KEY]
  return held?.signal.aborted ? undefined : held
}

/** Makes the room known to the other content scripts of this frame, until its signal aborts. */
export function openRoom(opened: Room): void {
  const holder = globalThis as Holder
  holder[KEY] = opened
  opened.signal.addEventListener('abort', () => {
    if (holder[KEY] === opened) holder[KEY] = undefined
  })
}
