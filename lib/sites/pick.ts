import { plainText } from './body.ts'
import type { Pick } from './site.ts'

const patterns = new Map<string, RegExp>()

/** The first filled group of a pattern in a text, or the whole match when it has no groups. */
export function match(pattern: string, text: string): string | undefined {
  let compiled = patterns.get(pattern)
  if (!compiled) {
    compiled = new RegExp(pattern, 'iu')
    patterns.set(pattern, compiled)
  }
  const groups = compiled.exec(text)
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
  /** Attribute that makes a barrier element part of this post when its value is equal. */
  same?: string | undefined
}

/** True when `node` is the post's own, not a nested post's or a quoted one's. */
export function belongs({ element, barrier, same }: Scope, node: Element): boolean {
  if (barrier === '') return true
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

/** The first match of a selector that is the post's own. */
export function own(scope: Scope, selector: string): Element | undefined {
  const first = scope.element.querySelector(selector)
  if (first === null || belongs(scope, first)) return first ?? undefined
  for (const other of scope.element.querySelectorAll(selector)) {
    if (belongs(scope, other)) return other
  }
  return undefined
}

/** The element that a pick reads. */
export function target(scope: Scope, pick: Pick): Element | undefined {
  const { s, up } = pick
  const page = scope.element.ownerDocument
  if (s?.startsWith(':page ')) return page.querySelector(s.slice(6)) ?? undefined
  const from = up ? scope.element.closest(up) : scope.element
  if (!from) return undefined
  const found = !s ? from : up ? from.querySelector(s) : own(scope, s)
  if (!found || !pick.ref) return found ?? undefined
  const id = refers(found.getAttribute(pick.ref) ?? '', pick.re)
  const named = id === undefined ? null : page.getElementById(id)
  return (pick.in && named ? named.querySelector(pick.in) : named) ?? undefined
}

function refers(value: string, pattern: string | undefined): string | undefined {
  return pattern ? match(pattern, value) : value
}

/** One value: what the pick reads, cut by its pattern and written in its form. */
export function value(scope: Scope, pick: Pick): string | undefined {
  const element = target(scope, pick)
  if (!element) return undefined
  let text = (pick.a ? element.getAttribute(pick.a) : plainText(element))?.trim()
  if (text && pick.re && !pick.ref) text = match(pick.re, text)?.trim()
  if (!text) return undefined
  return pick.as ? pick.as.replace('$1', () => text) : text
}

/** The first value of a list of picks that `use` accepts. */
export function firstOf<T>(
  scope: Scope,
  picks: readonly Pick[] | undefined,
  use: (value: string, pick: Pick) => T | undefined,
): T | undefined {
  for (const pick of picks ?? []) {
    const text = value(scope, pick)
    const result = text === undefined ? undefined : use(text, pick)
    if (result !== undefined) return result
  }
  return undefined
}
