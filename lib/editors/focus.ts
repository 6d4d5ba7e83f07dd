import { activeBox, boxesIn, isField, parentOf } from './box.ts'
import { place, wanted } from './caret.ts'
import { viewOf } from './realm.ts'
import { pause } from './verify.ts'

/** Rich editors read a moved selection late: Slate after 100 ms, CKEditor in Firefox too. */
const SELECTION_READ = 120
/** How far around a box that vanished its replacement is looked for. */
const NEAR = 4

function hasFocus(box: HTMLElement): boolean {
  const root = box.getRootNode() as Document | ShadowRoot
  return root.activeElement === box && box.ownerDocument.hasFocus()
}

function shown(box: HTMLElement): boolean {
  return box.isConnected && box.getClientRects().length > 0
}

/** The nodes around a box, nearest first, kept to find what replaces it. */
export function neighbourhood(box: HTMLElement): Node[] {
  const around: Node[] = []
  for (let at = parentOf(box); at && around.length < NEAR; at = parentOf(at)) {
    if (at.nodeName === 'BODY' || at.nodeName === 'HTML') break
    around.push(at)
  }
  return around
}

/**
 * The box itself while it's on the page, or the one the page put in its place: the box in focus
 * or the only one close to where it stood. Never one further away: that may be another person's.
 */
export function current(box: HTMLElement, around: Node[]): HTMLElement {
  if (shown(box)) return box
  const near = around.find((node) => node.isConnected)
  if (!near || (box.isConnected && isField(box) && box.type !== 'textarea')) return box
  const active = activeBox(box.ownerDocument)
  if (active && active !== box && near.contains(active)) return active
  const boxes = boxesIn(near as Element)
  const [only] = boxes
  return only && boxes.length === 1 ? only : box
}

/**
 * Gives a box the focus and its caret back. Answers the box that has it: some pages replace a box
 * when it's clicked. In such a `fresh` box nobody has placed the caret: it goes to the end.
 */
export async function focus(box: HTMLElement, around: Node[], fresh = false): Promise<HTMLElement> {
  const had = hasFocus(box)
  const caret = fresh ? undefined : wanted(box, had)
  if (!had) {
    if (viewOf(box) !== viewOf(box).top) viewOf(box).focus()
    box.focus({ preventScroll: true })
    await pause(0)
  }
  let now = current(box, around)
  if (now !== box) {
    // The new box may still be building itself.
    await pause(SELECTION_READ)
    now = current(box, around)
    now.focus({ preventScroll: true })
  }
  const moved = place(now, now === box ? caret : undefined)
  if ((!had || moved) && !isField(now)) {
    await pause(SELECTION_READ)
    place(now, now === box ? caret : undefined)
  }
  return now
}
