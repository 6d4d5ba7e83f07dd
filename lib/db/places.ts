import { kept } from './kept.ts'

/** Places with more accounts on file are asked about one person at a time. */
const MOST = 1000

/** The beginning of a key that names its platform and host, as in `discourse:forum.example:`. */
const placeOf = (key: string) => key.slice(0, key.search(/:[#@~]/) + 1)

/** All keys on file of one place; undefined when they are many. */
const keysAt = kept(['accounts'], async (place: string, db) => {
  const range = IDBKeyRange.bound(place, `${place}\uffff`)
  const accounts = await db.getAllFromIndex('accounts', 'keys', range, MOST)
  if (accounts.length >= MOST) return undefined
  return new Set(accounts.flatMap(({ keys }) => keys))
})

/**
 * Of lists of keys, those under which somebody may be filed; the others certainly aren't. On most
 * places few people are on file, and one question to the database answers for all who aren't.
 */
export async function filedAmong(
  lists: readonly (readonly string[])[],
): Promise<(readonly string[])[]> {
  const places = new Set(lists.flat().map(placeOf))
  const known = new Map(
    await Promise.all(
      [...places].map(
        async (place) => [place, place === '' ? undefined : await keysAt(place)] as const,
      ),
    ),
  )
  return lists.map((keys) =>
    keys.filter((key) => {
      const filed = known.get(placeOf(key))
      return filed === undefined || filed.has(key)
    }),
  )
}
