import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Asker } from '@/lib/bus/message.ts'
import { closeDatabase } from '@/lib/db/open.ts'
import { saveSettings } from '@/lib/db/save-settings.ts'
import { entries } from '@/lib/keeper/acts.ts'
import { card } from '@/lib/keeper/card.ts'
import { replies } from '@/lib/keeper/replies.ts'
import { forgetWaiting, noteSent } from '@/lib/keeper/sent.ts'
import type { Author, Post } from '@/lib/model.ts'

const FORUM = 'https://forum.example/t/1'
const asker: Asker = { tier: 'page', url: FORUM, tabId: 1, frameId: 0 }
const TEXT = 'Bonjour Yanis, merci d’écrire sans majuscules : tout le monde vous lira mieux.'

const author = (handle: string): Author => ({
  ...{ platform: 'discourse', host: 'forum.example', handle, name: handle, strength: 'handle' },
  keys: [`discourse:forum.example:@${handle}`],
})
const yanis = author('yanis')
const post = (by: string, text: string, more: Partial<Post> = {}): Post => ({
  ...{ id: `${by}-${text.length}`, kind: 'post', author: author(by), text },
  ...{ link: `${FORUM}/9`, ...more },
})
const draft = (alike: string[] = []) =>
  replies['reply.drafted'](
    { author: yanis, page: `${FORUM}/4`, replyId: 'shouting', variant: 1, text: TEXT, alike },
    asker,
  )
const lines = async () =>
  (await card['card.read']({ author: yanis, all: true }, asker)).entries.map(({ kind }) => kind)

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
  forgetWaiting()
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [])
  Object.assign(browser, { i18n: { getUILanguage: () => 'fr' } })
  await saveSettings({ language: 'fr' })
})
afterEach(closeDatabase)

test('a draft that is seen as a post was sent, also when edited: one line says so', async () => {
  await draft()
  expect(await lines()).toEqual(['reply-drafted'])
  const sent = post('moderation', `${TEXT} Bonne journée !`)
  await noteSent(asker, [post('lea', 'Autre chose'), sent])
  const { entries } = await card['card.read']({ author: yanis, all: true }, asker)
  expect(entries.map(({ kind, page, line }) => [kind, page, line.includes('Majuscules')])).toEqual([
    ['reply-sent', `${FORUM}/9`, true],
  ])
  await noteSent(asker, [sent])
  expect(await lines()).toEqual(['reply-sent'])
})

test('it is noted after the keeper was restarted, and the draft still counts for the rule', async () => {
  await draft()
  forgetWaiting()
  await noteSent(asker, [post('moderation', TEXT)])
  expect(await lines()).toEqual(['reply-sent'])
})

test.each([
  ['was there before', [post('moderation', TEXT)], ['moderation-78']],
  ['is by the person it answers', [post('yanis', TEXT)], []],
  ['is older', [post('moderation', TEXT, { at: Date.now() - 3_600_000 })], []],
  ['is another text', [post('moderation', 'Bonjour Yanis, bienvenue parmi nous !')], []],
  ['has no author', [{ ...post('moderation', TEXT), author: undefined } as unknown as Post], []],
])('a post that %s is not the draft', async (_, posts, alike) => {
  expect(TEXT).toHaveLength(78)
  await draft(alike)
  await noteSent(asker, posts)
  expect(await lines()).toEqual(['reply-drafted'])
})

test('a draft that was taken back is waited for no more', async () => {
  const { entryId } = await draft()
  await entries['entry.undo']({ entryId: entryId as string }, asker)
  await noteSent(asker, [post('moderation', TEXT)])
  expect(await lines()).toEqual([])
})

test('without knowing what stood there before, only a post that tells its time counts', async () => {
  await draft()
  await browser.storage.session.clear()
  await noteSent(asker, [post('moderation', TEXT)])
  expect(await lines()).toEqual(['reply-drafted'])
  await noteSent(asker, [post('moderation', TEXT, { at: Date.now() })])
  expect(await lines()).toEqual(['reply-sent'])
})
