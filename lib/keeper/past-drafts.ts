import { onChange } from '../db/changes.ts'
import { lastDrafts } from '../db/drafts.ts'
import type { Entry } from '../model.ts'

/** How far back drafts are looked at to rotate variants and rank by habit: 90 days. */
export const MEMORY = 90 * 86_400_000

let known: Promise<Entry[]> | undefined
let listening = false

/**
 * The drafts of the last 90 days, newest first. Kept while the keeper lives and read anew as soon as
 * an entry is written anywhere, not when the palette opens: that one is waited for.
 */
export function pastDrafts(): Promise<Entry[]> {
  if (!listening) {
    listening = true
    onChange((stores) => {
      if (stores.includes('entries')) known = read()
    })
  }
  known ??= read()
  return known
}

/** Reads them anew from now on: one was just written. */
export function draftWritten(): void {
  known = undefined
}

function read(): Promise<Entry[]> {
  const reading = lastDrafts(Date.now() - MEMORY)
  // A database that could not be read now may be read the next time.
  reading.catch(() => {
    if (known === reading) known = undefined
  })
  return reading
}
