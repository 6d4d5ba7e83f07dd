import { isEditable, isField } from './box.ts'

/** A selection inside a box, as its two ends in document order. */
export interface Span {
  startContainer: Node
  startOffset: number
  endContainer: Node
  endOffset: number
}
/** Where the caret was: offsets in a field, a span in an editing host. */
export type Caret = { from: number; to: number } | Span

const remembered = new WeakMap<HTMLElement, Caret>()

/** Selections live in the document, except Chromium's inside a shadow root. */
function selectionFor(box: HTMLElement): Selection | null {
  const root = box.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null }
  return root.getSelection ? root.getSelection() : box.ownerDocument.getSelection()
}

/** The selection of an editing host, or undefined when it is elsewhere. */
export function spanIn(box: HTMLElement): Span | undefined {
  const selection = selectionFor(box)
  if (!selection || selection.rangeCount === 0) return undefined
  const own = selection.getRangeAt(0)
  if (box.contains(own.startContainer) && box.contains(own.endContainer)) return own
  const root = box.getRootNode()
  if (!('host' in root) || !('getComposedRanges' in selection)) return undefined
  const [composed] = selection.getComposedRanges({ shadowRoots: [root as ShadowRoot] })
  return composed && box.contains(composed.startContainer) && box.contains(composed.endContainer)
    ? composed
    : undefined
}

/** The caret as it is now, or undefined where the box has none. */
export function caretOf(box: HTMLElement): Caret | undefined {
  if (!isField(box)) return spanIn(box)
  // null on inputs of type email, which have no selection to read
  if (box.selectionStart === null || box.selectionEnd === null) return undefined
  return { from: box.selectionStart, to: box.selectionEnd }
}

/**
 * Keeps the caret of a box that is about to lose the focus (to the palette, say), so that `insert`
 * writes there. Call it before focusing anything else: many editors drop their selection on blur.
 */
export function remember(box: HTMLElement): void {
  const caret = caretOf(box)
  if (!caret) return
  const plain =
    'from' in caret
      ? caret
      : {
          startContainer: caret.startContainer,
          startOffset: caret.startOffset,
          endContainer: caret.endContainer,
          endOffset: caret.endOffset,
        }
  remembered.set(box, plain)
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node as Text).length : node.childNodes.length
}

function stillIn(box: HTMLElement, caret: Caret): boolean {
  if ('from' in caret) return isField(box) && caret.to <= box.value.length
  return (
    box.contains(caret.startContainer) &&
    box.contains(caret.endContainer) &&
    caret.startOffset <= lengthOf(caret.startContainer) &&
    caret.endOffset <= lengthOf(caret.endContainer)
  )
}

/**
 * Where a reply should go: the caret if the box has the focus, else the remembered one, else the
 * one the box still shows, else its end. `focused` is measured before the box is focused again.
 */
export function wanted(box: HTMLElement, focused: boolean): Caret | undefined {
  const kept = remembered.get(box)
  remembered.delete(box)
  const now = caretOf(box)
  if (focused && now) return copyOf(now)
  if (kept && stillIn(box, kept)) return kept
  // A field nobody clicked says 0: its end is where a person would begin.
  if (!now || ('from' in now && now.to === 0)) return undefined
  return copyOf(now)
}

function copyOf(caret: Caret): Caret {
  if ('from' in caret) return caret
  const { startContainer, startOffset, endContainer, endOffset } = caret
  return { startContainer, startOffset, endContainer, endOffset }
}

function same(a: Caret | undefined, b: Caret): boolean {
  if (!a) return false
  return (Object.keys(b) as (keyof typeof b)[]).every((key) => (a as typeof b)[key] === b[key])
}

/** Puts the caret back, or at the end. Answers true when that moved it. */
export function place(box: HTMLElement, caret: Caret | undefined): boolean {
  const goal = caret && stillIn(box, caret) ? caret : undefined
  if (isField(box)) {
    const { from, to } = (goal as { from: number; to: number } | undefined) ?? {
      from: box.value.length,
      to: box.value.length,
    }
    if (caretOf(box) === undefined || same(caretOf(box), { from, to })) return false
    box.setSelectionRange(from, to)
    return true
  }
  if (goal && same(spanIn(box), goal)) return false
  const selection = selectionFor(box)
  if (!goal || 'from' in goal) {
    const [node, offset] = endOf(box)
    selection?.collapse(node, offset)
  } else {
    selection?.setBaseAndExtent(
      goal.startContainer,
      goal.startOffset,
      goal.endContainer,
      goal.endOffset,
    )
  }
  return true
}

/** The last place a caret can stand in: before the `<br>` that holds an empty line open. */
function endOf(box: HTMLElement): [Node, number] {
  let at: Node = box
  for (let last = at.lastChild; last; last = at.lastChild) {
    if (last.nodeName === 'BR') return [at, at.childNodes.length - 1]
    if (last.nodeType === 3) return [last, (last as Text).length]
    if (last.nodeType !== 1 || !isEditable(last as HTMLElement)) break
    at = last
  }
  return [at, at.childNodes.length]
}

/**
 * Moves the caret away and back, which tells the browser that what was typed before is a step of
 * its own: without it, undoing a reply would take the last typed words too.
 */
export function cutTyping(box: HTMLElement): void {
  const now = caretOf(box)
  const caret = now && copyOf(now)
  if (!caret) return
  if ('from' in caret) {
    if (isField(box)) box.setSelectionRange(0, 0)
  } else selectionFor(box)?.collapse(box, 0)
  place(box, caret)
}
