import { canvasOf, contents, drawnOnceMore } from './drawn.ts'
import { normal, read, whole } from './reading.ts'

/** What a box held just before a technique was tried, and what it may hold after it worked. */
export interface Snapshot {
  whole: string
  text: string
  /** What stood before the caret, and the text: the caret belongs after it. */
  front: string
  wanted: Set<string>
  /** Set for code editors, of whose text only a part can be read. */
  canvas?: HTMLElement
}
export type Verdict = 'inserted' | 'unchanged' | 'changed' | 'removed'

/** Editors may drop what is invisible: spaces at the ends, and blank lines between paragraphs. */
function lean(text: string): string {
  return text.replace(/\n+/g, '\n').trim()
}

/** Reads a box before `text` replaces its selection. */
export function snapshot(box: HTMLElement, text: string): Snapshot {
  const { before, selected, after } = read(box)
  const now = whole(box)
  const fronts = [before, before.replace(/[^\S\n]+$/, '')]
  const backs = [after, after.replace(/^[^\S\n]+/, '')]
  // Replacing a selection that ends with a line break may keep that break.
  if (/^\s*\n/.test(selected)) fronts.push(`${before}\n`)
  if (/\n\s*$/.test(selected)) backs.push(`\n${after}`)
  // An end of the selection between two blocks was read as a line of its own.
  if (normal(before + selected + after) !== now) {
    fronts.push(before.replace(/\n[^\S\n]*$/, ''))
    backs.push(after.replace(/^[^\S\n]*\n/, ''))
  }
  const wanted = new Set<string>()
  for (const front of fronts)
    for (const back of backs) wanted.add(lean(normal(front + text + back)))
  const canvas = canvasOf(box)
  return { whole: contents(box), text, front: before + text, wanted, ...(canvas && { canvas }) }
}

/** Compares a box with what it held before and what it should hold. */
export function verdict(box: HTMLElement, earlier: Snapshot): Verdict {
  if (!box.isConnected) return 'removed'
  const now = contents(box)
  const there = earlier.canvas
    ? drawnOnceMore(earlier.canvas, earlier.whole, earlier.text)
    : earlier.wanted.has(lean(now))
  if (there) return 'inserted'
  return now === earlier.whole ? 'unchanged' : 'changed'
}

/** A wait that ends early when `signal` fires; milliseconds. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal?.addEventListener('abort', done)
  })
}

/** Polls a check every frame or so until it is true or `limit` milliseconds have passed. */
export async function until(check: () => boolean, limit: number): Promise<boolean> {
  const end = performance.now() + limit
  for (;;) {
    if (check()) return true
    if (performance.now() >= end) return false
    await pause(16)
  }
}

/** The verdict once the text is there, or when `limit` milliseconds have passed. */
export async function settled(
  box: () => HTMLElement,
  earlier: Snapshot,
  limit: number,
): Promise<Verdict> {
  let last: Verdict = 'unchanged'
  await until(() => {
    last = verdict(box(), earlier)
    return last === 'inserted'
  }, limit)
  return last
}
