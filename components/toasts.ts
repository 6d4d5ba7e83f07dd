import { signal } from '@preact/signals'

export interface Toast {
  id: number
  text: string
  /** Takes back what was just done. */
  undo?: () => void
  /** The key that does it too, where the list in focus listens for it. */
  key?: string
}

/** What is being said at the foot of the page, newest last. */
export const toasts = signal<readonly Toast[]>([])
/** Long enough to read a sentence and reach the button; hovering or focusing holds it. */
const SHOWN_MS = 8000
const timers = new Map<number, ReturnType<typeof setTimeout>>()
let last = 0

/** Says `text` at the foot of the page, with Undo when it can be taken back. One at a time. */
export function toast(text: string, undo?: () => void, key?: string): void {
  for (const old of toasts.value) dismiss(old.id)
  last += 1
  toasts.value = [{ id: last, text, ...(undo ? { undo } : {}), ...(key ? { key } : {}) }]
  release(last)
}

/** Takes back what the toast in sight says, by the key that it shows; false when none does. */
export function undoByKey(key: string): boolean {
  const one = toasts.value.find((shown) => shown.key?.toLowerCase() === key.toLowerCase())
  if (!one?.undo) return false
  dismiss(one.id)
  one.undo()
  return true
}

/** Takes a toast away. */
export function dismiss(id: number): void {
  hold(id)
  toasts.value = toasts.value.filter((one) => one.id !== id)
}

/** Stops a toast's clock while somebody is on it. */
export function hold(id: number): void {
  clearTimeout(timers.get(id))
  timers.delete(id)
}

/** Starts a toast's clock again. */
export function release(id: number): void {
  hold(id)
  timers.set(
    id,
    setTimeout(() => dismiss(id), SHOWN_MS),
  )
}
