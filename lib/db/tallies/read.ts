import type { Day } from '../../metrics/day.ts'
import { isRelevant } from '../../metrics/indicators/visibility.ts'
import { once } from '../../metrics/once.ts'
import { type Counted, column, unpack } from '../../metrics/tally/bag.ts'
import {
  type RowOf,
  SHAPES,
  type Tally,
  type TallyKind,
  tallyKey,
} from '../../metrics/tally/index.ts'
import { database } from '../open.ts'
import type { Meta } from '../schema.ts'
import { holds } from './state.ts'

/** The rows of each day that has some. */
export type ByDay<R> = Map<Day, Counted<R>[]>

/** Days whose rows are unpacked when they are first asked for: most figures ask for few of them. */
class Unpacked<R> extends Map<Day, Counted<R>[]> {
  private readonly packed = new Map<Day, () => Counted<R>[]>()

  pack(day: Day, rows: () => Counted<R>[]): void {
    this.packed.set(day, rows)
    super.set(day, [])
  }

  override get(day: Day): Counted<R>[] | undefined {
    const rows = this.packed.get(day)
    if (rows) {
      this.packed.delete(day)
      super.set(day, rows())
    }
    return super.get(day)
  }

  override *[Symbol.iterator](): MapIterator<[Day, Counted<R>[]]> {
    for (const day of this.keys()) yield [day, this.get(day) ?? []]
  }

  override *values(): MapIterator<Counted<R>[]> {
    for (const day of this.keys()) yield this.get(day) ?? []
  }
}

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
  return last < first ? new Map() : unpacked(kind, await talliesOf(kind, first, last))
}

async function talliesOf(kind: TallyKind, first: Day, last: Day): Promise<Tally[]> {
  const range = IDBKeyRange.bound(tallyKey(kind, first), tallyKey(kind, last))
  return (await database()).getAll('tallies', range)
}

function unpacked<K extends TallyKind>(kind: K, all: readonly Tally[]): ByDay<RowOf<K>> {
  const shape = SHAPES[kind] as never
  const days = new Unpacked<RowOf<K>>()
  for (const tally of all) {
    days.pack(tally.key.slice(kind.length + 1), () => unpack(shape, tally))
  }
  return days
}

/** Before and after any day of a mention. */
const EVER = ['0000-01-01', '9999-12-31'] as const

/**
 * Mentions of every day there is, and the first day on which each author wrote one that is not set
 * aside: who is new can only be told from all before.
 */
export async function mentionsEver() {
  const all = await talliesOf('mentions', ...EVER)
  return {
    mentions: unpacked('mentions', all),
    firstMet: () => once(all, 'firstMet', () => firstDays(all)),
  }
}

function firstDays(all: readonly Tally[]): Map<string, Day> {
  const firstMet = new Map<string, Day>()
  for (const tally of all) {
    const day = tally.key.slice('mentions/'.length)
    const states = column(SHAPES.mentions, tally, 'state') as RowOf<'mentions'>['state'][]
    for (const [row, author] of column(SHAPES.mentions, tally, 'author').entries()) {
      const state = states[row]
      if (author === '' || firstMet.has(author)) continue
      if (state !== undefined && isRelevant({ state })) firstMet.set(author, day)
    }
  }
  return firstMet
}

/** The rows of a kind that has no days. */
export async function rowsNow<K extends 'waiting' | 'worn'>(kind: K): Promise<Counted<RowOf<K>>[]> {
  const tally = await (await database()).get('tallies', kind)
  return tally ? (unpack(SHAPES[kind] as never, tally) as Counted<RowOf<K>>[]) : []
}
