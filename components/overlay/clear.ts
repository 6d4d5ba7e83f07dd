import { isPointed } from './gate.ts'

/** Below this a page has made us too faint to be seen by the person who acts. */
const FAINTEST = 0.5

/**
 * Watches whether our surface is really what a person sees. Chromium reports a covered, faded or
 * transformed element by itself (IntersectionObserver with visibility); elsewhere styles of the
 * ancestors and the topmost element under the pointer are looked at when somebody acts.
 */
export function watchClear(host: Element, signal: AbortSignal) {
  let covered = false
  let observer: IntersectionObserver | undefined
  signal.addEventListener('abort', () => observer?.disconnect())
  return {
    /** Begins to watch a surface of ours, in place of the last one. */
    watch(surface: Element): void {
      observer?.disconnect()
      covered = false
      const told = (entries: IntersectionObserverEntry[]) => {
        const last = entries.at(-1) as
          | (IntersectionObserverEntry & { isVisible?: boolean })
          | undefined
        covered = last?.isVisible === false && last.isIntersecting
      }
      const asked = { threshold: 0.9, trackVisibility: true, delay: 100 }
      observer = new IntersectionObserver(told, asked as IntersectionObserverInit)
      observer.observe(surface)
    },
    /** True when the event was aimed at something that shows. */
    isClear(event: Event): boolean {
      if (covered || faint(host)) return false
      return !isPointed(event) || document.elementFromPoint(event.clientX, event.clientY) === host
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
