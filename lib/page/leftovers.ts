import { browser } from 'wxt/browser'

/** Class by which our own roots are known again; only inside of closed roots. */
export const OURS = 'vigie'

type Opener = (element: Element) => ShadowRoot | null

/** The root of an element, closed or not: content scripts of both browsers may ask for it. */
function rootOf(element: Element): ShadowRoot | null {
  const own = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }
  if ('openOrClosedShadowRoot' in own) return own.openOrClosedShadowRoot ?? null
  const { dom } = browser as unknown as { dom?: { openOrClosedShadowRoot: Opener } }
  return dom?.openOrClosedShadowRoot(element) ?? null
}

/**
 * Takes away a mark or layer that an earlier run of the extension left in the page. Firefox ends
 * the scripts of an extension that is updated without giving them a last word.
 */
export function clearLeftover(node: Node | null): void {
  if (!(node instanceof HTMLElement) || node.attributes.length > 0 || node.firstChild) return
  if (rootOf(node)?.querySelector(`.${OURS}`)) node.remove()
}
