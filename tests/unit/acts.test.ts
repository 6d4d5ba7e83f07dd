import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Asker } from '@/lib/bus/message.ts'
import type { ActInput } from '@/lib/bus/people-inputs.ts'
import { closeDatabase } from '@/lib/db/open.ts'
import { saveSettings } from '@/lib/db/save-settings.ts'
import { entries, entryOf } from '@/lib/keeper/acts.ts'
import { card } from '@/lib/keeper/card.ts'
import { charterHandlers } from '@/lib/keeper/charters.ts'
import { members } from '@/lib/keeper/members.ts'
import { chartersOf, SHIPPED_CHARTER } from '@/lib/members/charter.ts'
import type { Author } from '@/lib/model.ts'

const DAY = 86_400_000
const page = 'https://forum.example/t/1'
const asker: Asker = { tier: 'own', url: page }
const noe: Author = {
  platform: 'discourse',
  host: 'forum.example',
  handle: 'noe',
  name: 'Noé',
  strength: 'handle',
  keys: ['discourse:forum.example:@noe'],
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [])
  Object.assign(browser, { i18n: { getUILanguage: () => 'en' } })
  await saveSettings({ language: 'en' })
})
afterEach(closeDatabase)

const act = (done: ActInput) => card['card.act']({ author: noe, page, act: done }, asker)

test('a breach weighs and lasts what its rule says; a reminder weighs nothing', () => {
  const all = chartersOf([], 'General')
  const given = (done: ActInput) => entryOf(done, page, all, 0)
  expect(given({ kind: 'reminder', ruleId: 'respect' })).toMatchObject({
    points: 0,
    expires: 180 * DAY,
  })
  expect(given({ kind: 'warning', ruleId: 'safety' })).toMatchObject({
    points: 4,
    expires: 365 * DAY,
  })
  expect(given({ kind: 'sanction', ruleId: 'ads', measure: 'suspension', days: 3 })).toMatchObject({
    points: 2,
    measure: 'suspension',
    until: 3 * DAY,
  })
})

test('a space with its own charter weighs by it, and its ladder is the one shown there', async () => {
  const { id } = await charterHandlers['charter.save'](
    {
      ...SHIPPED_CHARTER,
      id: 'charter-forum',
      name: 'Forum',
      hosts: ['forum.example'],
      rules: [{ id: 'form', name: 'Shouting', points: 9, days: 10 }],
    },
    asker,
  )
  const { card: view } = await act({ kind: 'warning', ruleId: 'form' })
  expect(view.ladder).toMatchObject({ charterId: id, charter: 'Forum' })
  expect(view.ladder.rules.map(({ word }) => word)).toEqual(['Shouting'])
  expect(view.entries[0]?.line).toBe('Warning: Shouting')
  // Nine points: one more breach of nine is past every step.
  expect(view.ladder.steps[view.ladder.rules[0]?.step ?? 0]?.word).toBe('Excluded')
})

test('a correction takes the place of a line, keeps when it happened, and can be taken back', async () => {
  const { entryId, card: before } = await act({ kind: 'warning', ruleId: 'form', text: 'first' })
  const edited = await entries['entry.edit'](
    { entryId, change: { text: 'second', ruleId: 'respect', expires: Date.now() + 5 * DAY } },
    asker,
  )
  const read = async () => (await card['card.read']({ author: noe }, asker)).entries
  expect(await read()).toMatchObject([
    { line: 'Warning: Respect: second', at: before.entries[0]?.at },
  ])
  expect((await read())[0]?.details).toContain('edited')
  await entries['entry.undo']({ entryId: edited.entryId }, asker)
  expect(await read()).toMatchObject([{ line: 'Warning: Form: first' }])
})

test('an appeal that is granted takes the warning off the ladder and says so', async () => {
  const { card: warned } = await act({ kind: 'warning', ruleId: 'respect' })
  const about = warned.entries[0]?.contest?.id ?? ''
  const { card: view } = await act({ kind: 'appeal', about, outcome: 'reversed' })
  expect(view.ladder).toMatchObject({ at: -1, standing: 'Nothing counts now' })
  const line = view.entries.find(({ kind }) => kind === 'warning')
  expect(line).toMatchObject({ contest: { reversed: true, counts: false } })
  expect(line?.details).toContain('reversed on appeal')
})

test('an influencer is to be told until it is done, and keeps what the page showed', async () => {
  const { card: view } = await card['card.tag'](
    { author: noe, page, tagId: 'tag-influencer', on: true, audience: 84_000 },
    asker,
  )
  expect(view.inform).toMatchObject({ overdue: false })
  expect(view.entries[0]?.details).toContain('84,000 followers')
  const memberId = view.memberId as string
  await members['member.act']({ memberId, act: { kind: 'informed' } }, asker)
  expect((await members['member.read']({ memberId }, asker)).inform).toBeUndefined()
})

test('of somebody who objects nothing more is proposed, and it is said first', async () => {
  const { card: view } = await act({ kind: 'objection', text: 'by mail' })
  expect(view.objection).toBeTypeOf('number')
  const again = await card['card.read']({ author: noe, audience: 1_000_000 }, asker)
  expect(again.hints).toEqual([])
})

test('counters suggest a tag, which is put on or declined by her', async () => {
  await act({ kind: 'note', text: 'met' })
  const read = () => card['card.read']({ author: noe, answers: 12, audience: 84_000 }, asker)
  const { hints, memberId } = await read()
  expect(hints.map(({ sentence }) => sentence)).toEqual([
    'The page says 84,000 followers: an influencer?',
    '12 answers to other members on this page: a contributor?',
  ])
  expect((await read()).tags.filter(({ on }) => on)).toEqual([])
  const { identities } = await import('@/lib/keeper/identities.ts')
  await identities['member.decline'](
    { memberId: memberId as string, tagId: 'tag-contributor' },
    asker,
  )
  expect((await read()).hints).toHaveLength(1)
})
