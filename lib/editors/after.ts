import { isField } from './box.ts'
import { caretOf, place } from './caret.ts'
import { read } from './reading.ts'

/** Text without its blanks: editors differ in them, and a caret beside one is as good. */
const squeezed = (text: string): number => text.replace(/[\s\u200B\uFEFF\u2060]/g, '').length

/** Every place in the text of an editing host where a caret can stand, in document order. */
function* textNodes(box: HTMLElement): Generator<Text> {
  const walker = box.ownerDocument.createTreeWalker(box, 4)
  while (walker.nextNode()) yield walker.currentNode as Text
}

/**
 * Puts the caret right after the first `front` of a box's text where an editor left it elsewhere
 * (React-Quill in Firefox sets it by where it was before). What she types next belongs there.
 */
export function caretAfter(box: HTMLElement, front: string): void {
  const now = caretOf(box)
  if (!now) return
  if (isField(box)) {
    const { before, selected } = read(box)
    if (selected === '' && before === front) return
    if (box.value.startsWith(front)) place(box, { from: front.length, to: front.length })
    return
  }
  const goal = squeezed(front)
  const { before, selected } = read(box)
  if (selected === '' && squeezed(before) === goal) return
  const until = (node: Text, offset: number) =>
    squeezed(
      read(box, {
        ...{ startContainer: node, startOffset: offset },
        ...{ endContainer: node, endOffset: offset },
      }).before,
    )
  const nodes = [...textNodes(box)]
  const reaches = first(nodes.length, (at) => {
    const node = nodes[at] as Text
    return until(node, node.length) >= goal
  })
  const node = nodes[reaches]
  if (!node) return
  const offset = first(node.length, (at) => until(node, at) >= goal)
  if (until(node, offset) !== goal) return
  place(box, {
    ...{ startContainer: node, startOffset: offset },
    ...{ endContainer: node, endOffset: offset },
  })
}

/** The first number under `count` for which a check that only ever turns true is true; or `count`. */
function first(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
