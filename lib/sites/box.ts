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
 * part of the page with it; undefined when none is open yet.
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

/**
 * The site's controls in a post that open its reply box, best first: shown, and never one that would
 * send a form. They are pointed at, not pressed.
 */
export function openersIn(composer: Composer, post: Element): HTMLElement[] {
  const found = new Set<HTMLElement>()
  for (const selector of composer.open ?? []) {
    for (const control of post.querySelectorAll<HTMLElement>(selector)) {
      const { width, height } = control.getBoundingClientRect()
      if (width > 0 && height > 0 && !sends(control)) found.add(control)
    }
  }
  return [...found]
}

function sends(control: Element): boolean {
  const button = control.closest<HTMLButtonElement>('button, input')
  return button?.type === 'submit' && button.form !== null
}

/** True when a control leads to another page, where what was chosen here is no longer known. */
export function leadsAway(control: Element): boolean {
  const link = control.closest('a')
  if (!link?.href || link.target === '_blank') return link?.target === '_blank'
  // The same page with another query is a script's own link that still works without it (WordPress).
  const { origin, pathname } = new URL(link.href, document.baseURI)
  return origin + pathname !== location.origin + location.pathname
}

/** What a control is called, as a person would find it. */
export function nameOf(control: Element): string {
  const said =
    control.getAttribute('aria-label') || control.textContent || control.getAttribute('title')
  return (said ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)
}
