import { type Cell, localTime, type Sheet } from './sheet.ts'

/** What a spreadsheet may take for the start of a formula, after blanks that it passes over. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const FORMULA = /^[\s\u0000-\u001f\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n\u0000]/

/** How a country's spreadsheets read CSV: France's split at semicolons and write decimal commas. */
export interface Habits {
  delimiter: ',' | ';'
  decimal: '.' | ','
}
export const HABITS: Record<'fr' | 'en', Habits> = {
  fr: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
}

/**
 * One sheet as CSV (RFC 4180, with a byte order mark, which Excel needs to read UTF-8). A text that
 * could start a formula gets an apostrophe before it, as OWASP advises: spreadsheets show it as text.
 */
export function csv({ head, rows }: Sheet, habits: Habits): string {
  const lines = [head.map((value): Cell => ({ kind: 'text', value })), ...rows].map((cells) =>
    cells.map((one) => field(one, habits)).join(habits.delimiter),
  )
  return `\ufeff${lines.join('\r\n')}\r\n`
}

function field(value: Cell, { delimiter, decimal }: Habits): string {
  if (value === undefined) return ''
  if (value.kind === 'number')
    return Number.isFinite(value.value) ? String(value.value).replace('.', decimal) : ''
  if (value.kind === 'time') return localTime(value.value).replace('T', ' ')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: NUL ends a text for some programs.
  const text = value.value.replace(/\u0000/g, '')
  const safe = FORMULA.test(value.value) ? `'${text}` : text
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
