import type { Composer } from './site.ts'

/** What a person types a reply into: a text field, or an element that can be edited. */
const EDITABLE =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]'

/** True for a box that can be written in now: shown, not disabled, not a search field. */
export function isUsable(box: Element): boolean {
  if (!box.isConnected || box.matches(':disabled, [readonly], [aria-hidden="true"]')) return false
  if (!box.matches(EDITABLE) && !(box as HTMLElement).isContentEditable) return false
  const { width, height } = box.getBoundingClientRect()
  return width > 0 && height > 0
}

/** Every usable reply box of the page or a part of it, best first, by the site's own selectors. */
export function boxesIn(composer: Composer, root: ParentNode): Element[] {
  const found = new Set<Element>()
  for (const selector of composer.box) {
    for (const box of root.querySelectorAll(selector)) if (isUsable(box)) found.add(box)
  }
  return [...found]
}

/** How many steps up from `node` the element that also holds `other` is. */
function distance(node: Element, other: Element): number {
  let steps = 0
  for (let at: Element | null = node; at; at = at.parentElement) {
    if (at.contains(other)) return steps
    steps += 1
  }
  return Number.POSITIVE_INFINITY
}

/**
 * The box in which this post would be answered: one inside the post, or the nearest that shares a
 * part of the page with it; undefined when none is open yet (`openerOf` then says what to press).
 */
export function boxNear(composer: Composer, post: Element): Element | undefined {
  const [inside] = boxesIn(composer, post)
  if (inside) return inside
  let best: Element | undefined
  let least = Number.POSITIVE_INFINITY
  for (const box of boxesIn(composer, post.ownerDocument)) {
    const steps = distance(post, box)
    if (steps < least) [best, least] = [box, steps]
  }
  return best
}

/** The control that opens this post's own box. We only point at it: pressing is the person's. */
export function openerOf(composer: Composer, post: Element): Element | undefined {
  for (const selector of composer.open ?? []) {
    const control = post.querySelector(selector)
    if (control) return control
  }
  return undefined
}

/**
 * Calls `use` with each usable box, those there now and those that appear later (a reply form that
 * opens, an editor that loads). Ends with the signal.
 */
export function watchBoxes(
  composer: Composer,
  root: Document | Element,
  signal: AbortSignal,
  use: (box: Element) => void,
): void {
  const known = new WeakSet<Element>()
  const look = () => {
    for (const box of boxesIn(composer, root)) {
      if (known.has(box)) continue
      known.add(box)
      use(box)
    }
  }
  let asked = false
  const observer = new MutationObserver(() => {
    if (asked) return
    asked = true
    // One look per frame, however many changes the page makes at once.
    requestAnimationFrame(() => {
      asked = false
      if (!signal.aborted) look()
    })
  })
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['contenteditable', 'style', 'class', 'hidden', 'disabled'],
  })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  look()
}
