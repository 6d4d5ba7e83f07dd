import { until } from './verify.ts'

const watched = new WeakSet<Document>()
const composing = new WeakSet<Document>()

/**
 * Notes when an input method is composing a word in this document: a text put in meanwhile would
 * be lost or doubled when the word is committed. Call it once early; `insert` and `remember` do.
 */
export function watchComposition(document: Document): void {
  if (watched.has(document)) return
  watched.add(document)
  const begin = (event: Event) => event.isTrusted && composing.add(document)
  const end = () => composing.delete(document)
  document.addEventListener('compositionstart', begin, true)
  document.addEventListener('compositionupdate', begin, true)
  document.addEventListener('compositionend', end, true)
}

/** Waits for the word to be committed, `limit` milliseconds at most. False when it was not. */
export function composed(document: Document, limit: number): Promise<boolean> {
  return until(() => !composing.has(document), limit)
}
