import type { Mention } from '../model.ts'
import { database } from './open.ts'

/** What mentions are ordered by: the time of publication (ms), of all or of those in a state. */
type Order = 'at' | 'stateAt'

/**
 * The mentions of a range of an index in order, about `size` at a time: a cursor would ask the
 * database for each. Those of one key come together, so that none is passed over between two times.
 */
export async function* inOrder(
  order: Order,
  range: IDBKeyRange,
  direction: 'next' | 'prev',
  size: number,
): AsyncGenerator<Mention[], void> {
  for (let rest: IDBKeyRange | undefined = range; rest !== undefined; ) {
    const index = (await database()).transaction('mentions').store.index(order)
    const first = await index.openKeyCursor(rest, direction)
    if (first === null) return
    const last: typeof first | null = size > 1 ? await first.advance(size - 1) : first
    const end: IDBValidKey | undefined = last?.key
    const found = await index.getAll(end === undefined ? rest : until(rest, end, direction))
    yield direction === 'prev' ? found.reverse() : found
    rest = end === undefined ? undefined : after(rest, end, direction)
  }
}

/** The part of a range up to a key, in a direction. */
const until = (range: IDBKeyRange, end: IDBValidKey, direction: 'next' | 'prev'): IDBKeyRange =>
  direction === 'next'
    ? IDBKeyRange.bound(range.lower, end, range.lowerOpen, false)
    : IDBKeyRange.bound(end, range.upper, false, range.upperOpen)

/** What comes after a key, if anything may. */
function after(
  range: IDBKeyRange,
  end: IDBValidKey,
  direction: 'next' | 'prev',
): IDBKeyRange | undefined {
  const [lower, upper] = direction === 'next' ? [end, range.upper] : [range.lower, end]
  if (indexedDB.cmp(lower, upper) >= 0) return undefined
  return direction === 'next'
    ? IDBKeyRange.bound(lower, upper, true, range.upperOpen)
    : IDBKeyRange.bound(lower, upper, range.lowerOpen, true)
}
