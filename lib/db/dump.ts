import type { Stamped } from '../model.ts'
import { database } from './open.ts'
import { RECORDS, type RecordStore, type Schema, type StoreName } from './schema.ts'

/** Records read at once: enough to be quick, few enough that a hundred thousand people fit. */
const CHUNK = 5000

export type DumpRecords = { [S in RecordStore]: Schema[S]['value'][] }

/**
 * Hands every record of every store, tombstones included, to `each`, some thousands at a time, all
 * as of one moment. Answers the stored settings. `each` must not wait for anything.
 */
export async function dumpEach(
  each: (store: RecordStore, records: readonly Stamped[]) => void,
): Promise<unknown> {
  const db = await database()
  const names: StoreName[] = [...RECORDS, 'meta']
  const tx = db.transaction(names)
  const settings = await tx.objectStore('meta').get('settings')
  for (const store of RECORDS) {
    let range: IDBKeyRange | null = null
    for (;;) {
      const records: Stamped[] = await tx.objectStore(store).getAll(range, CHUNK)
      each(store, records)
      const last = records.at(-1)
      if (last === undefined || records.length < CHUNK) break
      range = IDBKeyRange.lowerBound(last.id, true)
    }
  }
  return settings
}
