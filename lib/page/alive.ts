import { browser } from 'wxt/browser'

/** How often a page looks whether the extension that drew its marks is still there. */
const LOOK_MS = 2000

/** False in a content script whose extension was updated, reloaded, switched off or removed. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined
  } catch {
    return false
  }
}

/** Calls `end` once the extension is gone. Nothing tells an orphaned script so; it has to look. */
export function whenOrphaned(end: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (!isAlive()) end()
  }, LOOK_MS)
  signal.addEventListener('abort', () => clearInterval(timer))
}
