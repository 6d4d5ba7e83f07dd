import type { FlagView, MarkView } from '../bus/views.ts'
import type { LazyLines } from './lazy-lines.ts'
import { clearLeftover } from './leftovers.ts'
import { createMark, type MarkWords } from './mark.ts'
import { type Patience, patience } from './patience.ts'
import type { Found, Reader } from './reader.ts'
import type { Tracked } from './tracked.ts'

/** A mark may be put back this often at once, and once more in each of these spans. */
const TRIES = 12
const REST_MS = 3000
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
  const here = new Map<Element, Found>()
  /** Every mark there may be, also in nodes that a virtual list holds back. */
  let marks: WeakRef<Element>[] = []
  const swaps = patience(SWAPS, SWAP_MS)
  const authorless = new WeakSet<Element>()
  const counts = { found: 0, withoutAuthor: 0, left: 0 }

  /** Draws what is known of whoever stands there now; far from sight nothing is drawn, of anybody. */
  const draw = (tracked: Tracked) => {
    const { key, found, flags, mark, near, left } = tracked
    if (!near || left) return
    const view = key === '' ? undefined : known(key)
    tracked.shown = view
    const said = words(key === '' ? undefined : found.author.name, view, flags)
    if (!mark.show(view, said)) leave(tracked)
  }

  /** Takes a mark away for good: the page doesn't leave it alone. */
  const leave = (tracked: Tracked) => {
    tracked.left = true
    counts.left += 1
    tracked.mark.host.remove()
  }

  const patienceOf = (tracked: Tracked): Patience => {
    tracked.patience ??= patience(TRIES, REST_MS)
    return tracked.patience
  }

  /** Puts the mark where the post wants it; gives up on a post whose page keeps taking it away. */
  const place = (tracked: Tracked) => {
    const { node, at } = tracked.found.mark
    const { host } = tracked.mark
    const parent = at === 'after' ? node.parentNode : node
    if (!parent || tracked.left) return
    const there =
      host.parentNode === parent &&
      (at === 'inside' || node.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING)
    if (there) return
    if (tracked.placed && !patienceOf(tracked).take()) {
      leave(tracked)
      return
    }
    tracked.placed = true
    if (at === 'inside') {
      clearLeftover(node.lastChild)
      node.append(host)
      return
    }
    // Several messages of one author may share one name on the page: one mark is enough.
    const next = node.nextSibling
    if (next && owners.has(next)) return
    clearLeftover(next)
    parent.insertBefore(host, node.nextSibling)
  }

  const forget = (element: Element, tracked: Tracked) => {
    tracked.mark.host.remove()
    tracked.key = ''
    memory.delete(element)
    here.delete(element)
    lines.unset(element)
  }

  /** Reads a candidate for the first time; true when it is a post. */
  const meet = (element: Element): boolean => {
    const found = reader.read(element)
    if (!found) return false
    const key = found.author.keys[0] ?? ''
    const tracked: Tracked = {
      found,
      key,
      asked: key,
      mark: createMark(),
      flags: [],
      near: false,
      placed: false,
      left: false,
    }
    owners.set(tracked.mark.host, element)
    marks.push(new WeakRef(tracked.mark.host))
    if (marks.length % MOST_MARKS === 0) marks = marks.filter((mark) => mark.deref())
    memory.set(element, tracked)
    here.set(element, found)
    counts.found += 1
    place(tracked)
    fresh(tracked)
    return true
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

  /** Reads a known post again, in full; true when it is another person's now. */
  const again = (element: Element, tracked: Tracked): boolean => {
    const found = reader.read(element)
    if (!found) {
      forget(element, tracked)
      return false
    }
    const before = tracked.found
    const key = found.author.keys[0] ?? ''
    const redraw = key !== tracked.key || found.author.name !== before.author.name
    const another = key !== tracked.asked
    // What was never near was never read: nothing was said of its words.
    const edited = tracked.near && found.post.text !== before.post.text
    if (!here.has(element)) {
      lines.set(element, tracked.flags)
      back(tracked)
    }
    tracked.found = found
    tracked.key = key
    tracked.asked = key
    here.set(element, found)
    if (another) {
      // The page that draws a header anew for another person doesn't fight us.
      tracked.patience = undefined
      tracked.left = false
    }
    place(tracked)
    if (another || edited) forgetFound(element, tracked)
    if (redraw) draw(tracked)
    if (another || (edited && patienceOf(tracked).take())) fresh(tracked)
    return another && swaps.take()
  }

  return {
    here: here as ReadonlyMap<Element, Found>,
    counts,
    get: (element: Element) => memory.get(element),
    /** The post that a node is the mark of. */
    owner: (node: Node) => owners.get(node),

    /** Reads a candidate, whether it is known or not. True when it is a new post, or another's. */
    read(element: Element): boolean {
      const tracked = memory.get(element)
      if (!tracked) {
        const met = meet(element)
        if (met === authorless.has(element)) {
          counts.withoutAuthor += met ? -1 : 1
          if (met) authorless.delete(element)
          else authorless.add(element)
        }
        return met
      }
      return again(element, tracked)
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
      const author = sure ? reader.author(element) : undefined
      const key = author?.keys[0] ?? ''
      if (key === tracked.key) return !tracked.mark.host.isConnected
      tracked.key = key
      if (author) tracked.found.author = author
      forgetFound(element, tracked)
      draw(tracked)
      return true
    },

    draw,
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
