import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { countMentions, oneMention } from '@/lib/db/mentions.ts'
import { closeDatabase, database } from '@/lib/db/open.ts'
import { findFiled, journalOf } from '@/lib/db/people.ts'
import { correctedTones } from '@/lib/db/tones.ts'
import { analyseWith } from '@/lib/keeper/corrections.ts'
import { mentions } from '@/lib/keeper/mentions.ts'
import type { Mention } from '@/lib/model.ts'

vi.mock('@/lib/keeper/analyst.ts', () => ({ wakeAnalyst: async () => undefined }))
// The fake browser has no toolbar and no pages to tell.
vi.mock('@/lib/keeper/badge.ts', () => ({ drawBadge: vi.fn(async () => undefined) }))
vi.mock('@/lib/keeper/pages.ts', () => ({ refreshPages: async () => undefined }))

const ASKER = { tier: 'own', url: 'chrome-extension://x/popup.html' } as const
const KEYS = ['mastodon:piaille.fr:@camille']

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('fr')
})
afterEach(closeDatabase)

async function stored(fields: Partial<Mention> = {}): Promise<void> {
  const mention: Mention = {
    id: 'm1',
    hlc: '0',
    by: 'me',
    key: 'k',
    state: 'new',
    sourceId: 's1',
    sourceKind: 'feed',
    place: 'piaille.fr',
    alertIds: ['a1'],
    at: 1,
    foundAt: 2,
    author: {
      platform: 'mastodon',
      host: 'piaille.fr',
      name: 'Camille',
      strength: 'handle',
      keys: KEYS,
    },
    text: 'Velours',
    link: 'https://piaille.fr/1',
    language: 'fr',
    tone: { verdict: 'neutral', confidence: 1, words: [] },
    flags: [],
    hits: [],
    also: [],
    ...fields,
  }
  await (await database()).put('mentions', mention)
}

test('opening a mention opens its page and counts it as seen', async () => {
  await stored()
  await mentions['mention.open']({ id: 'm1', reply: false }, ASKER)
  expect((await browser.tabs.query({})).map((tab) => tab.url)).toContain('https://piaille.fr/1')
  expect((await oneMention('m1'))?.state).toBe('seen')
  expect(await countMentions('new')).toBe(0)
})

test('an address that is no web page is not opened, and the mention stays new', async () => {
  await stored({ link: 'javascript:alert(1)' })
  const before = (await browser.tabs.query({})).length
  await expect(mentions['mention.open']({ id: 'm1', reply: false }, ASKER)).rejects.toMatchObject({
    key: 'refused',
  })
  expect((await browser.tabs.query({})).length).toBe(before)
  expect((await oneMention('m1'))?.state).toBe('new')
})

test('tagging the author of a mention files them, with the mention as evidence', async () => {
  await stored()
  const { entryId } = await mentions['mention.tag'](
    { id: 'm1', tagId: 'tag-influencer', on: true },
    ASKER,
  )
  const [filed] = await findFiled([KEYS])
  expect(filed?.member).toMatchObject({ purpose: 'influence', mark: { tags: ['tag-influencer'] } })
  expect(await journalOf(filed?.member.id ?? '')).toMatchObject([
    { id: entryId, mentionId: 'm1', page: 'https://piaille.fr/1', excerpt: 'Velours' },
  ])
})

test('a corrected tone stands for the same text, and is taken back with its trace', async () => {
  await stored({ text: 'Génial, encore une panne !' })
  await mentions['mention.tone']({ id: 'm1', verdict: 'negative' }, ASKER)
  expect((await oneMention('m1'))?.tone).toMatchObject({ verdict: 'negative', corrected: true })
  const toneOf = async (text: string) =>
    analyseWith(await correctedTones(), { allow: [], block: [] })({ id: 'p', kind: 'post', text })
      .tone
  const corrected = { verdict: 'negative', corrected: true }
  expect(await toneOf('génial,  encore une PANNE !')).toMatchObject(corrected)
  expect(await toneOf('Génial, aucune panne !')).not.toHaveProperty('corrected')
  // Only a digest of the text is kept with the correction.
  expect(JSON.stringify(await (await database()).getAll('tones'))).not.toMatch(/panne/)

  await mentions['mention.tone']({ id: 'm1' }, ASKER)
  expect((await oneMention('m1'))?.tone.corrected).toBeUndefined()
  expect(await toneOf('Génial, encore une panne !')).not.toHaveProperty('corrected')
})

test('the correction of a text without words is not the correction of all of them', async () => {
  await stored({ text: '  ' })
  await mentions['mention.tone']({ id: 'm1', verdict: 'positive' }, ASKER)
  expect((await oneMention('m1'))?.tone.verdict).toBe('positive')
  expect((await correctedTones()).size).toBe(0)
})

test('a mention whose author is unknown has nobody to tag', async () => {
  await stored()
  const db = await database()
  const { author: _, ...anonymous } = (await db.get('mentions', 'm1')) as Mention
  await db.put('mentions', anonymous)
  await expect(
    mentions['mention.tag']({ id: 'm1', tagId: 'tag-relay', on: true }, ASKER),
  ).rejects.toMatchObject({ key: 'gone' })
})
