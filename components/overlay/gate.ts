import { hearFirst } from '@/lib/page/first.ts'

/** What a person does that a page could overhear or act upon, even in a closed root. */
const KEPT = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...[
    'paste',
    'copy',
    'cut',
    'dragstart',
    'drop',
    'contextmenu',
    'wheel',
    'touchstart',
    'touchend',
  ],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick'],
  ...['focusin', 'focusout'],
]
const KEYS: ReadonlySet<string> = new Set(['keydown', 'keypress', 'keyup'])

interface Guarded {
  host: Element
  root: ShadowRoot
  /** True while a dialog of ours is open: then every key is for us, wherever the page put the focus. */
  isOpen(): boolean
  /** Whether what a person sees is what they act on; asked before a click or key reaches us. */
  isClear(event: Event): boolean
  /** A real action was refused because it could not be seen. */
  refused(): void
}

/**
 * Stands first at the window: what happens in our root stops here, so that no handler of the page
 * sees a key typed in a note or takes it for its own shortcut. Keys, input and clicks are told again
 * inside the closed root, where only we can listen; events that a program made are dropped.
 */
export function keepGate({ host, root, isOpen, isClear, refused }: Guarded, signal: AbortSignal) {
  const keep = (event: Event) => {
    const own = event.target === host
    if (!own && !(isOpen() && KEYS.has(event.type))) return
    event.stopImmediatePropagation()
    // What stands above the page without stopping it never takes the focus from a box.
    if (own && event.type === 'mousedown' && !isOpen()) event.preventDefault()
    if (!event.isTrusted) return
    const told = retold(event)
    if (!told) return
    const target = targetOf(event, root)
    if (!target) return
    if (event.type !== 'input' && !isClear(event)) {
      event.preventDefault()
      refused()
      return
    }
    if (!target.dispatchEvent(told)) event.preventDefault()
  }
  hearFirst(keep, signal)
  for (const type of KEPT) {
    window.addEventListener(type, keep, { signal, capture: true, passive: false })
  }
}

/** What our handlers read of the events that are told again. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  keydown: [
    ...['key', 'code', 'location', 'repeat', 'isComposing'],
    ...['ctrlKey', 'altKey', 'shiftKey', 'metaKey'],
  ],
  input: [],
  click: ['clientX', 'clientY', 'button', 'detail', 'ctrlKey', 'shiftKey', 'metaKey'],
}

/**
 * The same event for our root only, or nothing for those that no part of ours listens to. A plain
 * event: Firefox lets keyboard and mouse events out of a shadow root even when they aren't composed.
 */
function retold(event: Event): Event | undefined {
  const fields = TOLD[event.type]
  if (!fields) return undefined
  const told = new Event(event.type, { bubbles: true, cancelable: event.cancelable })
  return Object.assign(
    told,
    Object.fromEntries(fields.map((name) => [name, event[name as keyof Event]])),
  )
}

/** A click of a pointer, not one that a key made on a button. */
export const isPointed = (event: Event): event is MouseEvent =>
  event.type === 'click' && (event as MouseEvent).detail > 0

/** Where in our root a retargeted event belongs: under the pointer, or in focus. */
function targetOf(event: Event, root: ShadowRoot): Element | null {
  if (isPointed(event)) return root.elementFromPoint(event.clientX, event.clientY)
  return root.activeElement ?? root.querySelector('dialog[open]')
}
