const clock = () => performance.now()

/**
 * A bound on doing one thing again: `tries` at once, and one more every `restMs`. A page that
 * redraws a header now and then never meets it; one that removes our nodes for ever soon does.
 */
export function patience(tries: number, restMs: number, now: () => number = clock) {
  let left = tries
  let last = now()
  return {
    /** Takes one try; false when none is left. */
    take(): boolean {
      const time = now()
      left = Math.min(tries, left + (time - last) / restMs)
      last = time
      if (left < 1) return false
      left -= 1
      return true
    },
  }
}
export type Patience = ReturnType<typeof patience>
