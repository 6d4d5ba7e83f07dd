import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom'

/** Pixels between our surface and what it belongs to, and the edge of the window. */
const GAP = 6
const EDGE = 8

/**
 * Keeps `surface` beside `anchor` and whole on screen: below it, above where there's no room, smaller
 * where there's room on neither side.
 */
export function placeAt(surface: HTMLElement, anchor: () => DOMRect, signal: AbortSignal): void {
  const reference = { getBoundingClientRect: anchor }
  const place = async () => {
    const { x, y } = await computePosition(reference, surface, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE }),
        shift({ padding: EDGE, crossAxis: true }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            surface.style.maxHeight = `${Math.max(availableHeight, 240)}px`
          },
        }),
      ],
    })
    surface.style.left = `${Math.round(x)}px`
    surface.style.top = `${Math.round(y)}px`
  }
  const stop = autoUpdate(reference, surface, () => void place(), { ancestorScroll: false })
  signal.addEventListener('abort', stop)
}
