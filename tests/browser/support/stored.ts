import type { Driver } from './driver.ts'

/** How many records each store of the extension's database holds, as one of its pages reads them. */
export async function countStored(
  driver: Driver,
  stores: readonly string[],
): Promise<Record<string, number>> {
  const room = await driver.room('manifest.json')
  try {
    return await room.run(
      (names) =>
        new Promise<Record<string, number>>((resolve, reject) => {
          const opening = indexedDB.open('vigie')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const db = opening.result
            const tx = db.transaction(names)
            const counts: Record<string, number> = {}
            for (const name of names) {
              const asked = tx.objectStore(name).count()
              asked.onsuccess = () => {
                counts[name] = asked.result
              }
            }
            tx.oncomplete = () => {
              db.close()
              resolve(counts)
            }
            tx.onabort = () => reject(tx.error)
          }
        }),
      [...stores],
    )
  } finally {
    await room.close()
  }
}
