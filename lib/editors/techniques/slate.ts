import { spanIn } from '../caret.ts'
import { send } from '../realm.ts'
import { announced, announcedPaste } from './beforeinput.ts'
import { pasteText } from './paste.ts'

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * The sign before the caret, where it is one unit long and no leaf of formatted text ends with it:
 * what any Slate deletes at a step.
 */
function lastSign(box: HTMLElement): string | undefined {
  const span = spanIn(box)
  if (!span || span.startContainer !== span.endContainer || span.startOffset !== span.endOffset)
    return undefined
  const { startContainer: node, startOffset: at } = span
  const leaf = node.parentElement
  if (node.nodeType !== 3 || at === 0 || !leaf?.matches('[data-slate-string]')) return undefined
  const { data } = node as Text
  const block = leaf.closest('[data-slate-node="element"]')
  if (data.length < 2 && block?.textContent !== data) return undefined
  const last = [...letters.segment(data.slice(0, at))].at(-1)?.segment
  return last?.length === 1 && last !== '\uFEFF' ? last : undefined
}

/**
 * Takes the sign before the caret away and puts it back in front of the text, in one go. Slate joins
 * a text to what was typed right before it, however long ago: but not to what begins by deleting.
 * So one undo takes the text and leaves the words.
 */
export function apart(box: HTMLElement, text: string): boolean {
  const last = lastSign(box)
  const inputType = 'deleteContentBackward'
  if (!last || !send(box, 'InputEvent', 'beforeinput', { inputType }))
    return announcedPaste(box, text)
  const whole = last + text
  // wangEditor says that it took an announced paste, and drops it.
  return pasteText(box, whole) || announcedPaste(box, whole) || announced(box, whole)
}
