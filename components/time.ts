import type { Language } from '@/lib/locales/words.ts'
import { dateFormat, numberFormat, relativeFormat } from '@/lib/text/intl.ts'

const MINUTE = 60_000
const STEPS: readonly [Intl.RelativeTimeFormatUnit, number, number][] = [
  ['minute', MINUTE, 60 * MINUTE],
  ['hour', 60 * MINUTE, 24 * 60 * MINUTE],
  ['day', 24 * 60 * MINUTE, 7 * 24 * 60 * MINUTE],
]

/**
 * A time as people say it: "3 min ago", "yesterday", then the date once it is over a week away.
 * Times to come read "in 5 min". Without English's full stops, because it stands within sentences.
 */
export function relativeTime(at: number, now: number, language: Language): string {
  const away = at - now
  const format = relativeFormat(language, { numeric: 'auto', style: 'short' })
  if (Math.abs(away) < MINUTE) return format.format(0, 'second')
  for (const [unit, length, until] of STEPS) {
    if (Math.abs(away) < until)
      return format.format(Math.trunc(away / length), unit).replaceAll('.', '')
  }
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return dateFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at)
}

/** The whole date and time. */
export function exactTime(at: number, language: Language): string {
  return dateFormat(language, { dateStyle: 'full', timeStyle: 'short' }).format(at)
}

/** A length of time in its two largest units at most: "2 d 4 h", "35 min". */
export function duration(milliseconds: number, language: Language): string {
  const minutes = Math.max(0, Math.round(milliseconds / MINUTE))
  const parts: [number, string][] = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor(minutes / 60) % 24, 'hour'],
    [minutes % 60, 'minute'],
  ]
  const first = parts.findIndex(([count]) => count > 0)
  if (first < 0) return say(0, 'minute', language)
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => say(count, unit, language))
    .join(' ')
}

function say(count: number, unit: string, language: Language): string {
  return numberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count)
}

/** The day, written out: "12 January 2027". */
export function exactDay(at: number, language: Language): string {
  return dateFormat(language, { dateStyle: 'long' }).format(at)
}
