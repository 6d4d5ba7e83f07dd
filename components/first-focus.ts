import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Puts the focus in the first field of a form that has just been opened, and the form in sight. */
export function useFirstFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return form
}
