import { send, transfer } from '../realm.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text as HTML of one paragraph: `<br>` for lines, no-break spaces where HTML would fold them. */
function html(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/^ | (?= )/gm, '\u00A0')
    .replaceAll('\n', '<br>')
}

/** A paste of plain text, which does nothing where no editor listens. True when one did. */
export function pasteText(box: HTMLElement, text: string): boolean {
  const clipboardData = transfer(box, { 'text/plain': text })
  return send(box, 'ClipboardEvent', 'paste', { clipboardData })
}

/** A paste of HTML with the text beside it: ProseMirror and CKEditor fold blank lines of text. */
export function pasteHtml(box: HTMLElement, text: string): boolean {
  const clipboardData = transfer(box, { 'text/html': html(text), 'text/plain': text })
  return send(box, 'ClipboardEvent', 'paste', { clipboardData })
}
