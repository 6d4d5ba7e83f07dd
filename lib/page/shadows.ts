/**
 * The open shadow roots at or below a node. Only custom elements are asked: looking at every
 * element would cost more than reading the posts. The browser finds them without our script.
 */
export function openRoots(root: Document | ShadowRoot | Element): ShadowRoot[] {
  const found: ShadowRoot[] = []
  const start = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? [...root.children] : [root]
  for (const from of start) {
    const custom = document.evaluate(
      'descendant-or-self::*[contains(local-name(),"-")]',
      from,
      null,
      XPathResult.UNORDERED_NODE_SNAPSHOT_TYPE,
    )
    for (let i = 0; i < custom.snapshotLength; i++) {
      const shadow = (custom.snapshotItem(i) as Element).shadowRoot
      if (shadow) found.push(shadow, ...openRoots(shadow))
    }
  }
  return found
}
