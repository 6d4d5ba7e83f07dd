import { pause, until } from './verify.ts'

/** What is known of the typing in a document: since when, whether a word is open, the last key. */
interface Typing {
  composing: boolean
  last: number
}
const watched = new WeakMap<Document, Typing>()

/**
 * Notes what is typed in this document, from now on: a text put in while an input method composes
 * a word would be lost or doubled, and one put in right after a key would be undone with it.
 * Call it early; `remember` and `insert` do. Reads no text.
 */
export function watchTyping(document: Document): Typing {
  const known = watched.get(document)
  if (known) return known
  const typing: Typing = { composing: false, last: performance.now() }
  watched.set(document, typing)
  const listen = (type: string, note: () => void) =>
    document.addEventListener(type, (event) => event.isTrusted && note(), true)
  listen('compositionstart', () => {
    typing.composing = true
  })
  listen('compositionupdate', () => {
    typing.composing = true
  })
  // Chromium's own compositionend is not a trusted event; a page that forges one spoils its own box.
  const end = () => {
    typing.composing = false
  }
  document.addEventListener('compositionend', end, true)
  listen('input', () => {
    typing.last = performance.now()
  })
  return typing
}

/** Waits for a word being composed, `limit` milliseconds at most. False when it is still open. */
export function composed(document: Document, limit: number): Promise<boolean> {
  const typing = watchTyping(document)
  return until(() => !typing.composing, limit)
}

/** Waits until nothing was typed for so many milliseconds. */
export async function quiet(document: Document, milliseconds: number): Promise<void> {
  const { last } = watchTyping(document)
  await pause(Math.max(0, last + milliseconds - performance.now()))
}
