import { askAgain } from '../bus/ask.ts'

/** Figures are told at most once in this time. */
const BETWEEN_MS = 1000
/** Many pages load their posts a moment later: this many times, an empty one is looked at again. */
const EMPTY_LOOKS = 2

export interface Health {
  site: string
  found: number
  withoutAuthor: number
  flagged: number
  gaveUp: boolean
  /** How sure the generic reader is, 0 to 1. */
  sure?: number
}

/** A name for one reading of a page. */
export const newVisit = () => Math.random().toString(36).slice(2, 14)

/** Tells the keeper how the reading goes, now and then and only when something changed. */
export function createHealth(now: () => Health, signal: AbortSignal) {
  const visit = newVisit()
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = ''
  let empty = 0
  const changed = () => {
    if (timer === undefined) timer = setTimeout(tell, BETWEEN_MS)
  }
  const tell = () => {
    timer = undefined
    const health = { visit, ...now() }
    if (health.found + health.withoutAuthor === 0 && empty++ < EMPTY_LOOKS) return changed()
    const figures = JSON.stringify(health)
    if (signal.aborted || figures === told) return
    told = figures
    // It only informs: a keeper that can't be reached now hears of the next change.
    askAgain('page.health', health).catch(() => {})
  }
  return {
    /** Something was read: tell soon. */
    changed,
    /** Tell again even if nothing changed: the keeper forgot, or the page has another address. */
    again(): void {
      told = ''
      changed()
    },
  }
}
