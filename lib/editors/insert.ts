import { caretAfter } from './after.ts'
import { heardAt, isField, isReadOnly } from './box.ts'
import { remember as keepCaret } from './caret.ts'
import { copy } from './copy.ts'
import { canvasOf, contents } from './drawn.ts'
import { echoes } from './echoes.ts'
import { familyOf, orderFor } from './families.ts'
import { current, focus, neighbourhood } from './focus.ts'
import type { Outcome, WhyCopied } from './outcome.ts'
import { isProxy } from './proxy.ts'
import { normal, read } from './reading.ts'
import { keeping } from './restore.ts'
import { composed, quiet, watchTyping } from './typing.ts'
import { undoing } from './undo.ts'
import { pause, type Snapshot, settled, snapshot, verdict } from './verify.ts'

export interface Options {
  /** Stops before the box is touched; once text is in, it's verified all the same. */
  signal?: AbortSignal
}

/** Milliseconds given to an editor that said nothing, and to one that said it took the text. */
const SILENT = 250
const HANDLED = 1000
/** An editor may take a text out again; one that is unknown or records late is watched longer. */
const SECOND_LOOK = 120
/** How long a word being composed may take to be committed. */
const COMPOSING = 3000

let last: Promise<unknown> = Promise.resolve()

/** Keeps the caret of a box about to lose the focus, and watches for words being composed in it. */
export function remember(box: HTMLElement): void {
  watchTyping(box.ownerDocument)
  keepCaret(box)
}

/**
 * Drafts `text` at the caret of `box` (see `remember`), replacing its selection, and verifies that
 * it's there, whole and once. Never submits. Where that can't be done the box is left or put back
 * as it was and the text goes to the clipboard. Insertions wait for one another.
 */
export function insert(box: HTMLElement, text: string, options: Options = {}): Promise<Outcome> {
  const turn = last.then(() => attempt(heardAt(box), text, options))
  last = turn.catch(() => undefined)
  return turn
}

async function attempt(
  asked: HTMLElement,
  raw: string,
  options: Options,
  again = false,
): Promise<Outcome> {
  const { signal } = options
  const text = tidy(asked, raw)
  if (text.trim() === '') return { kind: 'failed', why: 'empty' }
  if (signal?.aborted) return { kind: 'failed', why: 'aborted' }
  const { ownerDocument } = asked
  const instead = (why: WhyCopied, detail?: 'restored' | 'left') =>
    toClipboard(ownerDocument, text, why, detail)
  if (!asked.isConnected) return instead('removed')
  if (isReadOnly(asked)) return instead('read-only')
  if (!(await composed(ownerDocument, COMPOSING))) return instead('composing')

  const around = neighbourhood(asked)
  const box = await focus(asked, around, again)
  await quiet(ownerDocument, familyOf(box).grouping ?? 0)
  if (signal?.aborted) return { kind: 'failed', why: 'aborted' }
  if (!box.isConnected) return instead('removed')
  if (isReadOnly(box)) return instead('read-only')
  if (tooLong(box, text)) return instead('too-long')
  if (!canvasOf(box) && isProxy(box)) return instead('rejected')

  const now = () => current(box, around)
  const earlier = snapshot(box, text)
  const putBack = keeping(box)
  const elsewhere = echoes(box, around, text)
  const spread = () => echoes(now(), around, text) > elsewhere
  for (const technique of orderFor(box)) {
    const handled = technique(box, text)
    const found = await settled(now, earlier, handled ? HANDLED : SILENT)
    if (found === 'inserted' && (await keeps(now, earlier)))
      return { kind: 'inserted', box: now(), undo: undoing(now(), earlier.whole) }
    const at = now()
    if (!at.isConnected) return instead('removed')
    // The page put another box in the place of this one, and our text went with the old one.
    if (at !== box && !again && !contents(at).includes(normal(text)))
      return attempt(at, raw, options, true)
    if (contents(at) !== earlier.whole || spread())
      return instead('changed', (await putBack(at)) && !spread() ? 'restored' : 'left')
    if (found === 'inserted') return instead('rejected')
  }
  return instead('rejected')
}

/** Line ends as the web writes them; one line for a field that has no second one. */
function tidy(box: HTMLElement, text: string): string {
  const lines = text.replace(/\r\n?/g, '\n')
  return box.nodeName === 'INPUT' ? lines.replace(/\s*\n\s*/g, ' ') : lines
}

function tooLong(box: HTMLElement, text: string): boolean {
  if (!isField(box) || box.maxLength < 0) return false
  return box.value.length - read(box).selected.length + text.length > box.maxLength
}

/** Looks again a little later, and to the caret; a person who acts there meanwhile ends the look. */
async function keeps(box: () => HTMLElement, earlier: Snapshot): Promise<boolean> {
  const typed = new AbortController()
  const host = box()
  const settle = () => earlier.canvas || caretAfter(box(), earlier.front)
  settle()
  for (const type of ['beforeinput', 'keydown', 'pointerdown'])
    host.addEventListener(type, (event) => event.isTrusted && typed.abort(), {
      ...{ signal: typed.signal, capture: true, passive: true },
    })
  await pause(familyOf(host).recording ?? SECOND_LOOK, typed.signal)
  const untouched = !typed.signal.aborted
  typed.abort()
  if (!untouched) return true
  if (verdict(box(), earlier) !== 'inserted') return false
  settle()
  return true
}

async function toClipboard(
  document: Document,
  text: string,
  why: WhyCopied,
  detail?: 'restored' | 'left',
): Promise<Outcome> {
  const more = detail ? { detail } : {}
  if (await copy(document, text)) return { kind: 'copied', why, ...more }
  return { kind: 'failed', why: 'no-clipboard', instead: why, ...more }
}
