import { clearLeftover } from './leftovers.ts'
import { type Patience, patience } from './patience.ts'
import type { Known, Tracked } from './tracked.ts'

/** A mark may be put back this often at once, and once more in each of these spans. */
const TRIES = 12
const REST_MS = 3000

/** How often this post's mark may still be put back, or its new words asked about. */
export function patienceOf(tracked: Tracked): Patience {
  tracked.patience ??= patience(TRIES, REST_MS)
  return tracked.patience
}

/**
 * Puts a post's mark where the post wants it.
 *
 * @param isMark whether a node is one of our marks
 * @returns false when the page kept taking the mark away: it should be left alone
 */
export function putMark(host: Element, tracked: Known, isMark: (node: Node) => boolean): boolean {
  const { node, at } = tracked.found.mark
  const parent = at === 'after' ? node.parentNode : node
  if (!parent) return true
  const there =
    host.parentNode === parent &&
    (at === 'inside' || node.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING)
  if (there) return true
  if (tracked.placed && !patienceOf(tracked).take()) return false
  tracked.placed = true
  const next = at === 'inside' ? node.lastChild : node.nextSibling
  // Several messages of one author may share one name on the page: one mark is enough.
  if (next && at === 'after' && isMark(next)) return true
  clearLeftover(next)
  if (at === 'inside') node.append(host)
  else parent.insertBefore(host, node.nextSibling)
  return true
}
