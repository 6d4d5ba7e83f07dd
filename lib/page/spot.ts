import { activeBox } from '../editors/box.ts'
import type { Found } from './reader.ts'
import type { PaletteSpot } from './room.ts'

/** True when the keyboard writes in this frame, or in no frame and this is the top one. */
export function isFocusedFrame(): boolean {
  const { activeElement } = document
  if (activeElement && /^I?FRAME$/.test(activeElement.nodeName)) return false
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
  for (const type of ['pointerdown', 'contextmenu', 'focusin']) {
    document.addEventListener(type, note, { signal, passive: true, capture: true })
  }
  return (): PaletteSpot => {
    const box = activeBox(document)
    const found = (box && postAt(box)) ?? postAt(shown(place)) ?? postAt(shown(pressed))
    return { ...(found && { found }), ...(box && { box }) }
  }
}
