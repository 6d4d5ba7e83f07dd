import { cutTyping } from '../caret.ts'
import { html } from '../html.ts'
import { isFirefox, send, viewOf } from '../realm.ts'

function run(box: HTMLElement, command: string, text?: string): boolean {
  return box.ownerDocument.execCommand(command, false, text)
}

/** As if typed at once: keeps the browser's undo, and gives React its state. */
export function command(box: HTMLElement, text: string): boolean {
  cutTyping(box)
  return run(box, 'insertText', text)
}

/** As HTML with `<br>` for lines: Editor.js drops the blocks that typed lines make in its own. */
export function commandHtml(box: HTMLElement, text: string): boolean {
  cutTyping(box)
  return run(box, 'insertHTML', html(text))
}

/** Tells a page that a key was released which writes nothing and is nobody's shortcut. */
function release(box: HTMLElement): void {
  send(box, 'KeyboardEvent', 'keyup', { key: 'Insert', code: 'Insert', keyCode: 45, which: 45 })
}

/** As if typed, and a key released: older pages (Trumbowyg, counters) look at a box only then. */
export function typed(box: HTMLElement, text: string): boolean {
  const done = command(box, text)
  release(box)
  return done
}

/**
 * As if typed, between two releases of a key: TinyMCE makes a step of its history there, and would
 * else undo the last typed words too.
 */
export function stepped(box: HTMLElement, text: string): boolean {
  release(box)
  return typed(box, text)
}

/** As if typed line by line; Quill in Firefox reads a whole text as one line. */
export function lines(box: HTMLElement, text: string): boolean {
  cutTyping(box)
  let done = true
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) done = run(box, 'insertParagraph') && done
    if (line !== '') done = run(box, 'insertText', line) && done
  }
  return done
}

/** The browser's own undo, for boxes without an editor's. */
export function undoCommand(box: HTMLElement): void {
  run(box, 'undo')
}

/** The browser's own redo. */
export function redoCommand(box: HTMLElement): void {
  run(box, 'redo')
}

/** Which of two browsers a document runs in, as the family table names them. */
export function engine(box: HTMLElement): 'firefox' | 'chromium' {
  return isFirefox(viewOf(box)) ? 'firefox' : 'chromium'
}
