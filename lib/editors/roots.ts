import { browser } from 'wxt/browser'

/** Class by which our own roots are known again; only inside of closed roots. */
export const OURS = 'vigie'

type Opener = (element: Element) => ShadowRoot | null

/** The root of an element, closed or not: content scripts of both browsers may ask for it. */
export function rootOf(element: Element): ShadowRoot | null {
  const own = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }
  if ('openOrClosedShadowRoot' in own) return own.openOrClosedShadowRoot ?? null
  const { dom } = browser as unknown as { dom?: { openOrClosedShadowRoot: Opener } }
  return dom?.openOrClosedShadowRoot(element) ?? null
}

/** What has the focus in the root of an element of the page, closed or not; never in one of ours. */
export function focusedIn(element: HTMLElement): Element | null {
  const root = element.shadowRoot ?? rootOf(element)
  return root && !root.querySelector(`.${OURS}`) ? root.activeElement : null
}
