/** How far around the visible part a post is near, in screens: as far as one press of a key scrolls. */
const SCREENS = 1
/** A page that is scrolled is looked at again after this rest, in milliseconds. */
const REST_MS = 120
/** One that grows is looked at once it has grown no more for this time. */
const SETTLED_MS = 400
/** Marks looked at in one go, and milliseconds to the next: a long page costs no frame. */
const PART = 1000
const NEXT_MS = 16

/** Marks that follow each other: where both ends lie on one side, those between do too. */
const RUN = 16

/** Whether a mark lies above (-1), below (1) or near (0) what is seen; NaN where it isn't shown. */
function sideOf(host: Element, screen: number): number {
  const { top, bottom, height } = host.getBoundingClientRect()
  if (height === 0) return Number.NaN
  if (bottom < -SCREENS * screen) return -1
  return top > (1 + SCREENS) * screen ? 1 : 0
}

/**
 * Tells which marks come near what is seen. An observer of intersections would weigh every one of
 * thousands of posts each time the page is laid out; here each is weighed when it comes, and those
 * that were far when the person moves on.
 *
 * @param came is told of marks that are near now, each once
 */
export function createNear(came: (hosts: Element[]) => void, signal: AbortSignal) {
  const far = new Set<Element>()
  let fresh: Element[] = []
  let resting: ReturnType<typeof setTimeout> | undefined

  const look = (hosts: Element[]) => {
    const near: Element[] = []
    const screen = innerHeight
    for (let at = 0; at < hosts.length; at += RUN) {
      const run = hosts.slice(at, at + RUN)
      const away = sideOf(run[0] as Element, screen)
      const all = away !== 0 && away === sideOf(run.at(-1) as Element, screen)
      for (const host of run) {
        if (!all && sideOf(host, screen) === 0) near.push(host)
        // What the page took out is weighed anew if it comes back.
        else if (all || host.isConnected) far.add(host)
      }
    }
    if (near.length > 0) came(near)
  }
  // Told once the page is laid out, just before it is painted: asking where marks are costs nothing.
  const laidOut = new ResizeObserver(() => {
    laidOut.disconnect()
    const hosts = fresh
    fresh = []
    look(hosts)
  })
  let left = 0
  const again = () => {
    const part = [...far].slice(0, PART)
    left -= part.length
    for (const host of part) far.delete(host)
    look(part)
    resting = left > 0 ? setTimeout(again, NEXT_MS) : undefined
  }
  const moved = () => {
    left = far.size
    resting ??= setTimeout(again, REST_MS)
  }
  // Apart from scrolling: a page that never stops growing must not put that off.
  let settling: ReturnType<typeof setTimeout> | undefined
  const changed = new ResizeObserver(() => {
    clearTimeout(settling)
    settling = setTimeout(moved, SETTLED_MS)
  })
  changed.observe(document.documentElement)
  for (const type of ['scroll', 'click']) {
    document.addEventListener(type, moved, { signal, passive: true, capture: true })
  }
  addEventListener('resize', moved, { signal })
  signal.addEventListener('abort', () => {
    laidOut.disconnect()
    changed.disconnect()
    clearTimeout(resting)
    clearTimeout(settling)
  })
  return {
    /** A mark stands in the page, for the first time or again. */
    add(host: Element): void {
      // Asked for once, whatever comes: each asking costs as much as a mark.
      if (fresh.push(host) === 1) laidOut.observe(document.documentElement)
    },
  }
}
