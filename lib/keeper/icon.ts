import { browser } from 'wxt/browser'

/** What the toolbar icon says of the page at hand. */
export type IconState = 'on' | 'off' | 'paused' | 'trouble'

const SIZES = [16, 32, 48] as const

/** Public files of a state's icon, by size. */
function filesOf(state: IconState): Record<number, string> {
  const start = state === 'on' ? '' : `${state}-`
  return Object.fromEntries(SIZES.map((size) => [size, `/icon/${start}${size}.png`]))
}

/**
 * Shows a state on the icon of one tab, until it goes to another page, or on all others: off until
 * a reader says that it is there. A tab that has closed is no error.
 */
export async function drawIcon(state: IconState, tabId?: number): Promise<void> {
  const path = filesOf(state)
  await browser.action
    .setIcon(tabId === undefined ? { path } : { path, tabId })
    .catch(() => undefined)
}
