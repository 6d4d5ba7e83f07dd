import { isField } from '../box.ts'
import { send } from '../realm.ts'

/** Writes a field's value and says so. Last resort: it empties the browser's undo. */
export function value(box: HTMLElement, text: string): boolean {
  if (!isField(box)) return false
  const from = box.selectionStart ?? box.value.length
  const to = box.selectionEnd ?? box.value.length
  // Inputs of type email refuse setRangeText.
  if (box.selectionStart === null) box.value += text
  else box.setRangeText(text, from, to, 'end')
  send(box, 'InputEvent', 'input', { inputType: 'insertText', data: text, cancelable: false })
  return true
}
