/** Positions of a post's three texts lie far apart, so that no phrase runs from one to the next. */
export const TITLE_AT = 0
export const AUTHOR_AT = 1_000_000
export const TEXT_AT = 2_000_000
/** Places of one word that are kept of one post: hostile texts repeat a word a hundred thousand times. */
const MOST = 1_000

/** Where each term stands in the post at hand: `[first, last, start, end]` four by four. */
export class Found {
  private readonly places: number[][]
  private readonly touched: number[] = []

  constructor(terms: number) {
    this.places = Array.from({ length: terms }, () => [])
  }

  clear(): void {
    for (const id of this.touched) (this.places[id] as number[]).length = 0
    this.touched.length = 0
  }

  add(id: number, first: number, last: number, start: number, end: number): void {
    const places = this.places[id] as number[]
    if (places.length === 0) this.touched.push(id)
    if (places.length < MOST * 4) places.push(first, last, start, end)
  }

  /** Ids of the terms met, in the order in which they were first met. */
  get met(): readonly number[] {
    return this.touched
  }

  of(id: number): readonly number[] {
    return this.places[id] as number[]
  }
}
