import type { InputOf } from '../../lib/bus/message.ts'
import type { MessageName, Protocol } from '../../lib/bus/protocol.ts'
import type { Driver } from '../browser/support/driver.ts'
import { until } from '../browser/support/until.ts'

/** A page of the extension without code of its own, with the extension's rights. */
const BARE = 'manifest.json'

/** What the story sets up without a screen: asks the keeper as one of its own pages would. */
export async function ask<K extends MessageName>(
  driver: Driver,
  name: K,
  input: InputOf<Protocol[K]>,
): Promise<unknown> {
  const tab = await driver.room(BARE)
  try {
    return await until(`an answer to ${name}`, async () => {
      const envelope = await tab.run(
        (message) => chrome.runtime.sendMessage(message) as Promise<{ error?: object } | undefined>,
        { ask: name, input },
      )
      if (!envelope || 'error' in envelope) throw new Error(JSON.stringify(envelope))
      return envelope
    })
  } finally {
    await tab.close()
  }
}

/** As if the time until each source's next round had passed. */
export async function passTime(driver: Driver): Promise<void> {
  const tab = await driver.room(BARE)
  await tab.run(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('vigie')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const tx = opening.result.transaction('sources', 'readwrite')
          const all = tx.objectStore('sources').openCursor()
          all.onsuccess = () => {
            const cursor = all.result
            if (!cursor) return
            cursor.update({ ...cursor.value, health: { ...cursor.value.health, nextRound: 0 } })
            cursor.continue()
          }
          tx.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          tx.onabort = () => reject(tx.error)
        }
      }),
    undefined,
  )
  await tab.close()
}

declare const chrome: typeof import('wxt/browser').browser
