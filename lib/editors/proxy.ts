/** A box of so few pixels either way holds no text that anybody reads. */
const TINY = 4

function isNowhere(element: Element, view: Window): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect()
  if (width <= TINY && height <= TINY) return true
  // To the left of the page, or above it: where no scrolling leads.
  return right + view.scrollX <= 0 || bottom + view.scrollY <= 0
}

/**
 * True for a box that only listens, for something that draws its own text (a terminal, a canvas):
 * what goes in can't be seen from here, so that trying twice might write it twice.
 */
export function isProxy(box: HTMLElement): boolean {
  const view = box.ownerDocument.defaultView
  if (!view) return false
  if (isNowhere(box, view)) return true
  const frame = view.frameElement
  const around = frame?.ownerDocument.defaultView
  return frame && around ? isNowhere(frame, around) : false
}
