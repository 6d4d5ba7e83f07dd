import { MIGRATIONS } from '@/lib/db/migrations/index.ts'
import type { Tab } from './driver.ts'

/** The version that migrations lead to now. */
export const NEWEST = MIGRATIONS.length

/** What a database is found to be, read without any of Vigie's own code. */
export interface Found {
  version: number
  /** A digest of every record of the stores that the first version had, in order. */
  digest: string
  /** How many records each index of theirs finds. */
  found: Record<string, number>
}

/** In the page of an old version: its connection, and what came of it once it was asked to yield. */
interface OldPage {
  old?: IDBDatabase | undefined
  asked?: boolean
  ended?: boolean
  after?: Promise<unknown>
}

/**
 * In a page of the extension: takes the database away and makes it anew as the first `version`
 * migrations left it, with `people` members and three entries, an account and a mention of each.
 */
const MAKE = (migrations: readonly string[]) => `async ({ version, people }) => {
  const migrations = [${migrations.join(',')}]
  // Both are asked for at once: the browser lets nobody come between them.
  indexedDB.deleteDatabase('vigie')
  const db = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('vigie', version)
    opening.onupgradeneeded = () => {
      for (const migrate of migrations) migrate(opening.result, opening.transaction)
    }
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })
  const tx = db.transaction(['members', 'accounts', 'entries', 'mentions'], 'readwrite')
  const put = (store, record) => tx.objectStore(store).put({ hlc: '0', by: 'old', ...record })
  for (let n = 0; n < people; n++) {
    const id = 'member-' + n
    const of = 'https://forum.test/'
    const author = { platform: 'discourse', host: 'forum.test', handle: 'h' + n, name: 'N' + n, strength: 'id', keys: ['discourse:forum.test:#' + n] }
    const mark = { tags: ['tag-relay'], reminders: 1, lastAt: n }
    put('members', { id, createdAt: 1, purpose: 'moderation', mark })
    put('accounts', { ...author, id: 'account-' + n, memberId: id, earlier: [], profile: of + n })
    for (let one = 0; one < 3; one++) {
      put('entries', { id: 'entry-' + n + '-' + one, memberId: id, kind: 'note', at: n, page: of + n, mentionId: 'mention-' + n, text: 'Une note, ' + one })
    }
    put('mentions', { id: 'mention-' + n, key: 'k' + n, state: 'seen', at: n, foundAt: n, link: of + n, place: 'forum.test', author, alertIds: [], text: 'Velours', hits: [], flags: [], also: [], sourceId: 's', sourceKind: 'feed', tone: { verdict: 'neutral', confidence: 1, words: [] } })
  }
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve
    tx.onabort = () => reject(tx.error)
  })
  globalThis.old = db
  return null
}`

/**
 * Makes the database that version `version` left. Its connection stays open in `tab` and gives way
 * to nobody, as that of a page which hangs.
 */
export async function makeOld(tab: Tab, version: number, people: number): Promise<void> {
  const make = MAKE(MIGRATIONS.slice(0, version).map(String))
  // Extension pages forbid code made of text; from the driver it comes as code.
  await tab.run(new Function('given', `return (${make})(given)`) as (given: object) => unknown, {
    version,
    people,
  })
}

/** From now on the connection gives way when it is asked to, and what comes then is watched. */
export const willYield = (tab: Tab): Promise<unknown> =>
  tab.run(async () => {
    const page = globalThis as OldPage
    page.old ??= await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('vigie')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    Object.assign(page, { asked: false, ended: false })
    page.old.onversionchange = () => {
      page.asked = true
      page.old?.close()
      page.old = undefined
      // Waits in the row behind the update that asked.
      const after = indexedDB.open('vigie')
      page.after = new Promise((resolve) => {
        after.onsuccess = () => {
          page.ended = true
          after.result.close()
          resolve(null)
        }
      })
    }
    return null
  }, null)

/** Whether an update has begun, and is still under way. */
export const underWay = (tab: Tab): Promise<boolean> =>
  tab.run(() => {
    const { asked, ended } = globalThis as OldPage
    return asked === true && ended === false
  }, null)

/** Closes the connection, as closing its page would. */
export const letGo = (tab: Tab): Promise<unknown> =>
  tab.run(() => {
    const page = globalThis as OldPage
    page.old?.close()
    page.old = undefined
    return null
  }, null)

/** What is there now, once no update is under way any more. */
export const look = (tab: Tab): Promise<Found> =>
  tab.run(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('vigie')
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const stores = ['members', 'accounts', 'entries', 'mentions']
    const tx = db.transaction(stores)
    const done = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
    const all: unknown[] = []
    const found: Record<string, number> = {}
    for (const name of stores) {
      const store = tx.objectStore(name)
      all.push(await done(store.getAll()))
      for (const index of store.indexNames) {
        found[`${name}.${index}`] = await done(store.index(index).count())
      }
    }
    const { version } = db
    db.close()
    const bytes = new TextEncoder().encode(JSON.stringify(all))
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return { version, digest: [...sum].map((one) => one.toString(16)).join(''), found }
  }, null)
