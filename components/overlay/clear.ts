import { isPointed } from './gate.ts'

/** Below this a page has made us too faint to be seen by the person who acts. */
const FAINTEST = 0.5

/**
 * How long nothing is clicked on a surface that the page had taken away and that was put back, in
 * milliseconds: as long as browsers wait before their own questions may be answered.
 */
const SETTLE = 500

/** Whether this browser says of an element that something covers it. */
const TELLS = 'isVisible' in IntersectionObserverEntry.prototype

/**
 * Watches whether our surface is really what a person sees. Chromium reports a covered, faded or
 * transformed element by itself (IntersectionObserver with visibility); elsewhere styles of the
 * ancestors, the topmost element under the pointer and what the page put above us since are looked
 * at when somebody acts.
 */
export function watchClear(host: Element, signal: AbortSignal) {
  let covered = false
  /** False until the browser has said for the first time what it sees of the surface. */
  let looked = true
  let observer: IntersectionObserver | undefined
  let surface: Element | undefined
  /** True once a click began on the surface at hand. */
  let begun = false
  /** When the page last took the surface away. */
  let movedAt = Number.NEGATIVE_INFINITY
  /** Popovers that the page has opened above the surface. */
  let above: Element[] = []
  signal.addEventListener('abort', () => observer?.disconnect())
  /** Has the surface looked at from the beginning: nothing is sure until that was told. */
  const look = () => {
    if (!surface?.isConnected) return
    looked = !TELLS
    observer?.unobserve(surface)
    observer?.observe(surface)
  }
  // The next look would be a tenth of a second away otherwise, time enough for a click.
  const rise = (event: Event) => {
    if ((event as ToggleEvent).newState !== 'open' || event.target === host) return
    if (TELLS) look()
    else above.push(event.target as Element)
  }
  window.addEventListener('beforetoggle', rise, { signal, capture: true })
  /** A double click that began on what stood here before was never meant for us. */
  const belated = (click: MouseEvent) => {
    begun ||= click.detail === 1
    return !begun
  }
  return {
    /** Begins to watch a surface of ours, in place of the last one. */
    watch(opened: Element): void {
      observer?.disconnect()
      covered = false
      begun = false
      movedAt = Number.NEGATIVE_INFINITY
      above = []
      surface = opened
      const told = (entries: IntersectionObserverEntry[]) => {
        const last = entries.at(-1) as
          | (IntersectionObserverEntry & { isVisible?: boolean })
          | undefined
        looked = true
        covered = last?.isVisible === false && last.isIntersecting
      }
      const asked = { threshold: 0.9, trackVisibility: true, delay: 100 }
      observer = new IntersectionObserver(told, asked as IntersectionObserverInit)
      look()
    },
    /** The page took the surface away, and it was put back: it may have shown for a moment only. */
    moved(): void {
      movedAt = performance.now()
      look()
    },
    /** True when the event was aimed at something that shows. */
    isClear(event: Event): boolean {
      if (covered || faint(host) || above.some((one) => one.matches(':popover-open'))) return false
      // A page that carries us elsewhere takes us out of the top layer, and under its own styles.
      if (surface?.isConnected && !surface.matches(':modal')) return false
      if (!isPointed(event)) return true
      if (surface?.isConnected && (!looked || belated(event))) return false
      if (event.timeStamp - movedAt < SETTLE) return false
      return document.elementFromPoint(event.clientX, event.clientY) === host
    },
  }
}

function faint(host: Element): boolean {
  let opacity = 1
  for (let at: Element | null = host; at; at = at.parentElement) {
    const { opacity: own, visibility } = getComputedStyle(at)
    opacity *= Number(own)
    if (at === host && visibility !== 'visible') return true
  }
  return opacity < FAINTEST
}
