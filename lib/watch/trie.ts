import type { Term } from './ast.ts'
import { foldPoint } from './chars.ts'

/** The characters of a text up to here are looked up in a flat table; the rest folds as it goes. */
const NEAR_PLANE = 0x250
const SLOW = 0xffff

interface Ends {
  /** Terms that end here. */
  whole: number[]
  /** Terms with `*` that end here. */
  prefix: number[]
  /** Terms whose writing counts, with it. */
  exact: { id: number; written: string; prefix: boolean }[]
}

/**
 * All terms of all queries as one tree of characters, walked from the text itself: no substring is
 * made for the thousands of words that nobody looks for, and most leave the tree at the first letter.
 */
export class Trie {
  private readonly symbols = new Map<number, number>()
  private readonly direct = new Uint16Array(NEAR_PLANE)
  private readonly ends: (Ends | undefined)[] = [undefined, undefined]
  /** Open-addressed table of `node × symbol → node`. */
  private keys = new Int32Array(64)
  private nodes = new Int32Array(64)
  private edges = 0
  private stride = 1

  constructor(terms: readonly Term[]) {
    for (const { text } of terms)
      for (const char of text) this.symbol(char.codePointAt(0) as number)
    this.stride = this.symbols.size + 1
    terms.forEach((term, id) => {
      this.insert(term, id)
    })
    for (let unit = 0; unit < NEAR_PLANE; unit++) {
      const folded = foldPoint(unit)
      const plain = [...folded].length === 1
      this.direct[unit] = plain ? (this.symbols.get(folded.codePointAt(0) as number) ?? 0) : SLOW
    }
  }

  private symbol(code: number): number {
    let symbol = this.symbols.get(code)
    if (symbol === undefined) {
      symbol = this.symbols.size + 1
      this.symbols.set(code, symbol)
    }
    return symbol
  }

  private slot(key: number): number {
    const mask = this.keys.length - 1
    let i = Math.imul(key, 0x9e3779b1) >>> 7
    for (i &= mask; this.keys[i] !== 0 && this.keys[i] !== key; ) i = (i + 1) & mask
    return i
  }

  private step(node: number, symbol: number): number {
    return this.nodes[this.slot(node * this.stride + symbol)] as number
  }

  private grow(): void {
    const { keys, nodes } = this
    this.keys = new Int32Array(keys.length * 2)
    this.nodes = new Int32Array(keys.length * 2)
    keys.forEach((key, i) => {
      if (key === 0) return
      const slot = this.slot(key)
      this.keys[slot] = key
      this.nodes[slot] = nodes[i] as number
    })
  }

  private insert(term: Term, id: number): void {
    let node = 1
    for (const char of term.text) {
      const key = node * this.stride + this.symbol(char.codePointAt(0) as number)
      let slot = this.slot(key)
      if (this.keys[slot] === 0) {
        if (++this.edges * 2 > this.keys.length) {
          this.grow()
          slot = this.slot(key)
        }
        this.keys[slot] = key
        this.nodes[slot] = this.ends.push(undefined) - 1
      }
      node = this.nodes[slot] as number
    }
    this.ends[node] ??= { whole: [], prefix: [], exact: [] }
    const ends = this.ends[node] as Ends
    if (term.exact !== undefined) {
      ends.exact.push({ id, written: term.exact, prefix: term.prefix })
    } else (term.prefix ? ends.prefix : ends.whole).push(id)
  }

  /** Calls `found` with the id of each term that the word at `[start, end)` of `text` is. */
  walk(text: string, start: number, end: number, found: (id: number) => void): void {
    let node = 1
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i)
      const symbol = unit < NEAR_PLANE ? (this.direct[unit] as number) : SLOW
      if (symbol === 0) return
      if (symbol !== SLOW) {
        node = this.step(node, symbol)
        if (node === 0) return
        if (this.ends[node] !== undefined) this.begun(node, text, start, end, found)
        continue
      }
      const code = text.codePointAt(i) as number
      if (code > 0xffff) i++
      for (const char of foldPoint(code)) {
        const known = this.symbols.get(char.codePointAt(0) as number)
        node = known ? this.step(node, known) : 0
        if (node === 0) return
        this.begun(node, text, start, end, found)
      }
    }
    const ends = this.ends[node]
    if (!ends) return
    for (const id of ends.whole) found(id)
    for (const { id, written, prefix } of ends.exact) {
      if (!prefix && text.slice(start, end).normalize('NFC') === written) found(id)
    }
  }

  /** Reports the terms with `*` whose letters have all been met. */
  private begun(
    node: number,
    text: string,
    start: number,
    end: number,
    found: (id: number) => void,
  ): void {
    const ends = this.ends[node]
    if (!ends) return
    for (const id of ends.prefix) found(id)
    for (const { id, written, prefix } of ends.exact) {
      if (prefix && text.slice(start, end).normalize('NFC').startsWith(written)) found(id)
    }
  }
}
