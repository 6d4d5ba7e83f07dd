import type { FlagView, WordsView } from '../bus/views.ts'
import { createHealth } from './health.ts'
import { lazyLines } from './lazy-lines.ts'
import type { Lines } from './lines.ts'
import { createNear } from './near.ts'
import { nextOf } from './next.ts'
import { createObserver } from './observer.ts'
import { createPosts, type Posts } from './posts.ts'
import type { Reader } from './reader.ts'
import { createRequests } from './requests.ts'
import { openRoots } from './shadows.ts'
import { inSlices, slices } from './slices.ts'
import type { MarkTexts } from './texts.ts'
import type { Known, Tracked } from './tracked.ts'

/** So few posts at once get their marks before they are painted; of more, most are out of sight. */
const FEW = 12
/** When a page took this many posts' marks away for good, it is fighting us: we leave it alone. */
const MOST_LEFT = 40

/**
 * Posts that the page seems to hold. One whose marks have a place but most of whose authors can't be
 * read is out of date, however many places it has.
 */
const foundSoFar = ({ found, read, withoutAuthor }: Posts['counts']) =>
  withoutAuthor > read ? read : found

/**
 * Reads one page for as long as it lives: finds posts as they come, marks their authors, follows
 * nodes that are recycled, and stops when the page fights it.
 *
 * @param failed is told when the keeper doesn't answer, or no longer wants this page read
 * @param loadLines makes the layer of lines, which is loaded with the first post
 */
export function createEngine(
  reader: Reader,
  texts: MarkTexts,
  signal: AbortSignal,
  failed: (error: unknown) => void,
  loadLines: (signal: AbortSignal) => Promise<Lines>,
) {
  const stopped = new AbortController()
  const over = AbortSignal.any([signal, stopped.signal])
  const lines = lazyLines(() => loadLines(over))
  const flagged = new Set<Element>()
  let few = false

  const requests = createRequests((tracked, flags, words) => {
    posts.update(tracked)
    show(tracked, flags, words)
  }, failed)
  const come = (tracked: Tracked) => {
    // Read here, a post at a time, and not when the message is made.
    if (posts.approach(tracked) && tracked.found.post) requests.add(tracked)
  }
  /**
   * A post that is near is asked about; one that is far waits, unread, until it comes near. What may
   * be in sight is painted with its mark the first time already.
   */
  const ask = (tracked: Tracked) => {
    const { element, near: isNear } = tracked
    if (isNear && posts.learn(tracked)) requests.add(tracked)
    else if (few && !near.isBelow(element)) come(tracked)
    else near.add(element)
  }
  const posts = createPosts({
    reader,
    lines,
    known: requests.known,
    words: texts.mark,
    fresh: ask,
    back(tracked) {
      if (!tracked.near) ask(tracked)
    },
  })
  const health = createHealth(
    () => ({
      site: reader.id,
      ...(reader.sure !== undefined && { sure: reader.sure }),
      found: foundSoFar(posts.counts),
      withoutAuthor: posts.counts.withoutAuthor,
      flagged: flagged.size,
      gaveUp: stopped.signal.aborted,
    }),
    signal,
  )
  const coming: Element[] = []
  const near = createNear((elements) => {
    coming.push(...elements)
    if (coming.length > 0 || requests.waits) work.later()
  }, over)
  const observer = createObserver(reader, posts, () => work.ask())

  const show = (tracked: Known, flags: FlagView[], words?: WordsView | null) => {
    const { element, post } = tracked.found
    const isOwn = ({ parentElement }: Text) => {
      const around = parentElement && reader.around(parentElement)
      return !around || around === element
    }
    lines.setWords(element, words ? { ...words, text: post.text, isOwn } : undefined)
    if (flags.length === 0) flagged.delete(element)
    else flagged.add(element)
    posts.setFlags(element, tracked, flags)
    health.changed()
  }

  const queue = new Set<Element>()
  const step = (deadline: number) => {
    const { roots, suspects, removed } = observer.take()
    if (removed) posts.sweep()
    for (const root of roots) if (root.isConnected) gather(root)
    for (const suspect of suspects) if (suspect.isConnected) queue.add(suspect)
    if (roots.size > 0) few = queue.size <= FEW
    let fresh = false
    for (const element of queue) {
      queue.delete(element)
      if (posts.read(element)) fresh = true
      if (performance.now() > deadline) break
    }
    while (coming.length > 0 && performance.now() < deadline) {
      const tracked = posts.get(coming.shift() as Element)
      if (tracked) come(tracked)
    }
    if (posts.counts.left > MOST_LEFT) giveUp()
    observer.pass()
    const more = queue.size > 0 || coming.length > 0
    if (!more) {
      // One message for all that came together: those that may be in sight go with all that are near.
      if (!near.waits) requests.flush()
      if (posts.here.size > 0) lines.move()
      health.changed()
    }
    return { more, fresh }
  }
  const work = slices(step, over)

  const gather = (root: Document | ShadowRoot | Element) => {
    const candidates = reader.candidates(root)
    for (const candidate of candidates) queue.add(candidate)
    // What came with posts in plain sight hides no others: looking costs as much as reading.
    if (candidates.length > 0 && root !== document) return
    for (const shadow of openRoots(root)) {
      observer.observe(shadow)
      for (const candidate of reader.candidates(shadow)) queue.add(candidate)
    }
  }
  const giveUp = () => {
    stopped.abort()
    health.changed()
  }
  over.addEventListener('abort', () => {
    observer.stop()
    posts.clear()
  })

  const nearby = () =>
    [...posts.here.values()].filter((one): one is Known => one.near && posts.learn(one))
  function* everybody() {
    const all: Known[] = []
    for (const one of posts.here.values()) {
      if (posts.learn(one)) all.push(one)
      yield
    }
    return all
  }

  observer.observe(document)
  gather(document)
  work.ask()

  return {
    posts,
    health,
    /** Asks again about everybody who was asked about. */
    async refresh(): Promise<void> {
      const all = nearby()
      await requests.refresh(all)
      all.forEach(posts.update)
    },
    /** Goes to the filed author after the one in focus, of the whole page. */
    async toNextFiled(): Promise<void> {
      const all = await inSlices(everybody(), over)
      await requests.refresh(all)
      const { activeElement } = document
      const at = activeElement === document.body ? null : activeElement
      const filed = new Set(all.filter(({ key }) => requests.known(key)?.filed))
      for (let next = nextOf(filed, at); next; next = nextOf(filed, at)) {
        come(next)
        const { mark } = next
        if (mark?.host.isConnected) {
          mark.host.scrollIntoView({ block: 'center' })
          mark.focus()
          break
        }
        // Its author is marked at another message already, or the page took the mark away.
        filed.delete(next)
      }
      requests.flush()
    },
    /** Has the words of the posts that were near looked at again. */
    judge(): void {
      for (const one of nearby()) requests.add(one)
      requests.flush()
    },
    /** Reads one post now: what is acted on is what stands there at this moment. */
    now(element: Element): Tracked | undefined {
      posts.read(element)
      requests.flush()
      return posts.get(element)
    },
  }
}
export type Engine = ReturnType<typeof createEngine>
