import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Asker } from '@/lib/bus/message.ts'
import { allOf } from '@/lib/db/config.ts'
import { closeDatabase } from '@/lib/db/open.ts'
import { saveSettings } from '@/lib/db/save-settings.ts'
import { replies } from '@/lib/keeper/replies.ts'
import { replyStore } from '@/lib/keeper/reply-store.ts'
import { libraryOf } from '@/lib/replies/library.ts'

const at = (url: string): Asker => ({ tier: 'page', url, tabId: 1, frameId: 0 })
const own = at('chrome-extension://x/dashboard.html')
const reply = (title: string, hosts?: string[]) => ({
  ...{ ruleId: 'service', tone: 'gentle' as const, group: 'own', flags: [] },
  ...{ title: { fr: title, en: title }, variants: { fr: [title], en: [] } },
  ...(hosts && { hosts }),
})

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [])
  Object.assign(browser, { i18n: { getUILanguage: () => 'fr' } })
  await saveSettings({ language: 'fr' })
})
afterEach(closeDatabase)

test('each space speaks in its own way, and has versions of its own', async () => {
  await saveSettings({
    ...{ signature: 'L’équipe', footer: 'Merci' },
    spaces: [{ name: 'Le forum', hosts: ['forum.example'], address: 'tu', footer: 'À bientôt' }],
  })
  const { ids } = await replyStore['replies.add'](
    { replies: [reply('Partout'), reply('Forum seul', ['forum.example'])] },
    own,
  )
  const forum = await replies['replies.rank']({}, at('https://forum.example/t/1'))
  expect(forum).toMatchObject({
    ...{ address: 'tu', around: { footer: 'À bientôt' } },
    values: { fr: { space: 'Le forum', signature: 'L’équipe', language: 'français' } },
  })
  expect(forum.replies[0]?.id).toBe(ids[1])
  const elsewhere = await replies['replies.rank']({}, at('https://blog.example/'))
  expect(elsewhere).toMatchObject({ address: 'vous', around: { footer: 'Merci' } })
  const offered = elsewhere.replies.map(({ id }) => id)
  expect(offered).toContain(ids[0])
  expect(offered).not.toContain(ids[1])
})

test('her replies stand in the order she gives them, and go as they came', async () => {
  const { ids } = await replyStore['replies.add'](
    { replies: [reply('Un'), reply('Deux'), reply('Trois')] },
    own,
  )
  const order = async () =>
    libraryOf(await allOf('replies'))
      .filter(({ id }) => ids.includes(id))
      .map(({ title }) => title.fr)
  expect(await order()).toEqual(['Un', 'Deux', 'Trois'])
  await replyStore['replies.order']({ ids: [...ids].reverse() }, own)
  expect(await order()).toEqual(['Trois', 'Deux', 'Un'])
  await replyStore['replies.remove']({ ids }, own)
  expect(await order()).toEqual([])
})
