import { plainText } from './body.ts'
import type { Pick } from './site.ts'

const patterns = new Map<string, RegExp>()

function groupsOf(pattern: string, text: string): RegExpExecArray | null {
  let compiled = patterns.get(pattern)
  if (!compiled) {
    // Patterns that hold a handle are as many as authors: a long visit must not pile them up.
    if (patterns.size > 500) patterns.clear()
    compiled = new RegExp(pattern, 'iu')
    patterns.set(pattern, compiled)
  }
  return compiled.exec(text)
}

/** The first filled group of a pattern in a text, or the whole match when it has no groups. */
export function match(pattern: string, text: string): string | undefined {
  const groups = groupsOf(pattern, text)
  return groups === null
    ? undefined
    : groups.length === 1
      ? groups[0]
      : groups.slice(1).find(Boolean)
}

/** A post's element and the selector of what inside it belongs to others. */
export interface Scope {
  element: Element
  /** Any match between a node and the element makes the node somebody else's. */
  barrier: string
  /** True when nothing inside belongs to others: no need to look around each part. */
  whole?: boolean | undefined
  /** Attribute that makes a barrier element part of this post when its value is equal. */
  same?: string | undefined
  /** The author's handle, once read, for picks that name it. */
  handle?: string | undefined
}

/** True when `node` is the post's own, not a nested post's or a quoted one's. */
export function belongs(scope: Scope, node: Element): boolean {
  const { element, barrier, same } = scope
  if (barrier === '' || scope.whole) return true
  let around = node.closest(barrier)
  while (around && same && around !== element && isSame(around, element, same)) {
    around = around.parentElement?.closest(barrier) ?? null
  }
  return around === null || around === element || !element.contains(around)
}

/** True when two elements carry the same value of the attribute. */
export function isSame(a: Element, b: Element, attribute: string): boolean {
  const value = a.getAttribute(attribute)
  return value !== null && value === b.getAttribute(attribute)
}

/** The first own match of a selector in which `$handle` may stand for the author's. */
export function find(scope: Scope, selector: string): Element | undefined {
  const whole = filled(scope, selector, CSS.escape)
  return whole ? own(scope, whole) : undefined
}

/** The first match of a selector that is the post's own. */
export function own(scope: Scope, selector: string): Element | undefined {
  const first = scope.element.querySelector(selector)
  if (first === null || belongs(scope, first)) return first ?? undefined
  for (const other of scope.element.querySelectorAll(selector)) {
    if (belongs(scope, other)) return other
  }
  return undefined
}

/** The element that a pick searches from. */
function startOf(element: Element, { up, next }: Pick): Element | null {
  if (up) return element.closest(up)
  if (!next) return element
  let sibling = element.nextElementSibling
  while (sibling && !sibling.matches(next)) sibling = sibling.nextElementSibling
  return sibling
}

/** What was found on the whole page: the same for every post that is read in one go. */
let wide: { page: Document; found: Map<string, Element[]> } | undefined

function onPage({ element }: Scope, selector: string): Element[] {
  const page = element.ownerDocument
  if (wide?.page !== page) {
    wide = { page, found: new Map() }
    queueMicrotask(() => {
      wide = undefined
    })
  }
  let found = wide.found.get(selector)
  if (!found) {
    found = [...page.querySelectorAll(selector)]
    wide.found.set(selector, found)
  }
  return found
}

/** The elements that a pick may read, best first. */
function targets(scope: Scope, pick: Pick): readonly Element[] {
  const from = startOf(scope.element, pick)
  if (!from) return []
  if (!pick.s) return [from]
  const selector = filled(scope, pick.s, CSS.escape)
  if (!selector) return []
  if (selector.startsWith(':page ')) return onPage(scope, selector.slice(6))
  if (pick.any) return [...from.querySelectorAll(selector)].filter((node) => belongs(scope, node))
  const found = from !== scope.element ? from.querySelector(selector) : own(scope, selector)
  return found ? [found] : []
}

/** Puts the author's handle where a pick names it; undefined when it names one that isn't known. */
function filled(
  { handle }: Scope,
  pattern: string,
  quote: (handle: string) => string,
): string | undefined {
  if (!pattern.includes('$handle')) return pattern
  return handle ? pattern.replaceAll('$handle', () => quote(handle)) : undefined
}

/** A text as a pattern of itself; only what the `u` flag lets one escape. */
export const escapePattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** The element named by an id that another one carries. */
function named(scope: Scope, element: Element, pick: Pick): Element | undefined {
  const value = element.getAttribute(pick.ref ?? '') ?? ''
  const id = pick.by ? match(pick.by, value) : value
  let found: Element | null = id ? scope.element.ownerDocument.getElementById(id) : null
  if (pick.of && found) found = found.closest(pick.of)
  return (pick.in && found ? found.querySelector(pick.in) : found) ?? undefined
}

/** The element that a pick reads, whatever it holds. */
export function target(scope: Scope, pick: Pick): Element | undefined {
  const [element] = targets(scope, pick)
  return element && pick.ref ? named(scope, element, pick) : element
}

function cut(scope: Scope, text: string, pick: Pick): string | undefined {
  const { as } = pick
  const pattern = pick.re ? filled(scope, pick.re, escapePattern) : ''
  if (pattern === undefined) return undefined
  if (pattern === '') return as ? as.replace('$1', () => text) : text
  if (!as) return match(pattern, text)?.trim()
  const groups = groupsOf(pattern, text)
  if (!groups) return undefined
  return as.replace(/\$(\d)/g, (_, n) => groups[groups.length === 1 ? 0 : Number(n)] ?? '')
}

/**
 * The first value of a list of picks that `use` accepts. A value is what a pick reads, cut by its
 * pattern and written in its form.
 */
export function firstOf<T>(
  scope: Scope,
  picks: readonly Pick[] | undefined,
  use: (value: string) => T | undefined,
): T | undefined {
  for (const pick of picks ?? []) {
    for (const found of targets(scope, pick)) {
      const element = pick.ref ? named(scope, found, pick) : found
      // A long part among many is a text, not the value that is looked for.
      if (pick.any && !pick.a && (found.textContent?.length ?? 0) > 300) continue
      const text = element && (pick.a ? element.getAttribute(pick.a) : plainText(element))?.trim()
      const value = text && cut(scope, text, pick)
      const result = value ? use(value) : undefined
      if (result !== undefined) return result
    }
  }
  return undefined
}
