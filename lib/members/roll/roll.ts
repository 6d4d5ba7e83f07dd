import {
  FILTER_NAMES,
  fits,
  type RollFilters,
  VIEW_NAMES,
  VIEWS,
  type ViewName,
  wordsOf,
} from './filters.ts'
import { Haystack } from './haystack.ts'
import { type Line, type RollRow, withNotes } from './line.ts'

export type Sort = 'last' | 'name' | 'filed'
const BY: Readonly<Record<Sort, (a: Line, b: Line) => number>> = {
  last: (a, b) => b.row.lastAt - a.row.lastAt,
  filed: (a, b) => b.row.createdAt - a.row.createdAt,
  // The text begins with the first account's name, folded.
  name: (a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
}
/** Hosts offered as a filter, most frequent first. */
const MOST_HOSTS = 50
const FILTERS: ReadonlySet<string> = new Set(FILTER_NAMES)

/**
 * Everybody who is filed, held in memory to be searched and filtered. A member keeps their ordinal
 * as long as the roll lives, so that a result is a list of numbers. A search looks through
 * everybody's text: with a hundred thousand members that takes milliseconds and finds the middle of
 * a handle too, which an index of words would not (`npm run bench -- members` has both).
 */
export class Roll {
  private readonly ordinals = new Map<string, number>()
  private readonly lines: (Line | undefined)[] = []
  private readonly texts = new Haystack()
  private readonly sorted = new Map<Sort, Uint32Array>()

  /** How many members there are. */
  get size(): number {
    return this.ordinals.size
  }

  /** Adds a member, or takes their line in place of the one there was, notes included. */
  put(line: Line): void {
    const ordinal = this.ordinals.get(line.row.id) ?? this.lines.length
    this.ordinals.set(line.row.id, ordinal)
    this.lines[ordinal] = line
    this.texts.set(ordinal, line.text)
    this.sorted.clear()
  }

  /** Gives a member's line its notes; nobody of that id is no error. */
  annotate(id: string, notes: readonly string[]): void {
    const ordinal = this.ordinals.get(id)
    const line = ordinal === undefined ? undefined : this.lines[ordinal]
    if (ordinal === undefined || line === undefined) return
    const annotated = withNotes(line, notes)
    this.lines[ordinal] = annotated
    this.texts.set(ordinal, annotated.text)
  }

  /** Does ahead what the first search would wait for. */
  prepare(): void {
    this.texts.prepare()
    this.order('last')
  }

  /** Takes a member out. Their ordinal is given to nobody else. */
  remove(id: string): void {
    const ordinal = this.ordinals.get(id)
    if (ordinal === undefined) return
    this.ordinals.delete(id)
    this.lines[ordinal] = undefined
    this.texts.set(ordinal, '')
    this.sorted.clear()
  }

  /**
   * Ordinals of the members that fit. Those whose name begins with the first word come first, then
   * those who have it in a name, then those of whom only a note has it; otherwise in the order
   * asked for. `only` restricts to some ids; `now` in ms.
   */
  find(filters: RollFilters, now: number, only?: ReadonlySet<string>): Uint32Array {
    const words = wordsOf(filters.q ?? '')
    const having = words.map((word) => this.texts.having(word))
    const bare = Object.entries(filters).every(([name, value]) => !value || !FILTERS.has(name))
    const matches = bare ? () => true : fits(filters, now)
    const sort: Sort = filters.sort === 'name' || filters.sort === 'filed' ? filters.sort : 'last'
    const found: [number[], number[], number[]] = [[], [], []]
    const [first = ''] = words
    const rank = filters.sort ? () => 0 as const : (line: Line) => rankOf(line, first)
    for (const ordinal of this.order(sort)) {
      if (!having.every((hits) => hits[ordinal] === 1)) continue
      const line = this.lines[ordinal]
      if (line === undefined || (only && !only.has(line.row.id)) || !matches(line)) continue
      found[first === '' ? 0 : rank(line)].push(ordinal)
    }
    return Uint32Array.from(found.flat())
  }

  /** The rows of these ordinals; undefined for who is no longer there. */
  rows(ordinals: Iterable<number>): (RollRow | undefined)[] {
    return Array.from(ordinals, (ordinal) => this.lines[ordinal]?.row)
  }

  /** How many members each view has at `now` (ms). */
  views(now: number): Record<ViewName, number> {
    const count = Object.fromEntries(VIEW_NAMES.map((name) => [name, 0])) as Record<
      ViewName,
      number
    >
    const tests = VIEW_NAMES.map((name) => [name, fits(VIEWS[name], now)] as const)
    for (const line of this.lines) {
      if (line) for (const [name, test] of tests) if (test(line)) count[name] += 1
    }
    return count
  }

  /** The hosts of the members' accounts, most frequent first. */
  hosts(): string[] {
    const count = new Map<string, number>()
    for (const line of this.lines) {
      for (const host of line?.hosts ?? []) count.set(host, (count.get(host) ?? 0) + 1)
    }
    return [...count]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_HOSTS)
      .map(([host]) => host)
  }

  /** Ids of the tags that every one of these members wears. */
  wornByAll(ids: readonly string[]): string[] {
    const rows = ids.map((id) => this.lines[this.ordinals.get(id) ?? -1]?.row)
    const [first, ...others] = rows.filter((row) => row !== undefined)
    return (first?.tags ?? []).filter((tag) => others.every((row) => row.tags.includes(tag)))
  }

  private order(sort: Sort): Uint32Array {
    const known = this.sorted.get(sort)
    if (known) return known
    const by = BY[sort]
    const all = Uint32Array.from(this.ordinals.values())
    all.sort((a, b) => by(this.lines[a] as Line, this.lines[b] as Line))
    this.sorted.set(sort, all)
    return all
  }
}

function rankOf(line: Line, word: string): 0 | 1 | 2 {
  if (line.text.startsWith(word)) return 0
  return line.text.indexOf(word) < line.namesEnd ? 1 : 2
}
