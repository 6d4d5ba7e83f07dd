import { askAgain } from '../bus/ask.ts'

/** Figures are told at most once in this time. */
const BETWEEN_MS = 1000

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
  const tell = () => {
    timer = undefined
    const health = { visit, ...now() }
    const figures = JSON.stringify(health)
    if (signal.aborted || figures === told) return
    told = figures
    // It only informs: a keeper that can't be reached now hears of the next change.
    askAgain('page.health', health).catch(() => {})
  }
  return {
    /** Something was read: tell soon. */
    changed(): void {
      if (timer === undefined) timer = setTimeout(tell, BETWEEN_MS)
    },
    /** Tell again even if nothing changed: the keeper forgot, or the page has another address. */
    again(): void {
      told = ''
      this.changed()
    },
  }
}
