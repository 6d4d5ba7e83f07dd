import { html } from '../html.ts'
import { build, fill, transfer } from '../realm.ts'

function paste(box: HTMLElement, texts: Record<string, string>): boolean {
  const clipboardData = transfer(box, texts)
  const event = build(box, 'ClipboardEvent', 'paste', { clipboardData }) as ClipboardEvent
  // Firefox gives the event an empty DataTransfer of its own.
  if (event.clipboardData && event.clipboardData.types.length === 0)
    fill(event.clipboardData, texts)
  return !box.dispatchEvent(event)
}

/** A paste of plain text, which does nothing where no editor listens. True when one did. */
export function pasteText(box: HTMLElement, text: string): boolean {
  return paste(box, { 'text/plain': text })
}

/** A paste of HTML alone: BlockNote reads the text beside it as Markdown. */
export function pasteHtmlOnly(box: HTMLElement, text: string): boolean {
  return paste(box, { 'text/html': html(text) })
}

/** A paste of HTML with the text beside it: ProseMirror and CKEditor fold blank lines of text. */
export function pasteHtml(box: HTMLElement, text: string): boolean {
  return paste(box, { 'text/html': html(text), 'text/plain': text })
}
