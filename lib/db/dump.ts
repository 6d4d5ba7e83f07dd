import type { Stamped } from '../model.ts'
import { database } from './open.ts'
import { RECORDS, type RecordStore, type Schema, type StoreName } from './schema.ts'
import { settling } from './settle.ts'
import { write } from './write.ts'

export type DumpRecords = { [S in RecordStore]: Schema[S]['value'][] }

/** Every record of every store, tombstones included, and the stored settings, as of one moment. */
export async function dump(): Promise<{ settings: unknown; records: DumpRecords }> {
  const db = await database()
  const names: StoreName[] = [...RECORDS, 'meta']
  const tx = db.transaction(names)
  const [settings, ...lists] = await Promise.all([
    tx.objectStore('meta').get('settings'),
    ...RECORDS.map((store) => tx.objectStore(store).getAll()),
  ])
  const records = Object.fromEntries(RECORDS.map((store, index) => [store, lists[index]]))
  return { settings, records: records as unknown as DumpRecords }
}

/** What a merge did: records added or brought up to date, by store, and those left as they were. */
export interface MergeCount {
  added: Record<string, number>
  kept: number
}

/**
 * Joins records into the stores in one transaction, all or nothing: of two versions the greater
 * clock stays, and an account keeps the keys and names of both. A mention that is here under another id is left alone. With `tryOnly` it counts and
 * writes nothing.
 */
export async function mergeRecords(records: DumpRecords, tryOnly: boolean): Promise<MergeCount> {
  return write([...RECORDS], async (writing) => {
    const { tx } = writing
    const people = settling(writing)
    const count: MergeCount = { added: {}, kept: 0 }
    for (const store of RECORDS) {
      const objects = tx.objectStore(store)
      for (const record of records[store] as Stamped[]) {
        const known = (await objects.get(record.id)) as Stamped | undefined
        const twin =
          store === 'mentions' && known === undefined && 'key' in record
            ? await tx.objectStore('mentions').index('key').getKey(String(record.key))
            : undefined
        const joined = people.join(store, known, record)
        if (twin !== undefined || joined === known) {
          count.kept += 1
          continue
        }
        count.added[store] = (count.added[store] ?? 0) + 1
        if (tryOnly) continue
        writing.touched(record.id)
        await objects.put(joined as never)
      }
    }
    if (!tryOnly) await people.settle()
    return count
  })
}
