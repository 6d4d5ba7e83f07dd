/** Longest stretch of work at once, in milliseconds: half a frame, far from a long task (50). */
export const SLICE_MS = 6
/** Of a stretch that found nothing new, how many times as long we rest: at most a tenth of a core. */
const REST = 9
const LONGEST_REST_MS = 1000

interface Scheduling {
  scheduler?: { postTask(work: () => void, options: { priority: string }): Promise<unknown> }
}

/** Runs `work` soon, in a task of its own, behind what the person does. */
function soon(work: () => void): void {
  const { scheduler } = globalThis as Scheduling
  if (scheduler) void scheduler.postTask(work, { priority: 'user-visible' })
  else setTimeout(work)
}

/**
 * Runs a piece of work whenever it is asked for, never twice at once, in slices, and not at all in
 * a tab that nobody sees. A page that changes for ever without anything new for us gets a tenth of
 * our time, no more.
 *
 * @param step does one slice until `deadline` (on `performance.now`'s clock); tells whether more is
 *   left, and whether it found anything new
 */
export function slices(
  step: (deadline: number) => { more: boolean; fresh: boolean },
  signal: AbortSignal,
) {
  let pending = false
  let rest = 0

  const run = () => {
    pending = false
    if (signal.aborted || document.hidden) return
    const started = performance.now()
    const { more, fresh } = step(started + SLICE_MS)
    rest = fresh ? 0 : Math.min(LONGEST_REST_MS, (performance.now() - started) * REST)
    if (more) next(soon)
  }
  const next = (when: (work: () => void) => void) => {
    if (pending || signal.aborted || document.hidden) return
    pending = true
    // A rest under one frame isn't worth a timer.
    if (rest < 16) when(run)
    else setTimeout(run, rest)
  }
  // With the frame that first shows what came: the page is laid out and painted once, marks and all.
  const ask = () => next(requestAnimationFrame)
  const later = () => next(soon)
  document.addEventListener('visibilitychange', ask, { signal })
  return {
    ask,
    /** Asks for work that no frame waits for. */
    later,
  }
}

/**
 * Runs a piece of work that stops after each step, in slices, to its end.
 *
 * @returns what it gives in the end; never settles when `signal` aborts first
 */
export function inSlices<T>(steps: Iterator<void, T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const { ask } = slices((deadline) => {
      try {
        for (;;) {
          const step = steps.next()
          if (step.done) resolve(step.value)
          if (step.done || performance.now() > deadline) return { more: !step.done, fresh: true }
        }
      } catch (error) {
        reject(error)
        return { more: false, fresh: false }
      }
    }, signal)
    ask()
  })
}
