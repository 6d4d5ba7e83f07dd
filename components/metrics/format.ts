import type { Language } from '@/lib/locales/words.ts'
import { startOf } from '@/lib/metrics/day.ts'
import type { Indicator, Measured } from '@/lib/metrics/indicators/index.ts'
import { dateFormat, numberFormat } from '@/lib/text/intl.ts'
import { duration } from '../time.ts'

const HOUR = 3_600_000

/** A value in its unit, as people read it. */
export function shown(
  unit: Indicator['unit'],
  value: number | undefined,
  language: Language,
): string {
  if (value === undefined) return '–'
  if (unit === 'time') return duration(value, language)
  return numberFormat(
    language,
    unit === 'share' ? { style: 'percent', maximumFractionDigits: 1 } : {},
  ).format(value)
}

/** A value as a cell of a spreadsheet: shares as they are, times in hours. */
export const cellValue = (unit: Indicator['unit'], value: number): number =>
  unit === 'time' ? value / HOUR : value

/** How a value moved: relative for counts and times, in points for shares; nothing from nothing. */
export function moved(
  unit: Indicator['unit'],
  now: Measured,
  before: Measured | undefined,
): number | undefined {
  if (now.value === undefined || before?.value === undefined) return undefined
  if (unit === 'share') return now.value - before.value
  return before.value === 0 ? undefined : now.value / before.value - 1
}

/** A day as people write it. */
export function dayName(day: string, language: Language, long = false): string {
  const name = dateFormat(language, {
    day: 'numeric',
    month: long ? 'long' : 'short',
    year: 'numeric',
  }).format(startOf(day))
  // French says the first of a month, and counts the others.
  return language === 'fr' ? name.replace(/^1 /, '1er ') : name
}

/** A day at the foot of a chart. */
export const shortDay = (day: string, language: Language): string =>
  dateFormat(language, { day: 'numeric', month: 'short' }).format(startOf(day))
