import { autoUpdate, computePosition, hide, offset } from '@floating-ui/dom'
import type { VNode } from 'preact'
import { activeBox, boxOf, isField, isReadOnly } from '@/lib/editors/box.ts'
import { canvasOf } from '@/lib/editors/drawn.ts'
import type { Room } from '@/lib/page/room.ts'
import { Icon } from '../icon.tsx'

/** Boxes smaller than this (pixels) hold a name or a search, not a reply. */
const NARROWEST = 180
const LOWEST = 30
/** Below this height the button stands above the box: inside, it would lie on the only line. */
const ONE_LINE = 56
const INSET = 6
/** A field's own handle for resizing, in its corner. */
const HANDLE = 18

interface Offer {
  label: string
  /** Draws the button above the page, or takes it away. */
  pin(content: VNode | null, near?: Element): HTMLElement
  open(box: HTMLElement): void
}

/**
 * Offers the palette at the box that has the focus: a small button in its corner, out of the
 * keyboard's way since the shortcut does the same.
 */
export function offerAtBox(room: Room, { label, pin, open }: Offer): void {
  let at: HTMLElement | undefined
  let unpin = () => {}

  const leave = () => {
    at = undefined
    unpin()
  }
  const come = (node: Node | undefined) => {
    const box = node && room.settings.boxButton ? boxOf(node) : undefined
    if (box === at) return
    leave()
    if (!box || !isReplyBox(box)) return
    at = box
    unpin = show(box)
  }
  const show = (box: HTMLElement) => {
    const button = (
      <button
        type="button"
        class="box-button"
        tabIndex={-1}
        title={label}
        aria-label={label}
        onClick={() => open(box)}
      >
        <Icon name="reply" />
      </button>
    )
    const surface = pin(button, box)
    const stop = autoUpdate(canvasOf(box) ?? box, surface, () => void place(box, surface))
    return () => {
      stop()
      pin(null)
      unpin = () => {}
    }
  }
  const { signal } = room
  const listening = { signal, capture: true, passive: true }
  document.addEventListener(
    'focusin',
    (event) => {
      if (event.isTrusted) come(event.composedPath()[0] as Node)
    },
    listening,
  )
  // The window that loses the focus keeps its box; a box that loses it to nothing does not.
  document.addEventListener(
    'focusout',
    () => setTimeout(() => document.hasFocus() && !activeBox(document) && leave()),
    listening,
  )
  signal.addEventListener('abort', leave)
  come(document.activeElement ?? undefined)
}

/** A box for a few sentences: not a search, a name, or what can't be written in. */
function isReplyBox(box: HTMLElement): boolean {
  if (box.nodeName === 'INPUT' || isReadOnly(box)) return false
  if (box.closest('search, [role="search"], [role="searchbox"], [role="combobox"]')) return false
  const { width, height } = (canvasOf(box) ?? box).getBoundingClientRect()
  return width >= NARROWEST && height >= LOWEST
}

/** Puts the button in the lower corner of the box, or above it; nowhere while the box is out of sight. */
async function place(box: HTMLElement, surface: HTMLElement): Promise<void> {
  const around = canvasOf(box) ?? box
  const resizable = isField(box) && getComputedStyle(box).resize !== 'none'
  const { x, y, middlewareData } = await computePosition(around, surface, {
    strategy: 'fixed',
    placement: 'bottom-end',
    middleware: [
      offset(({ rects }) => {
        const low = rects.reference.height < ONE_LINE
        return {
          mainAxis: low
            ? -rects.reference.height - rects.floating.height
            : -rects.floating.height - INSET,
          alignmentAxis: resizable ? HANDLE : INSET,
        }
      }),
      hide(),
    ],
  })
  surface.style.left = `${Math.round(x)}px`
  surface.style.top = `${Math.round(y)}px`
  surface.style.visibility = middlewareData.hide?.referenceHidden ? 'hidden' : 'visible'
}
