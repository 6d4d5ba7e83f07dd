import { useCallback, useEffect, useState } from 'preact/hooks'

const PREFIX = 'draft:'
/** Drafts hold what was typed about people: they don't outlive the day. */
const KEPT_MS = 24 * 3600_000

/** Tells the boxes of this page, by the key of a draft, that it was written. */
const written = new EventTarget()

/** What is kept of a text being typed. */
interface Kept {
  text: string
  at: number
}

/**
 * A text being typed, kept in this browser until `done` (the write was acknowledged), so that a
 * popup that closes or a database that fails loses nothing. `name` says which text it is.
 */
export function useDraft(name: string, initial = ''): [string, (text: string) => void, () => void] {
  const key = PREFIX + name
  const [text, setText] = useState(() => keptText(localStorage.getItem(key)) ?? initial)
  const change = useCallback(
    (next: string) => {
      setText(next)
      if (next === initial) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify({ text: next, at: Date.now() } satisfies Kept))
    },
    [key, initial],
  )
  const done = useCallback(() => {
    localStorage.removeItem(key)
    written.dispatchEvent(new Event(key))
  }, [key])
  useEffect(() => {
    // Who wrote it may be a box that is gone: what was tried again after a failure outlives it.
    const clear = () => setText(initial)
    written.addEventListener(key, clear)
    return () => written.removeEventListener(key, clear)
  }, [key, initial])
  return [text, change, done]
}

/** Removes one draft, of what was erased meanwhile. */
export const dropDraft = (name: string): void => localStorage.removeItem(PREFIX + name)

/** Removes drafts older than a day. */
export function dropOldDrafts(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX) && keptText(localStorage.getItem(key)) === undefined) {
      localStorage.removeItem(key)
    }
  }
}

function keptText(stored: string | null): string | undefined {
  try {
    const kept = JSON.parse(stored ?? 'null') as Partial<Kept> | null
    const fresh = typeof kept?.at === 'number' && Date.now() - kept.at < KEPT_MS
    return fresh && typeof kept.text === 'string' ? kept.text : undefined
  } catch {
    return undefined
  }
}
