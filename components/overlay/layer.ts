import { type ComponentChild, render } from 'preact'
import { OURS } from '@/lib/editors/roots.ts'
import { dress } from '@/lib/page/sheet.ts'
import { watchClear } from './clear.ts'
import { keepGate } from './gate.ts'
import { STYLES } from './styles.ts'

/** A page that keeps removing us is left alone after this many times. */
const PATIENCE = 5
export interface Opening {
  /** Accessible name of the surface. */
  label: string
  kind: 'card' | 'palette'
  /** Something of the page it belongs to: it opens inside the page's own dialog, if there is one. */
  near?: Element
  /** A click beside it. */
  outside(): void
}

/** What stands in the page for the card, the palette and the toasts: one closed root a frame. */
export interface Layer {
  root: ShadowRoot
  /** Shows a modal surface in place of the last one. */
  open(content: ComponentChild, how: Opening): HTMLDialogElement
  /** Takes the surface away. The browser gives the focus back, unless the caller does (`stay`). */
  close(focus: 'back' | 'stay'): void
  /** What stands above the page without stopping it; nothing takes it away. */
  float(content: ComponentChild, near?: Element): void
  /** The same for one small thing that belongs to a place of the page; the caller puts it there. */
  pin(content: ComponentChild, near?: Element): HTMLElement
}

/**
 * Makes the layer. A modal dialog puts the card or palette in the top layer, above the page's own
 * dialogs, makes the page inert (it can't take the focus back) and traps the focus by itself.
 *
 * @param refused told when a click could not be trusted to be meant
 * @param lost told when the page would not let our surface stand
 */
export function createLayer(
  language: string,
  told: { refused(): void; lost(): void },
  signal: AbortSignal,
): Layer {
  const host = document.createElement('div')
  host.lang = language
  const root = host.attachShadow({ mode: 'closed' })
  dress(root, STYLES)
  const floating = above('floating')
  const pinned = above('pinned')
  root.append(floating, pinned)
  let dialog: HTMLDialogElement | undefined
  let patience = PATIENCE
  let home: Element | undefined
  const clear = watchClear(host, signal)
  keepGate(
    {
      ...{ host, root, isClear: clear.isClear, refused: told.refused },
      isOpen: () => dialog !== undefined,
    },
    signal,
  )

  /** Puts the host into the page, inside the dialog that holds `near` when that one is modal. */
  const attach = (near?: Element) => {
    home = near?.closest('dialog:modal') ?? document.documentElement
    if (host.parentNode !== home) home.append(host)
    watcher.disconnect()
    watcher.observe(home, { childList: true })
  }
  const bare = () => floating.childElementCount + pinned.childElementCount === 0
  const leave = () => {
    if (dialog || !bare()) return
    watcher.disconnect()
    host.remove()
  }
  const show = () => {
    if (dialog && !dialog.open) dialog.showModal()
    for (const part of [floating, pinned]) {
      if (part.childElementCount > 0 && !part.matches(':popover-open')) part.showPopover()
    }
  }
  // A page that takes us away, or carries us under styles of its own.
  const watcher = new MutationObserver(() => {
    if ((host.isConnected && host.parentNode === home) || (!dialog && bare())) return
    patience -= 1
    if (patience < 0) return told.lost()
    dialog?.close()
    attach()
    show()
    clear.moved()
  })
  signal.addEventListener('abort', () => {
    watcher.disconnect()
    host.remove()
  })

  const close: Layer['close'] = (focus) => {
    if (!dialog) return
    const closing = dialog
    dialog = undefined
    if (focus === 'back') closing.close()
    render(null, closing)
    closing.remove()
    leave()
  }
  const raise = (part: HTMLElement, content: ComponentChild, near?: Element) => {
    render(content, part)
    if (part.childElementCount > 0) {
      attach(near)
      return show()
    }
    if (part.matches(':popover-open')) part.hidePopover()
    leave()
  }
  return {
    root,
    close,
    open(content, { label, kind, near, outside }) {
      close('stay')
      patience = PATIENCE
      const opened = document.createElement('dialog')
      opened.tabIndex = -1
      opened.className = kind
      opened.ariaLabel = label
      // Escape is ours to handle; this one is the system's (a back gesture).
      opened.addEventListener('cancel', (event) => {
        event.preventDefault()
        outside()
      })
      opened.addEventListener('click', (event) => {
        if (event.target === opened && !holds(opened, event)) outside()
      })
      root.append(opened)
      dialog = opened
      attach(near)
      show()
      render(content, opened)
      clear.watch(opened)
      return opened
    },
    float: (content, near) => raise(floating, content, near),
    pin(content, near) {
      raise(pinned, content, near)
      return pinned
    },
  }
}

function above(name: string): HTMLElement {
  const part = document.createElement('div')
  part.className = `${name} ${OURS}`
  part.popover = 'manual'
  return part
}

/** Whether a click on a dialog fell inside of it; its backdrop counts as the dialog too. */
function holds(dialog: Element, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
}
