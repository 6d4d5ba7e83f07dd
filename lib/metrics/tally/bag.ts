/** What a row of a tally is made of: words are kept once a tally, numbers as they are. */
export type Cell = string | number

/** Columns of a kind of row, in the order in which they are kept. */
export interface Shape<R> {
  words: readonly (keyof R & string)[]
  numbers: readonly (keyof R & string)[]
}

/** Rows that are counted, as they are stored: each list row after row. */
export interface Packed {
  words: string[]
  /** Of each row, where its words stand in `words`. */
  at: Uint16Array | Uint32Array
  /** Of each row its numbers, then the count. */
  numbers: number[]
}

/** Equal rows once, with their number. */
export type Counted<R> = R & { count: number }

/** A bag of rows: a multiset that takes rows in and out, and forgets those it has none of. */
export class Bag<R> {
  private readonly held = new Map<string, Counted<R>>()

  constructor(
    private readonly shape: Shape<R>,
    packed?: Packed,
  ) {
    if (packed) for (const row of unpack(shape, packed)) this.add(row, row.count)
  }

  /** Takes `count` of a row in, or out when it is negative. */
  add(row: R, count = 1): void {
    const { words, numbers } = this.shape
    let key = ''
    for (const name of words) key += `${row[name]}\n`
    for (const name of numbers) key += `${row[name]}\n`
    const known = this.held.get(key)
    const sum = (known?.count ?? 0) + count
    if (sum === 0) this.held.delete(key)
    else if (known) known.count = sum
    else this.held.set(key, { ...row, count: sum })
  }

  get empty(): boolean {
    return this.held.size === 0
  }

  /** The same for the same rows, in whatever order they came. */
  pack(): Packed {
    const { words: names, numbers } = this.shape
    const keys = [...this.held.keys()].sort()
    const words: string[] = []
    const known = new Map<string, number>()
    const at: number[] = []
    const counted: number[] = []
    for (const key of keys) {
      const row = this.held.get(key) as Counted<R>
      for (const name of names) {
        const word = String(row[name])
        let index = known.get(word)
        if (index === undefined) {
          index = words.push(word) - 1
          known.set(word, index)
        }
        at.push(index)
      }
      for (const name of numbers) counted.push(Number(row[name]))
      counted.push(row.count)
    }
    const indexes = words.length > 0xffff ? Uint32Array.from(at) : Uint16Array.from(at)
    return { words, at: indexes, numbers: counted }
  }
}

/** The rows of a stored tally. */
export function unpack<R>(shape: Shape<R>, packed: Packed): Counted<R>[] {
  const out: Counted<R>[] = []
  // A copy of a row with all its columns is made in one piece; one that grows is not.
  const blank = Object.fromEntries([
    ...shape.words.map((name) => [name, '']),
    ...[...shape.numbers, 'count'].map((name) => [name, 0]),
  ])
  for (let word = 0, number = 0; number < packed.numbers.length; ) {
    const row: Record<string, Cell> = { ...blank }
    for (const name of shape.words) row[name] = packed.words[packed.at[word++] as number] as string
    for (const name of shape.numbers) row[name] = packed.numbers[number++] as number
    row.count = packed.numbers[number++] as number
    out.push(row as Counted<R>)
  }
  return out
}

/** One word of every row of a stored tally, without the rows. */
export function column<R>({ words }: Shape<R>, packed: Packed, name: keyof R & string): string[] {
  const out: string[] = []
  for (let at = words.indexOf(name); at < packed.at.length; at += words.length) {
    out.push(packed.words[packed.at[at] as number] as string)
  }
  return out
}
