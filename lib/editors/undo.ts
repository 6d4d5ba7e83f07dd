import { isField, PROXIED } from './box.ts'
import { contents } from './drawn.ts'
import { focus, neighbourhood } from './focus.ts'

import { send } from './realm.ts'
import { redoCommand, undoCommand } from './techniques/command.ts'
import { until } from './verify.ts'

/** Techniques that type line by line may leave a step a line in the history. */
const STEPS = 60
/** How long an editor may take to undo, in milliseconds. */
const PATIENCE = 250

/** The keys an editor with a history of its own listens for; the browser's commands otherwise. */
function step(box: HTMLElement, redo: boolean): void {
  const mac = /Mac/.test(navigator.platform)
  const fields = {
    key: redo ? 'Z' : 'z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    ctrlKey: !mac,
    metaKey: mac,
    shiftKey: redo,
  }
  const plain = isField(box) && !box.closest(PROXIED)
  const handled = !plain && send(box, 'KeyboardEvent', 'keydown', fields)
  if (!handled) {
    if (redo) redoCommand(box)
    else undoCommand(box)
  }
  // Older editors look at their box when the key is released.
  if (!plain) send(box, 'KeyboardEvent', 'keyup', fields)
}

/**
 * Undoes until the box holds `goal`. Stops, and gives back what it took, when a step changes
 * nothing or overshoots (the box got shorter than the goal). True when the goal is reached.
 */
export async function undoTo(box: HTMLElement, goal: string): Promise<boolean> {
  const start = contents(box)
  // An empty line at the end is the editor's own: some add one with the text and keep it.
  const reached = (now: string) =>
    now === goal || (!isField(box) && now.trimEnd() === goal.trimEnd())
  if (reached(start)) return true
  if (!box.isConnected) return false
  let taken = 0
  while (taken < STEPS) {
    const earlier = contents(box)
    step(box, false)
    await until(() => contents(box) !== earlier, PATIENCE)
    await until(() => reached(contents(box)), 32)
    const now = contents(box)
    if (reached(now)) return true
    if (now === earlier) break
    taken += 1
    if (now.length < goal.length) break
  }
  for (; taken > 0 && contents(box) !== start; taken -= 1) {
    step(box, true)
    await until(() => contents(box) === start, 32)
  }
  return false
}

/** The undo of one insertion: refuses when the box was edited since, so that it takes only ours. */
export function undoing(box: HTMLElement, goal: string): () => Promise<boolean> {
  const after = contents(box)
  return async () => {
    if (!box.isConnected || contents(box) !== after) return false
    await focus(box, neighbourhood(box))
    return undoTo(box, goal)
  }
}
