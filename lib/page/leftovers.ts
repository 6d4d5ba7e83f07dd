import { OURS, rootOf } from '../editors/roots.ts'

/**
 * Takes away a mark or layer that an earlier run of the extension left in the page. Firefox ends
 * the scripts of an extension that is updated without giving them a last word.
 */
export function clearLeftover(node: Node | null): void {
  if (!(node instanceof HTMLElement) || node.attributes.length > 0 || node.firstChild) return
  if (rootOf(node)?.querySelector(`.${OURS}`)) node.remove()
}
