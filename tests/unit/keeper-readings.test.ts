import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Asker } from '@/lib/bus/message.ts'
import { closeDatabase } from '@/lib/db/open.ts'
import { page } from '@/lib/keeper/page.ts'
import { sites } from '@/lib/keeper/sites.ts'

const TOPIC = 'https://forum.example/t/sujet/12'
const asker: Asker = { tier: 'page', url: TOPIC, tabId: 1, frameId: 0 }
const own: Asker = { tier: 'own', url: 'chrome-extension://vigie/popup.html' }
const pushed: unknown[] = []
const icons: string[] = []

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
  pushed.length = 0
  icons.length = 0
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    host_permissions: ['*://forum.example/*', '*://www.reddit.com/*'],
    version: '1.2.0',
  } as never)
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [])
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (...said) => pushed.push(said))
  Object.assign(browser, {
    action: {
      setIcon: async ({ path }: { path: Record<number, string> }) => icons.push(path[16] ?? ''),
    },
    permissions: { contains: async () => true },
    i18n: { getUILanguage: () => 'fr' },
  })
})
afterEach(closeDatabase)

const health = (found: number, withoutAuthor = 0, more = {}) => ({
  site: 'discourse',
  visit: 'a',
  found,
  withoutAuthor,
  flagged: 0,
  gaveUp: false,
  ...more,
})
const tell = (...given: Parameters<typeof health>) => page['page.health'](health(...given), asker)
const look = () => sites['site.state']({ url: TOPIC, tabId: 1 }, own)
const counted = () => sites['site.readings']({}, own)

test('a reader that sees posts without authors is said, on the icon too', async () => {
  await tell(9)
  expect(await look()).toMatchObject({ state: 'on', reader: 'Discourse', health: { found: 9 } })
  expect((await look()).doubt).toBeUndefined()
  expect(icons.at(-1)).not.toMatch(/trouble/)
  await tell(9, 30)
  expect((await look()).doubt).toBe('unread')
  expect(icons.at(-1)).toMatch(/trouble/)
})

test('posts and doubts are counted by site and version, each page once', async () => {
  await tell(4)
  await tell(12)
  await tell(12, 1)
  const once = { site: 'Discourse', version: '1.2.0', pages: 1, posts: 12 }
  expect(await counted()).toEqual([{ ...once, withoutAuthor: 1, doubtful: 0 }])
  // A page that is doubted, then read after all, is no doubtful page.
  await tell(0, 0, { visit: 'b' })
  expect((await counted())[0]).toMatchObject({ pages: 2, posts: 12, doubtful: 1 })
  await tell(5, 0, { visit: 'b' })
  expect((await counted())[0]).toMatchObject({ pages: 2, posts: 17, doubtful: 0 })
})

test('messages at the same time lose no count', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, at) => tell(1, 0, { visit: `v${at}` })))
  expect((await counted())[0]).toMatchObject({ pages: 20, posts: 20 })
})

test('comments in a frame count for the page around it, until the next page', async () => {
  await tell(1)
  await page['page.health'](health(7, 0, { site: 'disqus' }), { ...asker, frameId: 3 })
  expect((await look()).health?.found).toBe(8)
  await tell(2, 0, { visit: 'b' })
  expect((await look()).health?.found).toBe(2)
})

test('the generic reader is chosen for a host, says how sure it is, and can be left again', async () => {
  await tell(0, 5)
  expect((await page['page.hello']({ host: 'forum.example' }, asker)).sites.length).toBeGreaterThan(
    1,
  )
  await sites['site.reader']({ url: TOPIC, tabId: 1, generic: true }, own)
  expect(pushed).toEqual([[1, { push: 'reread' }, {}]])
  expect((await look()).health).toBeUndefined()
  expect((await page['page.hello']({ host: 'forum.example' }, asker)).sites).toEqual([])
  await tell(5, 0, { site: 'generic', sure: 0.82, visit: 'b' })
  const now = await look()
  expect(now).toMatchObject({ left: 'Discourse', health: { found: 5, sure: 0.82 } })
  expect(now.reader).toBeUndefined()
  await sites['site.reader']({ url: TOPIC, tabId: 1, generic: false }, own)
  expect((await look()).left).toBeUndefined()
  expect((await page['page.hello']({ host: 'forum.example' }, asker)).sites.length).toBeGreaterThan(
    1,
  )
})
