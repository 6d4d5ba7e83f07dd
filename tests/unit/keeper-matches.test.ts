import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Asker } from '@/lib/bus/message.ts'
import { closeDatabase, database } from '@/lib/db/open.ts'
import { saveSettings } from '@/lib/db/save-settings.ts'
import { forgetAlerts } from '@/lib/keeper/alert-index.ts'
import { page } from '@/lib/keeper/page.ts'
import { watch } from '@/lib/keeper/watch.ts'
import type { Author, Post } from '@/lib/model.ts'

vi.mock('@/lib/keeper/analyst.ts', () => ({ wakeAnalyst: async () => undefined }))
vi.mock('@/lib/keeper/badge.ts', () => ({ drawBadge: vi.fn(async () => undefined) }))

const URL = 'https://www.forum.example/t/1'
const asker: Asker = { tier: 'page', url: URL, tabId: 1, frameId: 0 }
const own: Asker = { tier: 'own', url: 'chrome-extension://x/dashboard.html' }

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
  forgetAlerts()
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    host_permissions: ['*://www.forum.example/*'],
  } as never)
  Object.assign(browser, {
    action: { setIcon: async () => undefined },
    permissions: { contains: async () => true },
    i18n: { getUILanguage: () => 'fr' },
  })
  await saveSettings({ language: 'fr' })
})
afterEach(closeDatabase)

const author = (name: string): Author => ({
  platform: 'discourse',
  host: 'www.forum.example',
  name,
  strength: 'name',
  keys: [`discourse:www.forum.example:~${name}`],
})
const post = (id: string, text: string, link?: string, name = 'Camille'): Post => ({
  id,
  kind: 'post',
  author: author(name),
  text,
  ...(link ? { link } : {}),
})
const stored = async () => (await database()).getAll('mentions')
const read = (posts: Post[], url = URL) => page['page.posts']({ posts }, { ...asker, url })
/** Waits for the mentions, which the page doesn't wait for. */
const kept = (count: number) =>
  vi.waitFor(async () => expect((await stored()).length).toBe(count), { timeout: 5_000 })

test('the answer for a page says where an alert’s words stand, and nothing where none does', async () => {
  const look = (text: string) => page['page.posts']({ posts: [post('1', text)] }, asker)
  expect(await look('Vive le vélo')).not.toHaveProperty('words')
  await watch['alert.save']({ name: 'Vélos', query: 'vélo -course' }, own)
  expect((await look('Vive le Velo, oui')).words).toEqual([
    { hits: [[8, 12]], says: 'Alerte\u00a0: Vélos' },
  ])
  expect(await look('une course à vélo')).not.toHaveProperty('words')
  // What is still being written would land in the next test's database.
  await kept(1)
})

test('a post that matches is one mention, however often and wherever it is read', async () => {
  await watch['alert.save']({ name: 'Vélos', query: 'vélo' }, own)
  const one = post('1', 'Vive le vélo', `${URL}/1?utm_source=x`)
  await read([one, post('2', 'rien', `${URL}/2`)])
  await read([one])
  await read([{ ...one, link: `${URL}/1#:~:text=x` }], 'https://www.forum.example/latest')
  await read([post('9', 'un autre vélo', `${URL}/9`)])
  await kept(2)
  const [mention] = await stored()
  expect(mention).toMatchObject({
    sourceKind: 'page',
    place: 'forum.example',
    state: 'new',
    key: 'forum.example/t/1/1',
    hits: [[8, 12]],
    author: { name: 'Camille' },
  })
})

test('posts without an address of their own, or that share one, are each kept', async () => {
  await watch['alert.save']({ name: 'Vélos', query: 'vélo' }, own)
  const posts = [
    post('1', 'Vive le vélo'),
    post('2', 'À bas le vélo', undefined, 'Noé'),
    post('3', 'Un vélo vert pour la plage', URL),
    post('4', 'Mon vélo est cassé depuis hier', URL),
  ]
  await read(posts)
  await read(posts)
  await kept(4)
  const all = await stored()
  expect(all.map(({ text }) => text).sort()).toEqual(posts.map(({ text }) => text).sort())
  expect(new Set(all.map(({ link }) => link))).toEqual(new Set([URL]))
})

test('a page can’t fill the inbox, and alerts for sources only don’t look at pages', async () => {
  await watch['alert.save']({ name: 'Vélos', query: 'vélo', pages: false }, own)
  await read([post('1', 'vélo')])
  await watch['alert.save']({ name: 'Trains', query: 'train' }, own)
  const many = (from: number) =>
    Array.from({ length: 300 }, (_, i) => post(`p${from + i}`, 'un train', `${URL}/p${from + i}`))
  for (let from = 0; from < 1_200; from += 300) {
    await read(many(from))
  }
  const count = async () => (await database()).count('mentions')
  await vi.waitFor(async () => expect(await count()).toBeGreaterThan(900), { timeout: 10_000 })
  await read([post('last', 'le dernier train', `${URL}/last`)])
  expect(await count()).toBeLessThanOrEqual(1_000)
  expect((await stored()).some(({ text }) => text.includes('vélo'))).toBe(false)
})
