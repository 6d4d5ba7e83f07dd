import { ask } from '../bus/ask.ts'

/** Figures are told at most once in this time. */
const BETWEEN_MS = 1000

export interface Health {
  found: number
  withoutAuthor: number
  flagged: number
  gaveUp: boolean
}

/** Tells the keeper how the reading goes, now and then and only when something changed. */
export function createHealth(site: string, now: () => Health, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = ''
  const tell = () => {
    timer = undefined
    const health = { site, ...now() }
    const figures = JSON.stringify(health)
    if (signal.aborted || figures === told) return
    told = figures
    // It only informs: a keeper that can't be reached now hears of the next change.
    ask('page.health', health).catch(() => {})
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
