import type { browser } from 'wxt/browser'
import type { Bench } from './browser.ts'
import { HOSTS, KEYS, type Shape } from './pages.ts'

declare const chrome: typeof browser

/** Runs in a page of the extension: files members of whom the last are on the bench's pages. */
async function fillVigie(given: { host: string; people: string[][] }) {
  await chrome.runtime.sendMessage({ ask: 'settings.save', input: { language: 'fr' } })
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('vigie')
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  const now = Date.now()
  const stamp = { hlc: '0', by: 'bench' }
  for (let from = 0; from < given.people.length; from += 10_000) {
    const tx = db.transaction(['members', 'accounts'], 'readwrite', { durability: 'relaxed' })
    for (let i = from; i < Math.min(given.people.length, from + 10_000); i++) {
      tx.objectStore('members').put({
        ...stamp,
        id: `m${i}`,
        createdAt: now,
        purpose: 'moderation',
        mark: { tags: ['tag-influencer'], reminders: i % 3, lastAt: now },
      })
      tx.objectStore('accounts').put({
        ...stamp,
        id: `a${i}`,
        memberId: `m${i}`,
        platform: 'forum',
        host: given.host,
        name: `P ${i}`,
        strength: 'handle',
        keys: given.people[i],
        earlier: [],
      })
    }
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve
      tx.onerror = () => reject(tx.error)
    })
  }
  db.close()
  // As the keeper tells of its own writes.
  const channel = new BroadcastChannel('vigie')
  channel.postMessage({ changed: ['members', 'accounts'] })
  channel.close()
}

/** The same people for the naive way. */
async function fillNaive(given: { total: number; here: string[] }) {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('naive', 1)
    asked.onupgradeneeded = () => asked.result.createObjectStore('people', { keyPath: 'handle' })
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  const tx = db.transaction('people', 'readwrite')
  for (let i = 0; i < given.total; i++) {
    tx.objectStore('people').put({ handle: given.here[i] ?? `p${i}`, tags: ['Influenceur'] })
  }
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve
    tx.onerror = () => reject(tx.error)
  })
  db.close()
}

/** Files `total` members, of whom the first `here` write on the bench's page. */
export async function seed(
  bench: Bench,
  naive: boolean,
  shape: Shape,
  total: number,
  here: number,
) {
  const room = await bench.room()
  const filed = Array.from({ length: here }, (_, who) => who)
  if (naive) {
    await room.evaluate(fillNaive, { total, here: filed.map((who) => `member${who}`) })
  } else {
    // Those who aren't on the page are of the same site: that is where they are looked for.
    const people = Array.from({ length: total }, (_, n) =>
      KEYS[shape](n < here ? n : 1_000_000 + n),
    )
    await room.evaluate(fillVigie, { host: HOSTS[shape], people })
  }
  await room.close()
}
