import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Asker } from '@/lib/bus/message.ts'
import { commitRound } from '@/lib/db/mentions.ts'
import { closeDatabase, database } from '@/lib/db/open.ts'
import { tryPurge } from '@/lib/db/purge.ts'
import { saveSettings } from '@/lib/db/save-settings.ts'
import { entries } from '@/lib/keeper/acts.ts'
import { card } from '@/lib/keeper/card.ts'
import { members } from '@/lib/keeper/members.ts'
import { personFile } from '@/lib/keeper/person-file.ts'
import type { Author, NewMention, Source } from '@/lib/model.ts'
import { personHtml } from '@/lib/privacy/person-html.ts'
import { HOSTILE } from '../hostile/strings.ts'

const DAY = 86_400_000
const page = 'https://forum.example/t/1'
const asker: Asker = { tier: 'own', url: page }
const someone = (handle: string, name = handle): Author => ({
  ...{ platform: 'discourse', host: 'forum.example', handle, name, strength: 'handle' },
  keys: [`discourse:forum.example:@${handle}`],
})
const noe = someone('noe', 'Noé')

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [])
  Object.assign(browser, { i18n: { getUILanguage: () => 'en' } })
  await saveSettings({ language: 'en', organisation: 'Acme' })
})
afterEach(closeDatabase)

const note = (text: string, author = noe) =>
  card['card.note']({ author, page, excerpt: 'the app', text }, asker)

/** A post of somebody that the watch found. */
async function found(author: Author, at: number, text = 'Acme works well'): Promise<void> {
  const health = { state: 'ok', interval: 60_000, nextRound: 0, failures: 0, gaps: [] } as const
  const source = { id: 's1', hlc: '0', by: 'm', kind: 'feed', name: 'F', fields: {}, cursor: {} }
  await (await database()).put('sources', { ...source, health: { ...health, gaps: [] } } as Source)
  const key = `https://forum.example/t/${at}`
  const mention: NewMention = {
    ...{ key, sourceId: 's1', sourceKind: 'feed', place: 'Forum', alertIds: ['a'], at, author },
    ...{ foundAt: at, state: 'new', text, link: key, language: 'en', flags: [], also: [] },
    tone: { verdict: 'positive', confidence: 1, words: [] },
    hits: [[0, 4]],
  }
  await commitRound({
    mentions: [mention],
    sourceId: 's1',
    cursor: {},
    health: { ...health, gaps: [] },
  })
}

test('the file for the person has all that is kept about them, corrected lines too, and nobody else', async () => {
  const { entryId, card: view } = await note('wrote twise')
  await entries['entry.edit']({ entryId, change: { text: 'wrote twice' } }, asker)
  const { entryId: undone } = await note('taken back')
  await entries['entry.undo']({ entryId: undone }, asker)
  await card['card.act'](
    { author: noe, page, act: { kind: 'warning', ruleId: 'respect', text: 'once' } },
    asker,
  )
  await note('somebody else', someone('ada'))
  await found(noe, Date.now() - DAY)
  await found(someone('ada'), Date.now(), 'not theirs')
  const memberId = view.memberId as string
  const html = personHtml(await personFile['member.file']({ memberId }, asker))
  for (const said of [
    ...['What we keep about Noé', 'Made by Acme', 'relations with members, moderation'],
    ...['@noe', 'wrote twice', 'wrote twise', 'taken back', 'Warning: Respect: once', 'the app'],
    ...['Acme works well', 'satisfied', 'It will be erased on', page],
  ]) {
    expect(html).toContain(said)
  }
  expect(html).not.toMatch(/somebody else|not theirs/)
})

test('texts of pages make no markup in that file', async () => {
  const { card: view } = await note('a note')
  for (const text of HOSTILE.slice(0, 60)) await note(text)
  const memberId = view.memberId as string
  const html = personHtml(await personFile['member.file']({ memberId }, asker))
  const own = new Set(
    'html head meta title style body h1 h2 p table thead tbody tr th td'.split(' '),
  )
  const tags = [...html.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, name]) => name)
  expect(tags.filter((name) => !own.has(name ?? ''))).toEqual([])
  expect(tags.length).toBeGreaterThan(300)
})

test('what the watch found of somebody stands in their history, beside what she wrote', async () => {
  const { card: view } = await note('met')
  await found(noe, Date.now() - DAY)
  const { entries: lines, total } = await card['card.read']({ author: noe }, asker)
  expect(total).toBe(2)
  expect(lines).toMatchObject([
    { line: 'Note: met' },
    { line: 'Mention: “Acme works well”', fixed: true },
  ])
  const file = await members['member.read']({ memberId: view.memberId as string }, asker)
  expect(file.purposes).toEqual(['relation'])
  expect(file.until).toBeGreaterThan(Date.now() + 700 * DAY)
})

test('somebody whose posts are still found is not let go of as silent', async () => {
  const now = Date.now()
  for (const handle of ['quiet', 'heard']) {
    const { card: view } = await note('long ago', someone(handle))
    const db = await database()
    const member = await db.get('members', view.memberId as string)
    if (!member) throw new Error('not filed')
    const at = now - 800 * DAY
    await db.put('members', { ...member, createdAt: at, mark: { ...member.mark, lastAt: at } })
  }
  await found(someone('heard'), now - 30 * DAY)
  expect(await tryPurge(now)).toMatchObject({ members: 1 })
})

test('a page corrects a line of its own author’s history, and of nobody else’s', async () => {
  const { entryId } = await note('first')
  const asked = { page, entryId, change: { text: 'second' } }
  await expect(card['card.edit']({ author: someone('ada'), ...asked }, asker)).rejects.toThrow()
  const { card: view } = await card['card.edit']({ author: noe, ...asked }, asker)
  expect(view.entries).toMatchObject([{ line: 'Note: second', details: ['edited'] }])
})
