import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { exactTime, relativeTime } from './time.ts'
import { language } from './words.ts'

let clock: ReturnType<typeof setInterval> | undefined

/** The time it is, to the half minute. Its clock runs only while something on the page shows it. */
export const now = signal(Date.now(), {
  watched() {
    now.value = Date.now()
    clock = setInterval(() => {
      now.value = Date.now()
    }, 30_000)
  },
  unwatched() {
    clearInterval(clock)
  },
})

/** A time relative to now, the exact one on hover. A date that can't be is not shown. */
export function RelativeTime({ at }: { at: number }): VNode | null {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return null
  return (
    <time dateTime={date.toISOString()} title={exactTime(at, language.value)}>
      {relativeTime(at, now.value, language.value)}
    </time>
  )
}
