import {
  AT,
  FLAG,
  farKindOf,
  HASH,
  HIGH,
  IGNORED,
  type Kind,
  kindOf,
  PLUS,
  SINGLE,
  WORD,
} from './chars.ts'

/**
 * The words of a text, as parallel arrays that are reused from one text to the next. A word has a
 * span in the text and a range of positions: a handle or hashtag stands at the positions of the
 * words inside it, `canal+` at that of `canal`.
 */
export class Words {
  starts = new Int32Array(256)
  ends = new Int32Array(256)
  firsts = new Int32Array(256)
  lasts = new Int32Array(256)
  count = 0

  add(start: number, end: number, first: number): void {
    if (this.count === this.starts.length) this.grow()
    const i = this.count++
    this.starts[i] = start
    this.ends[i] = end
    this.firsts[i] = first
    this.lasts[i] = first
  }

  private grow(): void {
    const wider = (old: Int32Array) => {
      const fresh = new Int32Array(old.length * 2)
      fresh.set(old)
      return fresh
    }
    this.starts = wider(this.starts)
    this.ends = wider(this.ends)
    this.firsts = wider(this.firsts)
    this.lasts = wider(this.lasts)
  }
}

/** Read of one text; a post is a few thousand characters. */
const LONGEST = 200_000

/** Kind at `i`, looking at the whole pair where there is one. */
function at(text: string, i: number): Kind {
  const kind = kindOf(text.charCodeAt(i))
  return kind === HIGH ? farKindOf(text.codePointAt(i) as number) : kind
}

function width(text: string, i: number): number {
  return kindOf(text.charCodeAt(i)) === HIGH ? 2 : 1
}

function wordEnd(text: string, from: number, end: number): number {
  let i = from
  while (i < end) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === WORD || kind === IGNORED) i++
    else if (kind === HIGH) {
      const far = at(text, i)
      if (far !== WORD && far !== IGNORED) break
      i += 2
    } else break
  }
  return i
}

/** End of the hashtag or handle whose sign is at `from`; `from + 1` when nothing follows it. */
function tagEnd(text: string, from: number, end: number, handle: boolean): number {
  let i = from + 1
  while (i < end) {
    const kind = at(text, i)
    const unit = text.charCodeAt(i)
    if (kind === WORD || kind === IGNORED || unit === 95) i += width(text, i)
    else if (kind === SINGLE && !handle) i += width(text, i)
    else if (handle && (unit === 45 || unit === 46 || unit === 64) && i > from + 1) {
      // `.`, `-` and the `@` of an instance belong to a handle when a word follows at once.
      if (i + 1 < end && at(text, i + 1) === WORD) i++
      else break
    } else break
  }
  return i
}

/**
 * Cuts a text into words, in `words`. Apostrophes, hyphens and dots part words (`l'oréal` is two
 * that follow each other); `c++`, `c#` and `canal+` keep their signs; `#tag` and `@name` are words
 * of their own beside the words inside them; each CJK character and each emoji is a word.
 */
export function segment(text: string, words: Words): void {
  words.count = 0
  const end = Math.min(text.length, LONGEST)
  let position = 0
  let tag = -1
  let tagStop = 0
  let i = 0
  while (i < end) {
    if (tag >= 0 && i >= tagStop) {
      words.lasts[tag] = Math.max(words.firsts[tag] as number, position - 1)
      tag = -1
    }
    const kind = kindOf(text.charCodeAt(i))
    if (kind === WORD || (kind === HIGH && at(text, i) === WORD)) {
      const stop = wordEnd(text, i, end)
      const next = plusEnd(text, i, stop, end)
      const alone = stop - i === 1
      if (next === stop || !alone) words.add(i, stop, position)
      if (next > stop) words.add(i, next, position)
      position++
      i = next
    } else if (kind === AT || kind === HASH) {
      const handle = kind === AT
      const inside = i > 0 && kindOf(text.charCodeAt(i - 1)) === WORD
      const stop = inside ? i + 1 : tagEnd(text, i, end, handle)
      if (stop > i + 1) {
        const server = handle ? text.indexOf('@', i + 1) : -1
        if (server > 0 && server < stop) words.add(i, server, position)
        words.add(i, stop, position)
        tag = words.count - 1
        tagStop = stop
      }
      i++
    } else if (kind === HIGH || kind === SINGLE || kind === FLAG) {
      const far = kind === HIGH ? at(text, i) : kind
      const one = width(text, i)
      if (far === SINGLE) words.add(i, i + one, position++)
      else if (far === FLAG) {
        const pair = i + 2 < end && at(text, i + 2) === FLAG ? 4 : 2
        words.add(i, i + pair, position++)
        i += pair - one
      }
      i += one
    } else i++
  }
  if (tag >= 0) words.lasts[tag] = Math.max(words.firsts[tag] as number, position - 1)
}

/** Where the signs after a word end: `c++`, `c#`, `canal+`; `stop` when they aren't part of it. */
function plusEnd(text: string, start: number, stop: number, end: number): number {
  if (stop >= end) return stop
  const sign = kindOf(text.charCodeAt(stop))
  let i = stop
  if (sign === PLUS) while (i < end && i < stop + 2 && text.charCodeAt(i) === 43) i++
  else if (sign === HASH && stop - start === 1) i++
  if (i === stop || i >= end || i - stop === 2) return i
  const after = at(text, i)
  return after === WORD || after === PLUS ? stop : i
}
