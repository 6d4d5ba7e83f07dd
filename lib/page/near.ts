/** How far around the visible part a post is near, in screens: as far as one press of a key scrolls. */
const SCREENS = 1
/**
 * Once a move brought one near, all within this are taken: whatever comes into a page makes a browser
 * weigh the whole of it before it paints, so that fewer and larger is less.
 */
const AHEAD = 3
/** A page that is scrolled is looked at again after this rest, in milliseconds. */
const REST_MS = 120
/** One that grows is looked at once it has grown no more for this time. */
const SETTLED_MS = 400
/** Posts that follow each other: where both ends lie on one side, those between do too. */
const RUN = 16

/** All that an element holds, where it has no box of its own: `display: contents`, only floats in it. */
function contentsOf(element: Element): DOMRect {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range.getBoundingClientRect()
}

/**
 * Whether a post lies above (-1), below (1) or within `reach` pixels (0) of what is seen; NaN where it
 * isn't shown.
 */
function sideOf(post: Element, reach: number): number {
  const own = post.getBoundingClientRect()
  const { top, bottom, height } = own.height === 0 ? contentsOf(post) : own
  if (height === 0) return Number.NaN
  if (bottom < -reach) return -1
  return top > innerHeight + reach ? 1 : 0
}

/** What `compareDocumentPosition` tells, by DOM's `Node.DOCUMENT_POSITION_…`. */
const DISCONNECTED = 1
const FOLLOWING = 4

/** Whether `b` comes after `a` in one tree. */
const follows = (a: Element, b: Element) =>
  (a.compareDocumentPosition(b) & (DISCONNECTED | FOLLOWING)) === FOLLOWING

/**
 * Tells which posts come near what is seen. An observer of intersections would weigh every one of
 * thousands of posts each time the page is laid out; here each is weighed when it comes, and those
 * that were far when the person moves on.
 *
 * @param came is told after each look which posts are near now, each once
 */
export function createNear(came: (posts: Element[]) => void, signal: AbortSignal) {
  const far = new Set<Element>()
  let fresh: Element[] = []
  let resting: ReturnType<typeof setTimeout> | undefined
  /** A post far below what is seen, as long as the person stays where she is. */
  let below: Element | undefined

  const look = (posts: Element[], screens: number) => {
    const near: Element[] = []
    const reach = screens * innerHeight
    for (let at = 0; at < posts.length; at += RUN) {
      const run = posts.slice(at, at + RUN)
      const [first, last] = [run[0] as Element, run.at(-1) as Element]
      const away = sideOf(first, reach)
      if (away === 1 && !below?.isConnected) below = first
      // Lists that were joined are in no order.
      const all = away !== 0 && away === sideOf(last, reach) && follows(first, last)
      for (const post of run) {
        const isNear = !all && sideOf(post, reach) === 0
        if (isNear) near.push(post)
        // What the page took out is weighed anew if it comes back.
        if (all || isNear || post.isConnected) far.add(post)
        else far.delete(post)
      }
    }
    const pressing =
      screens === SCREENS || near.some((post) => sideOf(post, SCREENS * innerHeight) === 0)
    if (pressing) for (const post of near) far.delete(post)
    came(pressing ? near : [])
  }
  // Told once the page is laid out, just before it is painted: asking where posts are costs nothing.
  const laidOut = new ResizeObserver(() => {
    laidOut.disconnect()
    const posts = fresh
    fresh = []
    look(posts, SCREENS)
  })
  let looked = 0
  const again = () => {
    resting = undefined
    looked = performance.now()
    // Of thousands, an eighth are asked where they are: the ends of each run.
    look([...far], AHEAD)
  }
  const moved = (event?: Event) => {
    // Elsewhere, other posts may be in sight; after a click she is where she was.
    if (event?.type === 'scroll') below = undefined
    // The first move after a rest is answered at once: it may be a leap.
    resting ??= setTimeout(again, performance.now() - looked > REST_MS ? 0 : REST_MS)
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
    /** Posts came that are looked at before the next frame is painted. */
    get waits() {
      return fresh.length > 0
    },
    /** A post stands in the page, for the first time or again. */
    add(post: Element): void {
      // Asked for once, whatever comes: each asking costs as much as a post.
      if (fresh.push(post) === 1) laidOut.observe(document.documentElement)
    },
    /** Whether a post that just came follows one that is known to be far below what is seen. */
    isBelow(post: Element): boolean {
      const is = below !== undefined && follows(below, post)
      // The next one mostly comes right after it: the nearer they are, the sooner the browser tells.
      if (is) below = post
      return is
    },
  }
}
