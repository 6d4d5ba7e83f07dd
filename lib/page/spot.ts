import { activeBox, isEditable } from '../editors/box.ts'
import type { Found } from './reader.ts'
import type { PaletteSpot } from './room.ts'

/** True for a frame that is nothing but an editor (TinyMCE, CKEditor 4), where it can be told. */
const isEditor = (frame: Element): boolean =>
  isEditable((frame as HTMLIFrameElement).contentDocument?.body)

/**
 * True when the keyboard writes in this frame, or in no frame and this is the top one. The page
 * around an editor's frame speaks for it: it has the room, and Firefox runs no script in there.
 */
export function isFocusedFrame(): boolean {
  const { activeElement } = document
  if (activeElement && /^I?FRAME$/.test(activeElement.nodeName)) return isEditor(activeElement)
  if (window.frameElement && isEditor(window.frameElement)) return false
  const idle = !activeElement || activeElement === document.body
  return idle ? window === window.top : document.hasFocus()
}

/**
 * Remembers where the person last was, for what is asked by a key or a menu: those don't say where.
 *
 * @param postAt the post around a node
 */
export function createSpot(postAt: (node: Node | null) => Found | undefined, signal: AbortSignal) {
  let place: Node | null = null
  /** The last place pressed inside a post: what a reply box that belongs to no post answers. */
  let pressed: Node | null = null
  const note = (event: Event) => {
    if (!event.isTrusted) return
    place = event.composedPath()[0] as Node
    if (event.type !== 'focusin' && postAt(place)) pressed = place
  }
  const shown = (node: Node | null) => (node?.isConnected ? node : null)
  // A press by a key is a click without a pointer.
  for (const type of ['pointerdown', 'contextmenu', 'click', 'focusin']) {
    document.addEventListener(type, note, { signal, passive: true, capture: true })
  }
  return (): PaletteSpot => {
    const box = activeBox(document)
    // An editor's frame stands in its post; what is inside it has no way out to that post.
    const own = box?.ownerDocument === document ? box : document.activeElement
    const found = (box && postAt(own)) ?? postAt(shown(place)) ?? postAt(shown(pressed))
    return { ...(found && { found }), ...(box && { box }) }
  }
}
