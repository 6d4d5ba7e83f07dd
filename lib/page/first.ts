/**
 * Standing first in line at the window. A page's own capturing listeners hear a key before a reader
 * that comes at the end of the page's loading; so a script of a few lines is registered before any
 * of the page's, and does nothing until a surface of ours is open. `wheel` and touches are left out:
 * a listener for those would make every page scroll late.
 */
const HEARD = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'focusin', 'focusout'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick'],
]

const KEY = Symbol.for('vigie.first')
type Holder = { [KEY]?: ((event: Event) => void) | null }

/** Takes the first place for this frame; once, before any script of the page. */
export function takePlace(): void {
  const holder = globalThis as Holder
  if (holder[KEY] !== undefined) return
  holder[KEY] = null
  const pass = (event: Event) => holder[KEY]?.(event)
  for (const type of HEARD) window.addEventListener(type, pass, true)
}

/** Lets `hear` have every event first until `signal` aborts, where the place was taken in time. */
export function hearFirst(hear: (event: Event) => void, signal: AbortSignal): void {
  const holder = globalThis as Holder
  if (holder[KEY] === undefined) return
  holder[KEY] = hear
  signal.addEventListener('abort', () => {
    if (holder[KEY] === hear) holder[KEY] = null
  })
}
