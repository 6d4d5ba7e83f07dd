import { monthOf, zoneOf } from './date-words.ts'

/** The parts of a date as they were written; month from 1, zone in minutes east of Greenwich. */
interface Parts {
  year: number
  month?: number | undefined
  day?: number | undefined
  /** In place of month and day: the day of the year, from 1 (ISO 8601 ordinal dates). */
  ordinal?: number | undefined
  hour?: number | undefined
  minute?: number | undefined
  second?: number | undefined
  ms?: number | undefined
  zone?: number | undefined
}

function plausible(at: number): number | undefined {
  return Number.isFinite(at) && at > 0 && at < 4_102_444_800_000 ? at : undefined
}

/** Two-digit years as RFC 2822 §4.3 reads them, with the web's own start as the turn. */
const yearOf = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) >= 70 ? 1900 : 2000)

/** Milliseconds since the epoch, or undefined where a part is out of its bounds. */
function timeFrom(parts: Parts): number | undefined {
  const { year, month = 1, day = 1, ordinal, hour = 0, minute = 0, second = 0 } = parts
  // 24:00 is the next day's start, and a minute may have a leap second.
  if (hour > 24 || minute > 59 || second > 60) return undefined
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  if (ordinal !== undefined && (ordinal < 1 || ordinal > 366)) return undefined
  const date = ordinal === undefined ? Date.UTC(year, month - 1, day) : Date.UTC(year, 0, ordinal)
  if (ordinal === undefined && new Date(date).getUTCMonth() !== month - 1) return undefined
  const clock = ((hour * 60 + minute - (parts.zone ?? 0)) * 60 + second) * 1000
  return plausible(date + clock + (parts.ms ?? 0))
}

const numeric = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)

const milliseconds = (fraction: string | undefined): number =>
  fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0

const ISO =
  /^(\d{4})(?:-?(\d{3})(?!\d)|-?(\d\d)(?:-?(\d\d))?)?(?:[T ]+(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,:](\d+))?)?)?\s*(\S+)?)?$/i

/** ISO 8601, whole or in part (W3CDTF): with or without its signs, ordinal days too. */
function isoTime(text: string): number | undefined {
  const [, year, ordinal, month, day, hour, minute, second, fraction, zone] = ISO.exec(text) ?? []
  if (!year) return undefined
  const east = zone === undefined ? 0 : zoneOf(zone)
  if (east === undefined) return undefined
  return timeFrom({
    year: Number(year),
    month: numeric(month),
    day: numeric(day),
    ordinal: numeric(ordinal),
    hour: numeric(hour),
    minute: numeric(minute),
    second: numeric(second),
    ms: milliseconds(fraction),
    zone: east,
  })
}

const CLOCK =
  /(?:^|[\s,T:]|(오전|오후|上午|下午)\s*)(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?=$|[^\d])(?:\s*([ap])\.?m\b\.?)?/i

/** The time of day in a date written with words, and what stands around it. */
function clockOf(text: string): { parts: Partial<Parts>; before: string; after: string } {
  const found = CLOCK.exec(text)
  if (!found) return { parts: {}, before: text, after: '' }
  const [whole, half, hours, minute, second, fraction, letter] = found
  const late = /오후|下午/.test(half ?? '') || letter?.toLowerCase() === 'p'
  const early = /오전|上午/.test(half ?? '') || letter?.toLowerCase() === 'a'
  const base = Number(hours)
  const hour = late && base < 12 ? base + 12 : early && base === 12 ? 0 : base
  return {
    parts: {
      hour,
      minute: Number(minute),
      second: Number(second ?? 0),
      ms: milliseconds(fraction),
    },
    before: text.slice(0, found.index),
    after: text.slice(found.index + whole.length),
  }
}

/** The year, month and day in words and numbers of any order. */
function dayOf(text: string): Pick<Parts, 'year' | 'month' | 'day'> | undefined {
  const eastern = /(\d{4})\s*[년年]\s*(\d{1,2})\s*[월月]\s*(\d{1,2})\s*[일日]/.exec(text)
  const yearFirst = eastern ?? /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text)
  if (yearFirst) {
    const [, year, month, day] = yearFirst
    return { year: Number(year), month: Number(month), day: Number(day) }
  }
  const slashed = /(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)(?!\d)/.exec(text)
  if (slashed) {
    const [, a = '', b = '', year = ''] = slashed
    // Which of two small numbers is the month can't be known: no date is better than a wrong one.
    if (Number(a) <= 12 && Number(b) <= 12 && a !== b && !text.includes('.')) return undefined
    const dayFirst = Number(b) <= 12
    return {
      year: yearOf(year),
      month: Number(dayFirst ? b : a),
      day: Number(dayFirst ? a : b),
    }
  }
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const month = words.map(monthOf).findLast((found) => found !== undefined)
  if (month === undefined) return undefined
  const numbers = text.match(/\d+/g) ?? []
  const four = numbers.find((one) => one.length === 4)
  const [first, second] = numbers.filter((one) => one !== four && one.length <= 2)
  const year = four ?? second
  const day = first
  if (year === undefined || day === undefined) return undefined
  return { year: yearOf(year), month, day: Number(day) }
}

/**
 * Milliseconds since the epoch of a date as feeds and APIs write it: ISO 8601 whole or in part,
 * RFC 822 with two-digit years, wrong week days, zone names and months of many languages, `asctime`,
 * dates of databases and of Korean, Greek and Hungarian services. A time without a zone is UTC, as
 * most mean it (Korean services: Seoul's). Undefined when it isn't a date. `Date.parse` isn't used:
 * what it makes of these differs from browser to browser.
 */
export function timeOf(value: string | number | null | undefined): number | undefined {
  if (typeof value === 'number') return plausible(value < 1e11 ? value * 1000 : value)
  const text = value?.replace(/\s+/g, ' ').trim()
  if (!text || text.length > 100) return undefined
  if (/^\d{9,13}$/.test(text)) return timeOf(Number(text))
  const compact = /^(\d{8})T?(\d{6})(\S*)$/.exec(text)
  const iso = isoTime(compact ? `${compact[1]}T${compact[2]}${compact[3]}` : text)
  if (iso !== undefined) return iso
  const clock = clockOf(text)
  // `asctime` and JavaScript write the year after the time.
  const tail = /^(.*?)(?<![+\-\d])(\d{4})\b(.*)$/.exec(clock.after)
  const named = (tail ? `${tail[1]} ${tail[3]}` : clock.after).replace(/\([^)]*\)/g, ' ')
  const day = dayOf(clock.before) ?? dayOf(`${clock.before} ${tail?.[2] ?? ''}`) ?? dayOf(text)
  if (!day) return undefined
  const zones = named.split(/[\s:]+(?=[A-Za-z+-])|\s+/).map((word) => zoneOf(word.trim()))
  const stated = zones.find((zone) => zone !== undefined) ?? zoneOf(named.trim())
  const korean = /[년월일]|오전|오후/.test(text)
  return timeFrom({ ...day, ...clock.parts, zone: stated ?? (korean ? 540 : 0) })
}
