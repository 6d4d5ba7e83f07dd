/** Firefox shows a content script the page's own view of a window as `wrappedJSObject`. */
interface Waived {
  wrappedJSObject?: PageWindow
}
export type PageWindow = Window & typeof globalThis

/** The window that owns a node; nodes handled here always have one. */
export function viewOf(node: Node): PageWindow {
  const view = (node.nodeType === 9 ? (node as Document) : node.ownerDocument)?.defaultView
  if (!view) throw new Error('This node has no window')
  return view
}

/** True in Firefox, whose editing commands differ from Chromium's. */
export function isFirefox(view: Window): boolean {
  return 'wrappedJSObject' in view || view.navigator.userAgent.includes('Firefox/')
}

/**
 * The constructors of the page itself. In Firefox an event built with the content script's own
 * ones hides its clipboard data from the page.
 */
export function pageOf(node: Node): PageWindow {
  const view = viewOf(node)
  return (view as PageWindow & Waived).wrappedJSObject ?? view
}

/**
 * Builds an event with the page's constructors; it bubbles, crosses shadow roots and can be
 * cancelled.
 */
export function build(
  target: Node,
  kind: 'ClipboardEvent' | 'InputEvent' | 'KeyboardEvent',
  type: string,
  fields: Record<string, unknown>,
): Event {
  const page = pageOf(target)
  // The page's Object: Firefox doesn't let page code read an object of the content script.
  const init = new page.Object() as Record<string, unknown>
  Object.assign(init, { bubbles: true, cancelable: true, composed: true }, fields)
  return new page[kind](type, init)
}

/** Builds an event and dispatches it. True when the page handled it (`preventDefault`). */
export function send(...[target, kind, type, fields]: Parameters<typeof build>): boolean {
  return !target.dispatchEvent(build(target, kind, type, fields))
}

/** A page-side DataTransfer that holds the given texts by type. */
export function transfer(target: Node, texts: Record<string, string>): DataTransfer {
  return fill(new (pageOf(target).DataTransfer)(), texts)
}

/** Puts texts by type into a DataTransfer. */
export function fill(data: DataTransfer, texts: Record<string, string>): DataTransfer {
  for (const [type, text] of Object.entries(texts)) data.setData(type, text)
  return data
}
