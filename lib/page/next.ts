import type { Known } from './tracked.ts'

/**
 * The post after the place at hand, in the order of the page; the first after the last.
 *
 * @param at a mark, or any other element that has the focus
 */
export function nextOf(posts: Iterable<Known>, at: Element | null): Known | undefined {
  let first: Known | undefined
  let next: Known | undefined
  const before = (a: Element, b: Known) =>
    (a.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  for (const post of posts) {
    if (!post.element.isConnected || post.mark?.host === at) continue
    if (!first || !before(first.element, post)) first = post
    if (at && before(at, post) && (!next || !before(next.element, post))) next = post
  }
  return next ?? first
}
