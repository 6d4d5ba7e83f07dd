import { OURS, rootOf } from '../editors/roots.ts'
import { MARK_WIDTH } from './sheet.ts'

/**
 * Takes away a mark or layer that an earlier run of the extension left in the page. Firefox ends
 * the scripts of an extension that is updated without giving them a last word. A page that copies a
 * post copies the place of its mark.
 */
export function clearLeftover(node: Node | null): void {
  if (!(node instanceof HTMLElement) || node.firstChild || node.attributes.length > 1) return
  const isPlace = node.style.inlineSize === MARK_WIDTH
  if (isPlace || rootOf(node)?.querySelector(`.${OURS}`)) node.remove()
}
