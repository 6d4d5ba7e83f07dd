import type { Tracked } from './tracked.ts'

/** The mark after the one at hand, in the order of the page; the first after the last. */
export function nextOf(posts: Iterable<Tracked>, at: Element | null): Element | undefined {
  let first: Element | undefined
  let next: Element | undefined
  const before = (a: Element, b: Element) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  for (const { mark } of posts) {
    const { host } = mark
    if (!host.isConnected || host === at) continue
    if (!first || before(host, first)) first = host
    if (at && before(at, host) && (!next || before(host, next))) next = host
  }
  return next ?? first
}
