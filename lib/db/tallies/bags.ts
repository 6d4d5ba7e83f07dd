import { Bag, unpack } from '../../metrics/tally/bag.ts'
import { type RowOf, SHAPES, type TallyKind, tallyKey } from '../../metrics/tally/index.ts'
import type { WriteTx } from '../write.ts'

interface Change {
  kind: TallyKind
  rows: [row: never, count: number][]
  /** Mentions whose row of answers goes, whatever it holds. */
  dropped: Set<string>
}

/** Changes to tallies, gathered so that each tally is read and written once. */
export class Bags {
  private readonly changes = new Map<string, Change>()

  /** Takes `count` of a row in, or out when it is negative. */
  add<K extends TallyKind>(kind: K, day: string, row: RowOf<K>, count: number): void {
    this.change(kind, day).rows.push([row as never, count])
  }

  /** Takes the row of one mention out of the answers of its day, before anything is taken in. */
  drop(kind: 'answers', day: string, mention: string): void {
    this.change(kind, day).dropped.add(mention)
  }

  private change(kind: TallyKind, day: string): Change {
    const key = tallyKey(kind, day)
    let change = this.changes.get(key)
    if (change === undefined) {
      change = { kind, rows: [], dropped: new Set() }
      this.changes.set(key, change)
    }
    return change
  }

  /** Applies the changes to what is stored. */
  async store(tx: WriteTx): Promise<void> {
    const store = tx.objectStore('tallies')
    for (const [key, { kind, rows, dropped }] of this.changes) {
      const shape = SHAPES[kind] as (typeof SHAPES)['answers']
      const known = await store.get(key)
      const bag = new Bag(shape)
      for (const row of known ? unpack(shape, known) : []) {
        if (!dropped.has(row.mention)) bag.add(row, row.count)
      }
      for (const [row, count] of rows) bag.add(row, count)
      if (!bag.empty) await store.put({ key, ...bag.pack() })
      else if (known) await store.delete(key)
    }
  }
}
