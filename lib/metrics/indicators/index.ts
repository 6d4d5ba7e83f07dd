import type { Observed, Scope } from '../scope.ts'
import { rowsIn, rowsThat } from '../scope.ts'
import type { Counted } from '../tally/bag.ts'
import { ANSWERS } from './answers.ts'
import { ATTACHMENT } from './attachment.ts'
import type { Indicator, Measured } from './define.ts'
import { COLLABORATION, MODERATION } from './moderation.ts'
import { VISIBILITY } from './visibility.ts'

/** Every figure that Vigie gives, in the order in which they are shown. */
export const INDICATORS: readonly Indicator[] = [
  ...VISIBILITY,
  ...ATTACHMENT,
  ...ANSWERS,
  ...MODERATION,
  ...COLLABORATION,
]

/** The indicator of an id, if there is one. */
export const indicatorOf = (id: string): Indicator | undefined =>
  INDICATORS.find((one) => one.id === id)

/** What an indicator comes to in a scope. */
export function measure(indicator: Indicator, observed: Observed, scope: Scope): Measured {
  // The three kinds differ only in what their rows are.
  const rows = rowsIn(observed[indicator.from] as Observed['mentions'], scope)
  const counts = indicator.counts as (row: unknown) => boolean
  return indicator.measure(rowsThat(rows, counts) as Counted<never>[], { scope, observed })
}

export type { Family, Indicator, Measured } from './define.ts'
export { FAMILIES } from './define.ts'
