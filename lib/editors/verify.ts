import { canvasOf, contents, drawnOnceMore } from './drawn.ts'
import { normal, read, whole } from './reading.ts'

/** What a box held just before a technique was tried, and what it may hold after it worked. */
export interface Snapshot {
  whole: string
  text: string
  /** What stood before the caret, and the text: the caret belongs after it. */
  front: string
  /** Readings that count as right, without their blank lines, and how many lines each may have. */
  wanted: Map<string, number>
  /** Set for code editors, of whose text only a part can be read. */
  canvas?: HTMLElement
}
export type Verdict = 'inserted' | 'unchanged' | 'changed' | 'removed'

/** Editors may drop what is invisible: spaces at the ends, and blank lines between paragraphs. */
function lean(text: string): string {
  return text.replace(/\n+/g, '\n').trim()
}

/** Lines of a text, blank ones too: an editor may drop some, but not add any. */
function lines(text: string): number {
  return text.trim().split('\n').length
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
  const wanted = new Map<string, number>()
  for (const front of fronts)
    for (const back of backs) {
      const all = normal(front + text + back)
      wanted.set(lean(all), Math.max(lines(all), wanted.get(lean(all)) ?? 0))
    }
  const canvas = canvasOf(box)
  return { whole: contents(box), text, front: before + text, wanted, ...(canvas && { canvas }) }
}

/** Compares a box with what it held before and what it should hold. */
export function verdict(box: HTMLElement, earlier: Snapshot): Verdict {
  if (!box.isConnected) return 'removed'
  const now = contents(box)
  const there = earlier.canvas
    ? drawnOnceMore(earlier.canvas, earlier.whole, earlier.text)
    : lines(now) <= (earlier.wanted.get(lean(now)) ?? 0)
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
