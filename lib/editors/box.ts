import { focusedIn } from './roots.ts'

const TEXT_INPUT = /^(text|search|url|email|tel)$/
/** Editors that draw their text themselves and listen through a hidden field. */
export const PROXIED = '.CodeMirror, .ace_editor, .monaco-editor'

export type Field = HTMLTextAreaElement | HTMLInputElement

/** True for a textarea or an input of text. Realm-proof: frames have their own constructors. */
export function isField(node: Node): node is Field {
  const { nodeName, type } = node as HTMLInputElement
  return nodeName === 'TEXTAREA' || (nodeName === 'INPUT' && TEXT_INPUT.test(type))
}

/** True for an element of any realm. */
export function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1
}

/** The parent, out of a shadow root to its host. */
export function parentOf(node: Node): Node | null {
  const parent = node.parentNode
  return (parent?.nodeType === 11 && (parent as ShadowRoot).host) || parent
}

/** The document inside a frame; nothing where its origin is another, or in what is no frame. */
const inside = (node: Node): Document | null | undefined =>
  (node as HTMLIFrameElement).contentDocument

/** True where it can be typed; Firefox before 146 doesn't say so of a document in design mode. */
export function isEditable(element: HTMLElement | null | undefined): boolean {
  return !!element && (element.isContentEditable || element.ownerDocument.designMode === 'on')
}

function isHost(element: HTMLElement): boolean {
  const inside = element.nodeName !== 'BODY' && isEditable(element.parentElement)
  return !inside && isEditable(element)
}

/**
 * The box a person would write in at or around `node`: a field, the editing host that contains it,
 * what is focused in a frame or shadow root it holds, or the hidden field of a code editor.
 */
export function boxOf(node: Node): HTMLElement | undefined {
  const frame = inside(node)
  if (frame) return activeBox(frame) ?? (isEditable(frame.body) ? frame.body : undefined)
  const focused = isElement(node) ? focusedIn(node) : null
  if (focused) return boxOf(focused)
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (!isElement(at)) continue
    if (isField(at) || isHost(at)) return at
    if (at.matches(PROXIED)) return at.querySelector('textarea') ?? undefined
  }
  return undefined
}

/** The box that has the focus in this document, through open shadow roots and same-origin frames. */
export function activeBox(document: Document): HTMLElement | undefined {
  const active = document.activeElement
  return active ? boxOf(active) : undefined
}

/** What Monaco types into where the browser has EditContext: editable in nothing but its events. */
const CONTEXT = '.native-edit-context'

/** The element that hears what is typed into a box: Monaco's is another than its field then. */
export function heardAt(box: HTMLElement): HTMLElement {
  return box.closest('.monaco-editor')?.querySelector<HTMLElement>(CONTEXT) ?? box
}

/** True when a person could not type in it either. */
export function isReadOnly(box: HTMLElement): boolean {
  if (isField(box)) return box.readOnly || box.matches(':disabled')
  return !(isEditable(box) || box.matches(CONTEXT)) || box.getAttribute('aria-readonly') === 'true'
}

/** Every box drawn on the page under `root`, through open shadow roots. */
export function boxesIn(root: ParentNode): HTMLElement[] {
  const found: HTMLElement[] = []
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if ((isField(element) || isHost(element)) && element.getClientRects().length > 0)
      found.push(element)
    if (element.shadowRoot) found.push(...boxesIn(element.shadowRoot))
  }
  return found
}
