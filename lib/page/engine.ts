import type { FlagView, WordsView } from '../bus/views.ts'
import { createHealth } from './health.ts'
import { createLines } from './lines.ts'
import { createObserver } from './observer.ts'
import { createPosts, type Tracked } from './posts.ts'
import type { Reader } from './reader.ts'
import { createRequests } from './requests.ts'
import { openRoots } from './shadows.ts'
import { slices } from './slices.ts'
import { spotsOf } from './spots.ts'
import type { MarkTexts } from './texts.ts'

/** When a page took this many posts' marks away for good, it is fighting us: we leave it alone. */
const MOST_LEFT = 40

/** How far around the visible part a post is near: one screen. */
const NEAR = '100% 0px'

/**
 * Reads one page for as long as it lives: finds posts as they come, marks their authors, follows
 * nodes that are recycled, and stops when the page fights it.
 *
 * @param failed is told when the keeper doesn't answer, or no longer wants this page read
 */
export function createEngine(
  reader: Reader,
  texts: MarkTexts,
  signal: AbortSignal,
  failed: (error: unknown) => void,
) {
  const stopped = new AbortController()
  const over = AbortSignal.any([signal, stopped.signal])
  const lines = createLines(texts.reasons, over)
  const flagged = new Set<Element>()

  const requests = createRequests((tracked, view, flags, words) => {
    if (view?.filed) posts.draw(tracked)
    if (flags) show(tracked, flags, words)
  }, failed)
  const posts = createPosts({
    reader,
    lines,
    known: requests.known,
    words: texts.mark,
    fresh(tracked) {
      requests.add(tracked)
      if (!tracked.near) near.observe(tracked.mark.host)
    },
  })
  const health = createHealth(
    () => ({
      site: reader.id,
      ...(reader.sure !== undefined && { sure: reader.sure }),
      found: posts.counts.found,
      withoutAuthor: posts.counts.withoutAuthor,
      flagged: flagged.size,
      gaveUp: stopped.signal.aborted,
    }),
    signal,
  )
  // The words of a post are weighed when it comes near what is seen: of a thousand, few are read.
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const element = isIntersecting ? posts.owner(target) : undefined
        const tracked = element && posts.get(element)
        if (!tracked) continue
        near.unobserve(target)
        tracked.near = true
        requests.add(tracked)
      }
      requests.flush()
    },
    { rootMargin: NEAR },
  )
  const observer = createObserver(reader, posts, () => work.ask())

  const show = (tracked: Tracked, flags: FlagView[], words?: WordsView | null) => {
    const { element, post } = tracked.found
    const isOwn = ({ parentElement }: Text) => {
      const around = parentElement && reader.around(parentElement)
      return !around || around === element
    }
    const ranges = words ? spotsOf(element, post.text, words.hits, isOwn) : []
    lines.setWords(element, words && ranges.length > 0 ? { ranges, says: words.says } : undefined)
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
    let fresh = false
    for (const element of queue) {
      queue.delete(element)
      if (posts.read(element)) fresh = true
      if (performance.now() > deadline) break
    }
    if (posts.counts.left > MOST_LEFT) giveUp()
    const more = queue.size > 0
    // One message for all that one stretch of work found, so that a burst costs one.
    if (!more) {
      requests.flush()
      lines.move()
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
    near.disconnect()
    posts.clear()
  })

  observer.observe(document)
  gather(document)
  work.ask()

  return {
    posts,
    health,
    /** Asks again about everybody on the page. */
    async refresh(): Promise<void> {
      const all = [...posts.here.keys()].flatMap((element) => posts.get(element) ?? [])
      await requests.refresh(all, (key) => {
        for (const tracked of all) if (tracked.key === key) posts.draw(tracked)
      })
    },
    /** Has the words of the posts that were near looked at again. */
    judge(): void {
      for (const element of posts.here.keys()) {
        const tracked = posts.get(element)
        if (tracked?.near) requests.add(tracked)
      }
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
