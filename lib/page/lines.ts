import type { FlagView } from '../bus/views.ts'
import { clearLeftover, OURS } from './leftovers.ts'
import { dress, LINES } from './sheet.ts'

/** Pixels between a line and its post. */
const GAP = 6

interface Line {
  line: HTMLElement
  reasons: string
}

/** Whether the pointer or the focus is in a post now. */
const isAt = (post: Element) => post.matches(':hover, :focus-within')

/**
 * The thin lines beside flagged posts, with their reasons. They are all drawn in one closed layer
 * over the document, so that nothing in or around a post tells the page that it was flagged.
 *
 * @param say a post's reasons in words, shown while the pointer or the focus is in it
 */
export function createLines(say: (flags: readonly FlagView[]) => string, signal: AbortSignal) {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'closed' })
  dress(root, LINES)
  const tip = document.createElement('p')
  tip.className = OURS
  root.append(tip)
  for (const last of [...document.documentElement.children]) clearLeftover(last)
  document.documentElement.append(host)

  const lines = new Map<Element, Line>()
  let asked = false
  let hovered: Element | undefined

  const place = () => {
    asked = false
    if (signal.aborted) return
    // All reading before all writing: the page is laid out once.
    const origin = host.getBoundingClientRect()
    const boxes = [...lines].map(([post, { line }]) => ({
      post,
      line,
      box: post.getBoundingClientRect(),
    }))
    // A page that scrolled under a still pointer has moved on without saying so.
    if (hovered) hover(isAt(hovered) ? hovered : undefined)
    for (const { post, line, box } of boxes) {
      if (!post.isConnected) unset(post)
      line.hidden = box.height === 0
      line.style.blockSize = `${box.height}px`
      line.style.translate = `${Math.max(box.left - GAP, 0) - origin.left}px ${box.top - origin.top}px`
    }
  }
  const ask = () => {
    if (asked || lines.size === 0) return
    asked = true
    requestAnimationFrame(place)
  }
  const sizes = new ResizeObserver(ask)

  const unset = (post: Element) => {
    const line = lines.get(post)
    if (!line) return
    line.line.remove()
    lines.delete(post)
    sizes.unobserve(post)
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
    tip.dataset.w = lines.get(post)?.reasons ?? ''
    const x = Math.max(box.left - GAP, 0) - origin.left
    tip.style.translate = `${x}px calc(${Math.max(box.top, 22) - origin.top}px - 100%)`
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
    sizes.disconnect()
    host.remove()
  })

  return {
    /** Draws, changes or (without flags) takes away a post's line. */
    set(post: Element, flags: readonly FlagView[]) {
      if (flags.length === 0) return unset(post)
      let known = lines.get(post)
      if (!known) {
        if (lines.size === 0) sizes.observe(document.documentElement)
        known = { line: document.createElement('i'), reasons: '' }
        lines.set(post, known)
        root.append(known.line)
        sizes.observe(post)
      }
      known.reasons = say(flags)
      known.line.className = flags.some(({ tier }) => tier === 'flagged') ? '' : 'check'
      if (post === hovered || (!hovered && isAt(post))) hover(post)
      ask()
    },
    unset,
    /** Posts may have moved: look where they are at the next frame. */
    move: ask,
    get count() {
      return lines.size
    },
    /** The layer's element, so that our own nodes aren't taken for the page's. */
    host,
  }
}
export type Lines = ReturnType<typeof createLines>
