import { digest } from '@/lib/sources/digest.ts'
import type { BrowserName } from '../../scripts/lib/browsers.ts'
import type { Driver, Tab } from '../browser/support/driver.ts'
import { launch } from '../browser/support/launch.ts'
import { until } from '../browser/support/until.ts'
import { type Feeds, serveFeeds } from './feeds.ts'

/** What many kills did to the mentions. */
export interface Toll {
  kills: number
  published: number
  stored: number
  lost: number
  repeated: number
  /** Sources whose cursor doesn't hold the newest post that their feed lists. */
  wrongCursors: number
  /** Whether the badge says how many mentions are new. */
  badge: string
}

/** Milliseconds after the start of a round within which the background is killed. */
const WITHIN = 250

export interface Plan {
  kills: number
  /** How many feeds are watched. */
  feeds: number
  /** Posts that each feed gains before each kill. */
  grow: number
  /** Posts that the feeds together gain before each kill. */
  spread?: number
}

interface OwnPage {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
}

/** Asks the background as the dashboard would; resolves to its answer, or undefined when killed. */
async function ask(room: Tab, name: string, input: unknown): Promise<unknown> {
  return room.run(
    async (message) => {
      try {
        // Both browsers know their API under this name.
        return await (globalThis as unknown as OwnPage).chrome.runtime.sendMessage(message)
      } catch {
        return undefined
      }
    },
    { ask: name, input },
  )
}

/** Everything in a store, read by one of our own pages. */
const storeOf = <T>(room: Tab, store: string): Promise<T[]> =>
  room.run(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('vigie')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll()
          all.onerror = () => reject(all.error)
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result)
          }
        }
      }),
    store,
  )

/** Links of all stored mentions. */
const storedLinks = async (room: Tab): Promise<string[]> =>
  (await storeOf<{ link: string }>(room, 'mentions')).map(({ link }) => link)

/** Sources whose cursor doesn't hold the newest post of their feed. */
async function wrongCursors(room: Tab, feeds: Feeds): Promise<number> {
  const sources = await storeOf<{ fields: { address?: string }; cursor: { seen?: string[] } }>(
    room,
    'sources',
  )
  const newest = feeds.newest()
  return sources.filter(({ fields, cursor }) => {
    const link = newest.get(fields.address ?? '')
    return link !== undefined && !cursor.seen?.includes(digest(link))
  }).length
}

/**
 * Runs rounds over feeds that grow and kills the background `kills` times at random moments, then
 * lets one round end in peace, and compares what is stored with what was published.
 */
export async function countLosses(
  browser: BrowserName,
  { kills, feeds: many, grow, spread = 0 }: Plan,
  say: (line: string) => void = () => {},
): Promise<Toll> {
  const feeds = await serveFeeds(many)
  let driver: Driver | undefined
  try {
    driver = await launch(browser, { hosts: { http: feeds.port, https: feeds.port } })
    const room = await driver.room('popup.html')
    await ask(room, 'alert.save', { name: 'Acme', query: 'Acme' })
    for (const address of feeds.addresses) {
      await ask(room, 'source.save', { kind: 'feed', fields: { address } })
    }
    for (let kill = 1; kill <= kills; kill++) {
      feeds.grow(grow)
      feeds.spread(spread)
      const round = ask(room, 'watch.now', {})
      const moment = Math.random() * WITHIN
      await Promise.race([round, new Promise((resolve) => setTimeout(resolve, moment))])
      await driver.killKeeper()
      await round
      if (kill % 50 === 0) say(`${kill} kills, ${(await storedLinks(room)).length} mentions`)
    }
    const alive = driver
    await until('the last round to find everything', async () => {
      await ask(room, 'watch.now', {})
      return new Set(await storedLinks(room)).size >= feeds.links().length
    }).catch(() => undefined)
    const stored = await storedLinks(room)
    const distinct = new Set(stored)
    await ask(room, 'watch.now', {})
    return {
      kills,
      published: feeds.links().length,
      stored: stored.length,
      lost: feeds.links().filter((link) => !distinct.has(link)).length,
      repeated: stored.length - distinct.size,
      wrongCursors: await wrongCursors(room, feeds),
      badge: await alive.badge(),
    }
  } finally {
    await driver?.close()
    await feeds.close()
  }
}
