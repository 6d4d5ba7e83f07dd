import { isField } from './box.ts'
import { contents } from './drawn.ts'
import { familyOf } from './families.ts'
import { send } from './realm.ts'
import { undoTo } from './undo.ts'
import { pause } from './verify.ts'

/** How long a page may take to spoil what was just put back, in milliseconds. */
const LOOK = 50

/**
 * Keeps what a box holds and answers a function that puts it back when a technique went wrong:
 * by undo, else by writing the field's value or, where no known editor has a model of its own, the
 * nodes. That answers true when the box reads as it did.
 */
export function keeping(box: HTMLElement): (now: HTMLElement) => Promise<boolean> {
  const goal = contents(box)
  const value = isField(box) ? box.value : ''
  const nodes = isField(box) ? [] : [...box.childNodes].map((node) => node.cloneNode(true))
  return async (now) => {
    if (await undoTo(now, goal)) return true
    const family = familyOf(now).name
    if (family !== 'field' && family !== 'unknown') return false
    const put = () => {
      if (isField(now)) now.value = value
      else now.replaceChildren(...nodes.map((node) => node.cloneNode(true)))
    }
    put()
    send(now, 'InputEvent', 'input', { inputType: 'historyUndo', cancelable: false })
    await pause(LOOK)
    // A page that spoils it again on being told isn't told a second time.
    if (contents(now) !== goal) put()
    await pause(LOOK)
    return contents(now) === goal
  }
}
