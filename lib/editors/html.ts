const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text as HTML of one paragraph: `<br>` for lines, no-break spaces where HTML would fold them. */
export function html(text: string): string {
  return text
    .replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(/^ | (?= )/gm, '\u00A0')
    .replaceAll('\n', '<br>')
}
