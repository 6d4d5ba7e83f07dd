import type { FlagView } from '../bus/views.ts'
import { OURS } from '../editors/roots.ts'
import { LINES } from './lines-sheet.ts'
import { reasonsOf } from './reasons.ts'
import { dress } from './sheet.ts'
import { seenRects, spotsOf } from './spots.ts'

/** Pixels between a line and its post. */
const GAP = 6
/** How far around the visible part lines are drawn: three screens, as far as marks may be. */
const MARGIN = '300%'

interface Line {
  /** Absent for a post that only holds words of alerts. */
  line?: HTMLElement | undefined
  reasons: string
  words?: { ranges: Range[]; says: string } | undefined
}

/** Words of a post that alerts look for, and which alerts. */
export interface Words {
  /** The post's text, and where in it the words are. */
  text: string
  hits: readonly [number, number][]
  /** False for text of other posts inside this one. */
  isOwn(node: Text): boolean
  says: string
}

/** Whether the pointer or the focus is in a post now. */
const isAt = (post: Element) => post.matches(':hover, :focus-within')

/**
 * The thin lines beside flagged posts, with their reasons, and those under words of alerts. They are
 * all drawn in one closed layer over the document, so that nothing in or around a post tells the page
 * that it was flagged or matched. (A page can list the registry of CSS custom highlights.)
 * What is said of a post shows while the pointer or the focus is in it.
 */
export function createLines(signal: AbortSignal) {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  dress(root, LINES)
  const tip = document.createElement('p')
  tip.className = OURS
  root.append(tip)
  document.documentElement.append(host)

  const lines = new Map<Element, Line>()
  /** Those in sight or near it. Of a long page this is what a move costs, not all that was flagged. */
  const near = new Set<Element>()
  /** Those that were near: their lines still stand where they belong, until something moves. */
  const gone = new Set<Element>()
  /** One closed element for all underlines, drawn anew each time: words wrap and unwrap. */
  const under = document.createElement('div')
  root.append(under)
  let asked = false
  let hovered: Element | undefined

  const place = () => {
    asked = false
    if (signal.aborted) return
    // All reading before all writing: the page is laid out once.
    const origin = host.getBoundingClientRect()
    const boxes = [...near].map((post) => {
      const { line, words } = lines.get(post) ?? {}
      return {
        line,
        box: post.getBoundingClientRect(),
        rects: words?.ranges.flatMap((range) => seenRects(range, post)) ?? [],
      }
    })
    // A page that scrolled under a still pointer has moved on without saying so.
    if (hovered) hover(isAt(hovered) ? hovered : undefined)
    const drawn: HTMLElement[] = []
    for (const { line, box, rects } of boxes) {
      for (const { left, bottom, width } of rects) {
        const word = document.createElement('u')
        word.style.inlineSize = `${width}px`
        word.style.translate = `${left - origin.left}px ${bottom - origin.top - 2}px`
        drawn.push(word)
      }
      if (!line) continue
      line.hidden = box.height === 0
      line.style.blockSize = `${box.height}px`
      line.style.translate = `${Math.max(box.left - GAP, 0) - origin.left}px ${box.top - origin.top}px`
    }
    for (const post of gone) {
      const { line } = lines.get(post) ?? {}
      if (line) line.hidden = true
    }
    gone.clear()
    under.replaceChildren(...drawn)
  }
  // Told once the page is laid out, just before it is painted: asking where posts are costs nothing.
  const laidOut = new ResizeObserver(() => {
    laidOut.disconnect()
    place()
  })
  const ask = () => {
    if (asked || near.size + gone.size === 0) return
    asked = true
    laidOut.observe(document.documentElement)
  }
  const sizes = new ResizeObserver(ask)
  const sights = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) {
        if (!isIntersecting || !lines.has(target)) leave(target)
        else if (!near.has(target)) enter(target)
      }
    },
    { rootMargin: MARGIN },
  )
  const enter = (post: Element) => {
    near.add(post)
    gone.delete(post)
    // Tells its size at once, and so that it is to be placed.
    sizes.observe(post)
  }
  const leave = (post: Element) => {
    if (near.delete(post)) gone.add(post)
    sizes.unobserve(post)
  }

  const known = (post: Element): Line => {
    let line = lines.get(post)
    if (!line) {
      if (lines.size === 0) sizes.observe(document.documentElement)
      line = { reasons: '' }
      lines.set(post, line)
      // What is judged is near; if not, that is told.
      enter(post)
      sights.observe(post)
    }
    ask()
    return line
  }
  const unset = (post: Element) => {
    const line = lines.get(post)
    if (!line) return
    line.line?.remove()
    lines.delete(post)
    sights.unobserve(post)
    sizes.unobserve(post)
    near.delete(post)
    gone.delete(post)
    if (line.words) laidOut.observe(document.documentElement)
    if (hovered === post) hover(undefined)
  }
  const hover = (post: Element | undefined) => {
    hovered = post
    if (!post) {
      delete tip.dataset.w
      return
    }
    const origin = host.getBoundingClientRect()
    const box = post.getBoundingClientRect()
    const { reasons, words } = lines.get(post) ?? {}
    tip.dataset.w = [reasons, words?.says].filter(Boolean).join(' · ')
    const x = Math.max(box.left - GAP, 0) - origin.left
    tip.style.translate = `${x}px calc(${Math.max(box.top, 22) - origin.top}px - 100%)`
  }
  /** What is said of a post has come or changed: it may be the one pointed at. */
  const tell = (post: Element) => {
    if (post === hovered || (!hovered && isAt(post))) hover(post)
  }
  const over = (event: Event) => {
    let at = lines.size > 0 ? (event.target as Element | null) : null
    while (at && !lines.has(at)) at = at.parentElement
    if (at !== (hovered ?? null)) hover(at ?? undefined)
  }
  document.addEventListener('pointerover', over, { signal, passive: true, capture: true })
  document.addEventListener('focusin', over, { signal })
  // The layer scrolls with the document; a list that scrolls inside of it moves its posts alone.
  const scrolled = (event: Event) => {
    if (hovered || event.target !== document) ask()
  }
  document.addEventListener('scroll', scrolled, { signal, passive: true, capture: true })
  signal.addEventListener('abort', () => {
    laidOut.disconnect()
    sizes.disconnect()
    sights.disconnect()
    host.remove()
  })

  return {
    /** Draws, changes or (without flags) takes away a post's line. */
    set(post: Element, flags: readonly FlagView[]) {
      if (flags.length === 0) {
        const line = lines.get(post)
        if (!line?.words) return unset(post)
        line.line?.remove()
        line.line = undefined
        line.reasons = ''
        return
      }
      const line = known(post)
      if (!line.line) {
        line.line = document.createElement('i')
        line.line.hidden = true
        root.append(line.line)
      }
      line.reasons = reasonsOf(flags)
      line.line.className = flags.some(({ tier }) => tier === 'flagged') ? '' : 'check'
      tell(post)
    },
    /** Underlines the words of alerts in a post, or (without any) takes that away. */
    setWords(post: Element, words?: Words) {
      const ranges = words ? spotsOf(post, words.text, words.hits, words.isOwn) : []
      if (words && ranges.length > 0) known(post).words = { ranges, says: words.says }
      else if (lines.get(post)?.line) known(post).words = undefined
      else return unset(post)
      tell(post)
    },
    unset,
    /** Posts may have moved: look where they are at the next frame. */
    move: ask,
  }
}
export type Lines = ReturnType<typeof createLines>
