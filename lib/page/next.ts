import type { Tracked } from './posts.ts'

/** The filed author after the one at hand, in the order of the page; the first after the last. */
export function nextFiled(posts: Iterable<Tracked>, at: Element | null): Tracked | undefined {
  let first: Tracked | undefined
  let next: Tracked | undefined
  const before = (a: Element, b: Element) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  for (const tracked of posts) {
    const { host, filed } = tracked.mark
    if (!filed || !host.isConnected || host === at) continue
    if (!first || before(host, first.mark.host)) first = tracked
    if (at && before(at, host) && (!next || before(host, next.mark.host))) next = tracked
  }
  return next ?? first
}
