/**
 * A hybrid logical clock (Kulkarni et al., 2014) as a string that sorts: 9 base-36 digits of
 * milliseconds, 4 of a counter, then the moderator. It is never behind the wall clock and never
 * goes back, so the later of two writes is known even when a machine's clock is set wrong.
 */
const TIME = 9
const COUNT = 4

const pad = (value: number, digits: number) => value.toString(36).padStart(digits, '0')

/** The clock after `last`, at wall time `now` (ms), for `moderator`. */
export function tick(last: string | undefined, now: number, moderator: string): string {
  const lastTime = last === undefined ? 0 : Number.parseInt(last.slice(0, TIME), 36)
  const lastCount = last === undefined ? 0 : Number.parseInt(last.slice(TIME, TIME + COUNT), 36)
  if (now > lastTime) return pad(now, TIME) + pad(0, COUNT) + moderator
  const count = lastCount + 1
  return count < 36 ** COUNT
    ? pad(lastTime, TIME) + pad(count, COUNT) + moderator
    : pad(lastTime + 1, TIME) + pad(0, COUNT) + moderator
}

/** The wall time (ms) that a clock value carries. */
export const timeOf = (clock: string): number => Number.parseInt(clock.slice(0, TIME), 36)
