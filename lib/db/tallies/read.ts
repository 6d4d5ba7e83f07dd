import type { Day } from '../../metrics/day.ts'
import { type Counted, unpack } from '../../metrics/tally/bag.ts'
import { type RowOf, SHAPES, tallyKey } from '../../metrics/tally/index.ts'
import { database } from '../open.ts'
import type { Meta } from '../schema.ts'
import { holds } from './state.ts'

/** The rows of each day that has some. */
export type ByDay<R> = Map<Day, Counted<R>[]>

/** Whether the tallies hold here and now; without it they must be made before they are read. */
export async function talliesHold(): Promise<boolean> {
  return holds((await (await database()).get('meta', 'tallies')) as Meta['tallies'] | undefined)
}

/** The rows of a kind from one day to another, both included; none when the other is before. */
export async function rowsByDay<K extends 'mentions' | 'answers' | 'acts'>(
  kind: K,
  first: Day,
  last: Day,
): Promise<ByDay<RowOf<K>>> {
  if (last < first) return new Map()
  const range = IDBKeyRange.bound(tallyKey(kind, first), tallyKey(kind, last))
  const all = await (await database()).getAll('tallies', range)
  const shape = SHAPES[kind]
  return new Map(
    all.map((tally) => [
      tally.key.slice(kind.length + 1),
      unpack(shape as never, tally) as Counted<RowOf<K>>[],
    ]),
  )
}

/** The rows of a kind that has no days. */
export async function rowsNow<K extends 'waiting' | 'worn'>(kind: K): Promise<Counted<RowOf<K>>[]> {
  const tally = await (await database()).get('tallies', kind)
  return tally ? (unpack(SHAPES[kind] as never, tally) as Counted<RowOf<K>>[]) : []
}
