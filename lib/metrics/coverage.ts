import type { Coverage } from '../model.ts'
import { dayOf } from './day.ts'
import type { Indicator } from './indicators/define.ts'
import { lengthOf, type Period } from './period.ts'
import type { Scope } from './scope.ts'

/** On how many days of a period something was seen, of those that have come. */
export interface Seen {
  seen: number
  days: number
}

/**
 * What a figure saw. Mentions: days on which a source was read. What was done with members: days
 * on which pages were read, those of the space that it is narrowed to.
 */
export function coverageFor(
  { from }: Pick<Indicator, 'from'>,
  coverage: readonly Coverage[],
  { period, narrowing, now }: Scope,
): Seen {
  const today = dayOf(now)
  const passed: Period = { first: period.first, last: period.last < today ? period.last : today }
  const days = new Set<string>()
  for (const { day, sources, spaces } of coverage) {
    if (day < passed.first || day > passed.last) continue
    const pages =
      narrowing.space === undefined ? spaces.length > 0 : spaces.includes(narrowing.space)
    if (from === 'acts' ? pages : sources.length > 0) days.add(day)
  }
  return { seen: days.size, days: passed.first > passed.last ? 0 : lengthOf(passed) }
}
