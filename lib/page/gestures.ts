import { trusted } from './trust.ts'

/** What a click, a tap or a key press on a mark is made of. Moving over it is the page's to see. */
const KEPT = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick'],
  ...['touchstart', 'touchend', 'keydown', 'keypress', 'keyup'],
]

/**
 * Keeps what a person does to our marks from the page and from the link around a mark, and tells
 * about a real activation. One set of listeners for all marks, first in line at the window.
 *
 * @param isMark whether a node is a mark's host
 */
export function keepGestures(
  isMark: (node: Node) => boolean,
  activate: (host: Element) => void,
  signal: AbortSignal,
): void {
  const keep = (event: Event) => {
    const host = event.target
    if (!event.isTrusted || !(host instanceof Element) || !isMark(host)) return
    event.stopImmediatePropagation()
    if (event.type !== 'click') return
    event.preventDefault()
    if (trusted(event, host)) activate(host)
  }
  for (const type of KEPT) window.addEventListener(type, keep, { signal, capture: true })
}
