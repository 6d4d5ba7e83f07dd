/**
 * The rows of a table in text, as spreadsheets write it: cells between commas, semicolons or tabs
 * (whichever the first line has most of), quoted where they hold one or a line break (RFC 4180).
 */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '')
  const first = source.split('\n', 1)[0] ?? ''
  const counts = [',', ';', '\t'].map((sign) => [first.split(sign).length, sign] as const)
  const between = counts.sort((a, b) => b[0] - a[0])[0]?.[1] ?? ','
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const end = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] as string
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === between) end()
    else if (sign === '\n') {
      end()
      rows.push([])
    } else if (sign !== '\r') cell += sign
  }
  end()
  return rows.filter((row) => row.some((one) => one.trim() !== ''))
}

/** Rows as a spreadsheet opens them; a cell that it would take for a formula is kept a text. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",;\n\r\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
