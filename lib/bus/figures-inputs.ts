import * as v from 'valibot'
import { isDay } from '../metrics/day.ts'
import { Id, typed } from '../parse.ts'

/** A day of the calendar, as `2026-11-22`. */
export const DayInput = v.pipe(v.string(), v.check(isDay, 'not a day'))

export const TargetInput = v.object({
  id: Id,
  value: v.pipe(v.number(), v.finite(), v.minValue(0)),
})

export const AnnotationInput = v.object({
  id: v.exactOptional(Id),
  day: DayInput,
  text: v.pipe(typed(200), v.trim(), v.minLength(1)),
})
