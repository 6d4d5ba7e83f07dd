import type { browser } from 'wxt/browser'
import type { Driver } from './driver.ts'

/** Somebody of the served forum to file before a test. */
export interface Known {
  /** The forum's id and handle of the person, as its pages show them. */
  id: number
  handle: string
  tags: string[]
}

declare const chrome: typeof browser

/** Runs in a page of the extension. Writes records as the keeper would, in one transaction. */
async function write(given: { host: string; people: Known[] }): Promise<void> {
  // The keeper makes the database at its first question.
  await chrome.runtime.sendMessage({ ask: 'settings.save', input: { language: 'fr' } })
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('vigie')
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  const now = Date.now()
  const stamp = { hlc: '0000000000000test', by: 'test' }
  for (let from = 0; from < given.people.length; from += 5000) {
    const tx = db.transaction(['members', 'accounts'], 'readwrite')
    for (const { id, handle, tags } of given.people.slice(from, from + 5000)) {
      const member = `member-${id}`
      const mark = { tags, reminders: 0, lastAt: now }
      tx.objectStore('members').put({
        ...stamp,
        id: member,
        createdAt: now,
        purpose: 'moderation',
        mark,
      })
      tx.objectStore('accounts').put({
        ...stamp,
        id: `account-${id}`,
        memberId: member,
        platform: 'discourse',
        host: given.host,
        stableId: String(id),
        handle,
        name: handle,
        strength: 'id',
        keys: [`discourse:${given.host}:#${id}`, `discourse:${given.host}:@${handle}`],
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

/** Files people of a forum at `host` as if a moderator had tagged them long ago. */
export async function fileMembers(driver: Driver, host: string, people: Known[]): Promise<void> {
  const room = await driver.room('manifest.json')
  await room.run(write, { host, people })
  await room.close()
}

/** Asks the keeper as one of the extension's own pages. Gives the answer, or throws the refusal. */
export async function askAsOwn(driver: Driver, ask: string, input: unknown): Promise<unknown> {
  const room = await driver.room('manifest.json')
  const envelope = (await room.run((message: unknown) => chrome.runtime.sendMessage(message), {
    ask,
    input,
  })) as { answer?: unknown; error?: unknown }
  await room.close()
  if (envelope?.error) throw new Error(JSON.stringify(envelope.error))
  return envelope?.answer
}
