/** When something was said, and how far that may be off in each direction; milliseconds. */
export interface When {
  at: number
  range: number
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * Units by the letters that French, English and a little German use, most specific first.
 * `m` alone is minutes, as every platform that shortens writes it; `mo` and `mois` are months.
 */
const UNITS: readonly [RegExp, number][] = [
  [/^s(ec|ek|$)/, SECOND],
  [/^(mo|mois|monat)/, 30.44 * DAY],
  [/^m(in|$)/, MINUTE],
  [/^(h|st)/, HOUR],
  [/^(j|d|tag)/, DAY],
  [/^(w|sem|woche)/, 7 * DAY],
  [/^(y|a|jahr)/, 365.25 * DAY],
]
const NUMBER = 'une?|an?|eine[rmn]?|\\d+'
const UNIT =
  'secondes?|sekunden?|secs?|minutes?|minuten?|mins?|mois|months?|monate?n?|mos?|heures?|hours?|hrs?|stunden?|std|jours?|days?|tage?n?|semaines?|weeks?|wochen?|wks?|sem|années?|ans?|years?|jahre?n?|yrs?|[smhjdwya]'
const RELATIVE = new RegExp(
  `(?:^|[^\\p{L}\\d])(?:(?:il y a|depuis|vor|about|environ|almost|over) )*(${NUMBER})\\s?(${UNIT})\\.?(?: (?:ago|edited|et|and)\\b|$|[^\\p{L}\\d])`,
  'u',
)
const NOW = /^(à l['’]instant|maintenant|just now|now|gerade eben|quelques secondes|a few seconds)/

const MONTHS = [
  /^(jan|jän|ene|gen)/,
  /^(f[eé]v|feb)/,
  /^m[aä]r/,
  /^(a[vpb]r)/,
  /^(ma[iy]|mag)/,
  /^(juin|jun|giu)/,
  /^(juil|jul|lug)/,
  /^(ao[uû]|aug|ago)/,
  /^(sep|set)/,
  /^(o[ck]t|ott)/,
  /^nov/,
  /^(d[eé][czi])/,
]
const CLOCK = /(\d{1,2})\s?(?:[:h.]\s?(\d{2})(?::(\d{2}))?|(?= ?[ap]\.?m))\s?(?:([ap])\.?m\b)?/
const WEEKDAY = /(hier|yesterday|gestern)|(aujourd|today|heute)/

/**
 * Resolves a time as a page writes it: ISO 8601, epoch seconds or milliseconds, "il y a 3 heures",
 * "3h", "hier à 14:05", "12 août 2026 à 10h00", "Aug 12, 2026", "10/08/2026".
 *
 * A relative time was cut to its unit, so "3 h" lies between three and four hours ago: `at` is the
 * middle and `range` the half. Dates without a zone are read in this browser's, as forums show them.
 *
 * @param now the moment of reading
 * @param language the page's, which decides whether 10/08 is in August or October
 */
export function readTime(value: string, now: number, language = ''): When | undefined {
  const text = value
    .replace(/[\s\u202f\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
  if (/^\d{9,10}$/.test(text)) return { at: Number(text) * SECOND, range: 0 }
  if (/^\d{13}$/.test(text)) return { at: Number(text), range: 0 }
  const zoned = /^\d{4}-\d\d-\d\d[t ]\d\d:\d\d|\d:\d\d (gmt|utc|[+-]\d{4})$/.test(text)
  if (zoned) return exact(value.trim())
  if (NOW.test(text)) return { at: now - 30 * SECOND, range: 30 * SECOND }
  return absolute(text, now, language) ?? relative(text, now) ?? exact(value)
}

function exact(value: string): When | undefined {
  // "+0000" without a colon is not in the standard's grammar; Firefox reads it, older engines don't.
  const at = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(at) || !/\d{4}/.test(value) ? undefined : { at, range: 0 }
}

function relative(text: string, now: number): When | undefined {
  const found = RELATIVE.exec(text)
  if (!found) return undefined
  const [, number = '', unit = ''] = found
  const count = /^\d/.test(number) ? Number(number) : 1
  const length = UNITS.find(([pattern]) => pattern.test(unit))?.[1]
  if (length === undefined || count > 5000) return undefined
  return { at: now - (count + 0.5) * length, range: length / 2 }
}

function absolute(text: string, now: number, language: string): When | undefined {
  const date = readDate(text, now, language)
  if (!date) return undefined
  const rest = text.slice(0, date.start) + text.slice(date.end)
  const clock = CLOCK.exec(rest)
  const day = new Date(date.year, date.month, date.day)
  if (!clock) return { at: day.getTime() + DAY / 2, range: DAY / 2 }
  const [, h = '0', m = '0', s, half] = clock
  const hour = half ? (Number(h) % 12) + (half === 'p' ? 12 : 0) : Number(h)
  const at = day.setHours(hour, Number(m), Number(s ?? 0))
  // The minute that is shown began up to 59 seconds before the thing was said.
  return s ? { at, range: 0 } : { at: at + MINUTE / 2, range: MINUTE / 2 }
}

interface Day {
  year: number
  month: number
  day: number
  /** Where the date stands in the text, so that its digits aren't taken for the hour. */
  start: number
  end: number
  /** True when the year is written. */
  sure?: boolean
}

function readDate(text: string, now: number, language: string): Day | undefined {
  const word = WEEKDAY.exec(text)
  if (word) return dayOf(new Date(now - (word[1] ? DAY : 0)), word)
  // "18. 05. 2014", "17.07, 2011", and "28.09.1912:44" where an hour sticks to the year.
  const numeric =
    /(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./-] ?(\d{1,2})(?:[./-] ?|, )(\d{4}(?!:\d)|\d\d)/.exec(
      text,
    )
  if (numeric) return numericDay(numeric, language)
  // TikTok leaves this year out: "8-15", the month first.
  const short = /^(\d{1,2})-(\d{1,2})$/.exec(text)
  if (short) return latest(Number(short[1]) - 1, Number(short[2]), now, short)
  // "Mar 12 août": Tuesday or March? The word with a year, or a day before it, is the month.
  let best: Day | undefined
  for (const found of text.matchAll(/\p{L}{3,}/gu)) {
    const month = MONTHS.findIndex((pattern) => pattern.test(found[0]))
    const named = month < 0 ? undefined : namedDay(text, found, month, now)
    if (named && (!best || named.start >= best.start)) best = named
    if (named?.sure) return named
  }
  return best
}

function dayOf(date: Date, found: RegExpExecArray): Day {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()]
  return { year, month, day, start: found.index, end: found.index + found[0].length }
}

/** A day of the last year in which it has been. */
function latest(month: number, day: number, now: number, found: RegExpExecArray): Day | undefined {
  if (month > 11 || day > 31) return undefined
  const year = new Date(now).getFullYear()
  const ahead = new Date(year, month, day).getTime() > now + DAY
  return dayOf(new Date(ahead ? year - 1 : year, month, day), found)
}

function numericDay(found: RegExpExecArray, language: string): Day | undefined {
  const [whole, y, m, d, one = '', two = '', yy = ''] = found
  const span = { start: found.index, end: found.index + whole.length }
  if (y) return { year: Number(y), month: Number(m) - 1, day: Number(d), ...span }
  const american = /^en(-us)?$/i.test(language) && !whole.includes('.')
  const monthFirst = Number(two) > 12 || (american && Number(one) <= 12)
  const [day, month] = monthFirst ? [Number(two), Number(one)] : [Number(one), Number(two)]
  if (month > 12 || day > 31) return undefined
  return { year: yy.length === 2 ? 2000 + Number(yy) : Number(yy), month: month - 1, day, ...span }
}

/** "12 août 2026", "1er mars", "August 12th, 2026", "12 août" (the last one that has been). */
function namedDay(
  text: string,
  word: RegExpExecArray,
  month: number,
  now: number,
): Day | undefined {
  const after = text.slice(word.index + word[0].length)
  const before = text.slice(0, word.index)
  const dayBefore = /(\d{1,2})(?:er|st|nd|rd|th|\.)?,? (?:of |de )?$/.exec(before)
  const tail =
    /^\.?,? ?(?:(\d{1,2})(?:st|nd|rd|th)?(?![\d:h])(?:,|\b))?,? ?(?:(?:of|de|in) )?(\d{4}|'\d\d)?/.exec(
      after,
    )
  const day = Number(dayBefore?.[1] ?? tail?.[1])
  if (!day || day > 31) return undefined
  const written = tail?.[2]?.replace("'", '20')
  const start = dayBefore ? word.index - dayBefore[0].length : word.index
  const end = word.index + word[0].length + (tail?.[0].length ?? 0)
  const year = written ? Number(written) : new Date(now).getFullYear()
  const ahead = !written && new Date(year, month, day).getTime() > now + DAY
  return { year: ahead ? year - 1 : year, month, day, start, end, sure: written !== undefined }
}
