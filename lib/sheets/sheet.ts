/** A cell of a sheet, with its type: what is text stays text in every program that opens it. */
export type Cell =
  | { kind: 'text'; value: string }
  /** `share` is shown as a percentage, `hours` with two decimals. */
  | { kind: 'number'; value: number; look?: 'share' | 'hours' }
  /** A time in ms since the epoch, written as the local date and time. */
  | { kind: 'time'; value: number }
  /** A local day, as `2026-11-22`. */
  | { kind: 'day'; value: string }
  | undefined

export interface Sheet {
  /** At most 31 characters, without the ones that Excel refuses in names. */
  name: string
  head: string[]
  rows: Cell[][]
}

export const text = (value: string): Cell => ({ kind: 'text', value })
export const number = (value: number, look?: 'share' | 'hours'): Cell => ({
  kind: 'number',
  value,
  ...(look === undefined ? {} : { look }),
})
export const time = (value: number): Cell => ({ kind: 'time', value })
export const day = (value: string): Cell => ({ kind: 'day', value })

/** Longest text that a cell of Excel holds. */
const LONGEST = 32_767

/**
 * Text for XML 1.0: markup escaped, characters that XML forbids left out, carriage returns kept
 * apart from line feeds (a parser would join them).
 */
export function xml(value: string): string {
  return (
    value
      .slice(0, LONGEST)
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
      .replace(/\r/g, '&#13;')
  )
}

/** The local date and time of a moment (ms), as `2026-11-22T09:30:00`. */
export function localTime(at: number): string {
  const date = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
}
