import { type Day, dayOf } from '../metrics/day.ts'
import type { Coverage } from '../model.ts'
import { database } from './open.ts'
import { type Writing, write } from './write.ts'

/** Places kept for a day; she reads fewer. */
const MOST = 1000

/** Writes down, inside a write over `coverage`, that a source or a space was read today. */
export async function cover(
  writing: Writing,
  list: 'sources' | 'spaces',
  place: string,
): Promise<void> {
  const day = dayOf(writing.now)
  const id = `${day}.${writing.moderator}`
  const store = writing.tx.objectStore('coverage')
  const known = await store.get(id)
  const { sources = [], spaces = [] } = known ?? {}
  const places = { sources, spaces }[list]
  if (places.includes(place) || places.length >= MOST) return
  const seen = { sources, spaces, [list]: [...places, place] }
  await store.put({ ...writing.again({ id, hlc: '', by: '' }), day, ...seen })
}

/** Days and spaces written down since this context started: asked of the database once a day. */
const met = new Set<string>()

/** Writes down that pages of a space were read today. */
export async function coverSpace(space: string, now = Date.now()): Promise<void> {
  const key = `${dayOf(now)} ${space}`
  if (space === '' || met.has(key)) return
  if (met.size > MOST) met.clear()
  met.add(key)
  try {
    await write(['coverage'], (writing) => cover(writing, 'spaces', space), now)
  } catch (error) {
    met.delete(key)
    throw error
  }
}

/** What was observed from one day to another, both included. */
export async function coverageOf(first: Day, last: Day): Promise<Coverage[]> {
  const range = IDBKeyRange.bound(first, last)
  const all = await (await database()).getAllFromIndex('coverage', 'day', range)
  return all.filter(({ gone }) => !gone)
}
