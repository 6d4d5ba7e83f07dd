/** What a row of a tally is made of: words are kept once a tally, numbers as they are. */
export type Cell = string | number

/** Columns of a kind of row, in the order in which they are kept. */
export interface Shape<R> {
  words: readonly (keyof R & string)[]
  numbers: readonly (keyof R & string)[]
}

/** Rows that are counted, as they are stored: how many of each, in one list of numbers. */
export interface Packed {
  words: string[]
  /** Row after row: indexes of words, numbers, then the count. */
  rows: number[]
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
    const rows: number[] = []
    for (const key of keys) {
      const row = this.held.get(key) as Counted<R>
      for (const name of names) {
        const word = String(row[name])
        let index = known.get(word)
        if (index === undefined) {
          index = words.push(word) - 1
          known.set(word, index)
        }
        rows.push(index)
      }
      for (const name of numbers) rows.push(Number(row[name]))
      rows.push(row.count)
    }
    return { words, rows }
  }
}

/** The rows of a stored tally. */
export function unpack<R>({ words, numbers }: Shape<R>, packed: Packed): Counted<R>[] {
  const width = words.length + numbers.length + 1
  const out: Counted<R>[] = []
  for (let from = 0; from + width <= packed.rows.length; from += width) {
    const row: Record<string, Cell> = {}
    let at = from
    for (const name of words) row[name] = packed.words[packed.rows[at++] as number] as string
    for (const name of numbers) row[name] = packed.rows[at++] as number
    row.count = packed.rows[at] as number
    out.push(row as Counted<R>)
  }
  return out
}
