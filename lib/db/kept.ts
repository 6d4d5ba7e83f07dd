import { onWrite } from './changes.ts'
import { type Db, database } from './open.ts'
import type { StoreName } from './schema.ts'

/**
 * Keeps what `read` finds in the database for as long as none of `stores` is written, here or in
 * another context of ours, or `forget` is called. For the keeper, the only writer: it hears of its own writes at once.
 */
export function kept<K, T>(
  stores: readonly StoreName[],
  read: (of: K, db: Db) => Promise<T>,
  most = 100,
): ((of: K) => Promise<T>) & { forget(): void } {
  let from: Db | undefined
  let found = new Map<K, Promise<T>>()
  let listening = false
  const forget = () => {
    found = new Map()
  }
  const ask = async (of: K) => {
    if (!listening) {
      listening = true
      onWrite((written) => {
        if (stores.some((store) => written.includes(store))) forget()
      })
    }
    const db = await database()
    if (db !== from || found.size >= most) forget()
    from = db
    let value = found.get(of)
    if (value === undefined) {
      value = read(of, db)
      found.set(of, value)
      // What could not be read now may be read the next time.
      value.catch(forget)
    }
    return value
  }
  return Object.assign(ask, { forget })
}
