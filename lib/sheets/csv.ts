import { safeCell } from '../privacy/cell.ts'
import { type Cell, localTime, type Sheet } from './sheet.ts'

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
  const safe = safeCell(value.value)
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
