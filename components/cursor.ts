import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface Cursor {
  /** Index of the row that the keys act on; -1 in an empty list. */
  at: number
  /** Puts the cursor on a row, without moving the focus. */
  rest: (key: string) => void
  /** Puts the cursor and the focus on a row, as soon as it is drawn. */
  go: (key: string) => void
  /** Moves with the arrows, j and k, Home and End; true when the key was one of them. */
  move: (event: KeyboardEvent) => boolean
}

/** The keys of rows in their order; an array of them is one. */
export interface Keys {
  readonly length: number
  at(index: number): string | undefined
  indexOf(key: string): number
}

/**
 * A cursor over rows that come and go: one row can be reached with Tab, the arrows move, and when
 * the row under it leaves the next one takes its place and the focus. Rows carry `data-row`.
 */
export function useCursor(keys: Keys, list: RefObject<HTMLElement | null>): Cursor {
  const [chosen, setChosen] = useState<string>()
  const last = useRef(0)
  const wanted = useRef(false)
  const inside = useRef(false)
  const found = chosen === undefined ? -1 : keys.indexOf(chosen)
  const at = found >= 0 ? found : Math.min(last.current, keys.length - 1)
  last.current = Math.max(0, at)
  const key = at < 0 ? undefined : keys.at(at)

  useLayoutEffect(() => {
    const row = key === undefined ? null : rowOf(list.current, key)
    const lost = inside.current && document.activeElement === document.body
    if (row && (wanted.current || lost)) {
      wanted.current = false
      row.focus()
    }
    inside.current = list.current?.contains(document.activeElement) ?? false
  })

  return {
    at,
    rest: setChosen,
    go(key) {
      wanted.current = true
      setChosen(key)
    },
    move(event) {
      const to = destination(event.key, at, keys.length)
      const next = to === undefined || to < 0 ? undefined : keys.at(to)
      if (next === undefined) return false
      event.preventDefault()
      wanted.current = true
      setChosen(next)
      rowOf(list.current, next)?.focus()
      return true
    },
  }
}

function destination(key: string, at: number, length: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return Math.min(at + 1, length - 1)
    case 'ArrowUp':
    case 'k':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return length - 1
    default:
      return undefined
  }
}

function rowOf(list: HTMLElement | null, key: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`) ?? null
}
