import { isWeb } from '../text/web-address.ts'

/** Most of anything in one file: beyond it a file is no community's. */
export const MOST = 200_000
/** Longest note kept, and longest tag, in UTF-16 units. */
export const LONGEST_NOTE = 20_000
const LONGEST_TAG = 40

/** The value as an object whose keys may be looked at, empty for anything else. */
export function fields(value: unknown): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map()
  return new Map(Object.entries(value))
}

/** The value as a list, empty for anything else. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The value as a text without edges, cut at `most`; empty for anything else. */
export function text(value: unknown, most = LONGEST_NOTE): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' ? value.trim().slice(0, most).toWellFormed() : ''
}

/** The value as a tag's name. */
export const tagName = (value: unknown): string =>
  text(value, LONGEST_TAG).replace(/\s+/g, ' ').trim()

/** Seconds or milliseconds since 1970 as milliseconds; undefined for what is no time of ours. */
export function time(value: unknown): number | undefined {
  const number = typeof value === 'string' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined
  // Ten digits are seconds until the year 2286.
  const ms = Math.round(Math.abs(number) < 1e11 ? number * 1000 : number)
  return ms > 0 && ms < 4e12 ? ms : undefined
}

/** A date as a person or a program writes it, in ms: ISO 8601, or day/month/year. */
export function date(value: unknown): number | undefined {
  const written = text(value, 40)
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(written) ?? []
  const iso =
    year === undefined ? written : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return time(written === '' ? undefined : written)
  const ms = Date.parse(iso)
  return ms > 0 && ms < 4e12 ? ms : undefined
}

/** A web address, or undefined. */
export function address(value: unknown): string | undefined {
  const written = text(value, 4096)
  return isWeb(written) ? new URL(written).href : undefined
}

/** A host as one may type it: with a scheme, a path or capitals. Undefined when it is none. */
export function hostOf(value: unknown): string | undefined {
  const written = text(value, 300)
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/, '')
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d{1,5})?$/u.test(written) ? written : undefined
}

/** Text that was escaped as the old `escape()` does: `%E9`, `%u2019`. */
export const unescaped = (written: string): string =>
  written.replace(/%u([\da-f]{4})|%([\da-f]{2})/gi, (_whole, wide?: string, narrow?: string) =>
    String.fromCharCode(Number.parseInt(wide ?? narrow ?? '', 16)),
  )

const ENTITIES = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
  }),
)
/** Text in which the few characters of markup were written as entities. */
export const unentitied = (written: string): string =>
  written.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,5}));/gi, (whole, ten, hex, name) => {
    if (name !== undefined) return ENTITIES.get(String(name).toLowerCase()) ?? whole
    const code = Number.parseInt(ten ?? hex, ten === undefined ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
