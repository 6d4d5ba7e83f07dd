import type { RecordStore } from '@/lib/db/schema.ts'
import type { Settings } from '@/lib/model.ts'
import type { Tab } from './driver.ts'

/**
 * Puts records, and settings if given, in the database of an own page that is open in `tab`, and
 * tells the others.
 */
export async function fill(
  tab: Tab,
  records: Partial<Record<RecordStore, object[]>>,
  settings: Partial<Settings> = {},
): Promise<void> {
  await tab.run(
    async ({ records: given, settings: chosen }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('vigie')
        opening.onsuccess = () => resolve(opening.result)
        opening.onerror = () => reject(opening.error)
      })
      const stores = Object.keys(given)
      const tx = db.transaction([...stores, 'meta'], 'readwrite')
      tx.objectStore('meta').put(chosen, 'settings')
      // What is put here passes by no keeper: the figures are made again from it.
      tx.objectStore('meta').delete('tallies')
      for (const [store, items] of Object.entries(given)) {
        for (const item of items) tx.objectStore(store).put(item)
      }
      await new Promise((resolve, reject) => {
        tx.oncomplete = resolve
        tx.onerror = () => reject(tx.error)
      })
      db.close()
      const channel = new BroadcastChannel('vigie')
      channel.postMessage({ changed: [...stores, 'meta', 'tallies'] })
      channel.close()
    },
    { records, settings },
  )
}
