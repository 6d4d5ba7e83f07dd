import type { FlagView, MarkView } from '../bus/views.ts'
import type { LazyLines } from './lazy-lines.ts'
import { createMark, type MarkWords } from './mark.ts'
import { patience } from './patience.ts'
import { patienceOf, putMark } from './placing.ts'
import type { Found, Reader } from './reader.ts'
import { type Known, newTracked, type Tracked } from './tracked.ts'

/** So many posts may change hands at once, and 100 a second: a list scrolled as fast as it goes. */
const SWAPS = 3000
const SWAP_MS = 10

/** Marks remembered before those that are gone from memory are let go. */
const MOST_MARKS = 5000

export interface PostsOptions {
  reader: Reader
  lines: LazyLines
  /** What is known of the author with this key, undefined when nobody has asked yet. */
  known(key: string): MarkView | undefined
  /** What a mark says of an author whose name is known, or not sure at the moment. */
  words(name: string | undefined, view?: MarkView, flags?: readonly FlagView[]): MarkWords
  /** A post is new, or another person's, or its words changed: the keeper should see it. */
  fresh(tracked: Tracked): void
  /** A post that the page had taken out stands there again. */
  back(tracked: Tracked): void
}

/** All posts of one page and their marks. A mark belongs to (element, author), never to one alone. */
export function createPosts({ reader, lines, known, words, fresh, back }: PostsOptions) {
  /** Every post met, as long as the page keeps its element; virtual lists bring them back. */
  const memory = new WeakMap<Element, Tracked>()
  const owners = new WeakMap<Node, Element>()
  const here = new Map<Element, Tracked>()
  /** Every mark there may be, also in nodes that a virtual list holds back. */
  let marks: WeakRef<Element>[] = []
  const swaps = patience(SWAPS, SWAP_MS)
  const authorless = new WeakSet<Element>()
  const counts = { found: 0, read: 0, withoutAuthor: 0, left: 0 }

  /** Draws what is known of whoever stands there now; far from sight nothing is drawn, of anybody. */
  const draw = (tracked: Tracked) => {
    const { key, found, flags, mark, left } = tracked
    if (!mark || left) return
    const view = key === '' ? undefined : known(key)
    tracked.shown = view
    const said = words(key === '' ? undefined : found?.author.name, view, flags)
    mark.show(view, said)
  }

  /** Takes a mark away for good: the page doesn't leave it alone. */
  const leave = (tracked: Tracked) => {
    tracked.left = true
    counts.left += 1
    tracked.mark?.host.remove()
  }

  /** Puts a post's mark into the page, where the post wants it. */
  const put = (tracked: Known) => {
    const { mark, left } = tracked
    if (!mark || left) return
    if (!putMark(mark.host, tracked, (node) => owners.has(node))) leave(tracked)
  }

  const forget = (tracked: Tracked) => {
    const { element } = tracked
    tracked.mark?.host.remove()
    tracked.key = ''
    memory.delete(element)
    here.delete(element)
    lines.unset(element)
  }

  /** Notes whether a candidate showed its author when it was last read. */
  const noteAuthor = (element: Element, shown: boolean) => {
    if (shown !== authorless.has(element)) return
    counts.withoutAuthor += shown ? -1 : 1
    if (shown) authorless.delete(element)
    else authorless.add(element)
  }

  const take = (tracked: Tracked, found: Found): Known => {
    const key = found.author.keys[0] ?? ''
    if (!tracked.found) counts.read += 1
    return Object.assign(tracked, { found, key, asked: key })
  }

  /** Reads a post that was only met so far; false when the page shows nobody in it. */
  const learn = (tracked: Tracked): tracked is Known => {
    if (tracked.found) return true
    const found = reader.read(tracked.element)
    noteAuthor(tracked.element, found !== undefined)
    if (!found) {
      counts.found -= 1
      forget(tracked)
      return false
    }
    take(tracked, found)
    return true
  }

  /** Notes a candidate. It is read once it comes near, but for one that showed nobody so far. */
  const meet = (element: Element): boolean => {
    const tracked = newTracked(element)
    if (authorless.has(element)) {
      const found = reader.read(element)
      if (!found) return false
      noteAuthor(element, true)
      take(tracked, found)
    }
    memory.set(element, tracked)
    here.set(element, tracked)
    counts.found += 1
    fresh(tracked)
    return true
  }

  /** A known post stands in the page: again, if it was out of it. */
  const stay = (tracked: Tracked) => {
    const { element } = tracked
    if (here.has(element)) return
    here.set(element, tracked)
    lines.set(element, tracked.flags)
    back(tracked)
  }

  const setFlags = (element: Element, tracked: Tracked, flags: FlagView[]) => {
    if (flags.length === 0 && tracked.flags.length === 0) return
    tracked.flags = flags
    lines.set(element, flags)
    draw(tracked)
  }

  /** What was found in a post's words says nothing of the words that stand there now. */
  const forgetFound = (element: Element, tracked: Tracked) => {
    setFlags(element, tracked, [])
    lines.setWords(element)
  }

  /** Looks at a known post again; true when it is another person's now. */
  const again = (tracked: Tracked): boolean => {
    const { element, found: before } = tracked
    if (!before) {
      stay(tracked)
      return false
    }
    const found = reader.read(element)
    if (!found) {
      forget(tracked)
      return false
    }
    const key = found.author.keys[0] ?? ''
    const redraw = key !== tracked.key || found.author.name !== before.author.name
    const another = key !== tracked.asked
    // Of what was never near nothing was said.
    const edited = tracked.near && found.post.text !== before.post.text
    stay(tracked)
    const now = take(tracked, found)
    if (another) {
      // The page that draws a header anew for another person doesn't fight us.
      tracked.patience = undefined
      tracked.left = false
    }
    put(now)
    if (another || edited) forgetFound(element, tracked)
    if (redraw) draw(tracked)
    if (another || (edited && patienceOf(tracked).take())) fresh(tracked)
    return another && swaps.take()
  }

  return {
    /** Posts on the page now, read or not, in the order in which they were met. */
    here: here as ReadonlyMap<Element, Tracked>,
    counts,
    get: (element: Element) => memory.get(element),
    /** The post that a node is the mark of. */
    owner: (node: Node) => owners.get(node),

    learn,
    /** A post has come near: it gets its mark. False when nobody stands there, or it was near. */
    approach(tracked: Tracked): tracked is Known {
      if (tracked.near || !learn(tracked)) return false
      tracked.near = true
      tracked.mark = createMark()
      const { host } = tracked.mark
      owners.set(host, tracked.element)
      marks.push(new WeakRef(host))
      if (marks.length % MOST_MARKS === 0) marks = marks.filter((mark) => mark.deref())
      draw(tracked)
      put(tracked)
      return true
    },
    /** What stands in a post on the page, read now if it wasn't. */
    at(element: Element): Found | undefined {
      const tracked = here.get(element)
      return tracked && learn(tracked) ? tracked.found : undefined
    },
    /** Looks at a candidate, whether it is known or not. True when it is a new post, or another's. */
    read(element: Element): boolean {
      const tracked = memory.get(element)
      return tracked ? again(tracked) : meet(element)
    },

    /**
     * Asks, before the page is painted, whether the same person still stands in a post. If not, the
     * mark says so at once: what is known of the new one, or nothing.
     *
     * @param sure false when there is no time to ask: then the mark says nothing until it's read
     * @returns true when the post should be read again
     */
    check(element: Element, sure = true): boolean {
      const tracked = memory.get(element)
      if (!tracked) return false
      // Nothing is said of somebody who was never read.
      if (!tracked.found) return false
      const author = sure ? reader.author(element) : undefined
      const key = author?.keys[0] ?? ''
      if (key === tracked.key) return tracked.mark?.host.isConnected === false
      tracked.key = key
      if (author) tracked.found.author = author
      forgetFound(element, tracked)
      draw(tracked)
      return true
    },

    setFlags,
    /** Draws a post's mark again if its author is filed, or was, and something else is known now. */
    update(tracked: Tracked): void {
      const view = known(tracked.key)
      if (view !== tracked.shown && (view?.filed || tracked.shown?.filed)) draw(tracked)
    },

    /** Drops posts that the page took out; their elements may come back. */
    sweep(): void {
      for (const element of here.keys()) {
        if (element.isConnected) continue
        here.delete(element)
        lines.unset(element)
      }
    },

    /** Takes every mark out, also of what the page holds back to show again later. */
    clear(): void {
      for (const mark of marks) mark.deref()?.remove()
      here.clear()
    },
  }
}
export type Posts = ReturnType<typeof createPosts>
