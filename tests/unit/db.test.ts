import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tick, timeOf } from '@/lib/db/clock.ts'
import { allOf, removeOne, saveOne } from '@/lib/db/config.ts'
import { eraseMember } from '@/lib/db/erase.ts'
import { commitRound, countMentions, mentionsOf } from '@/lib/db/mentions.ts'
import { migration0001 } from '@/lib/db/migrations/0001.ts'
import { closeDatabase, database } from '@/lib/db/open.ts'
import { fileAuthor, findFiled, PEOPLE } from '@/lib/db/people.ts'
import { saveSettings } from '@/lib/db/save-settings.ts'
import { readSettings } from '@/lib/db/settings.ts'
import { correctedTones, setTone } from '@/lib/db/tones.ts'
import { write } from '@/lib/db/write.ts'
import type { Flag, NewMention } from '@/lib/model.ts'
import { author, exported, imported, records, tagged } from './support/transfer.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(closeDatabase)

const mention = (key: string, fields: Partial<NewMention> = {}): NewMention => ({
  key,
  sourceId: 's1',
  sourceKind: 'feed',
  place: 'Blog',
  alertIds: ['a1'],
  at: 1,
  state: 'new',
  foundAt: 2,
  text: 'Acme',
  link: 'https://blog.example/1',
  language: 'fr',
  tone: { verdict: 'neutral', confidence: 1, words: [] },
  flags: [],
  hits: [[0, 4]],
  also: [],
  ...fields,
})

const health = { state: 'ok', interval: 60_000, nextRound: 0, failures: 0, gaps: [] } as const
const doubt: NewMention['tone'] = {
  verdict: 'uncertain',
  confidence: 0.5,
  words: [],
  lean: 'negative',
}
const why: Flag = {
  id: 'shouting',
  ruleId: 'form',
  tier: 'check',
  why: { key: 'shouting', values: { share: 80 } },
}
const source = () =>
  saveOne('sources', 's1', () => ({
    kind: 'feed',
    name: 'Blog',
    fields: { address: 'https://blog.example/feed' },
    cursor: {},
    health: { ...health, gaps: [] },
  }))

test('an author tagged once wears the tag under every key they were seen with', async () => {
  await tagged(author())
  await tagged(
    author({ stableId: '7', keys: ['forum:forum.example:#7', 'forum:forum.example:@camille'] }),
  )
  const renamed = ['forum:forum.example:#7', 'forum:forum.example:@camille-d']
  const [found, nobody] = await findFiled([renamed, ['forum:forum.example:@noe']])
  expect(found?.member.mark.tags).toEqual(['tag-relay'])
  expect(nobody).toBeUndefined()
  expect(await (await database()).count('members')).toBe(1)
})

test('a handle that passed to somebody else does not bring the old history along', async () => {
  await tagged(author({ keys: ['forum:forum.example:#7', 'forum:forum.example:@camille'] }))
  const [other] = await findFiled([['forum:forum.example:#8', 'forum:forum.example:@camille']])
  expect(other).toBeUndefined()
})

test('earlier names are kept', async () => {
  await tagged(author())
  await tagged(author({ name: 'Camille D.' }))
  const [found] = await findFiled([author().keys])
  expect(found?.account.earlier.map((past) => past.name)).toEqual(['Camille'])
  // A page that shows the handle alone is no rename, and going back and forth leaves each name once.
  await tagged(author({ name: author().handle as string }))
  for (const name of ['Camille', 'Camille D.', 'Camille']) await tagged(author({ name }))
  const [now] = await findFiled([author().keys])
  expect(now?.account.earlier.map((past) => past.name)).toEqual(['Camille D.', 'Camille'])
})

test('a failed write leaves nothing behind', async () => {
  await expect(
    write([...PEOPLE], async (writing) => {
      await fileAuthor(writing, author(), 'relation')
      throw new DOMException('disk', 'QuotaExceededError')
    }),
  ).rejects.toMatchObject({ key: 'full' })
  expect(await (await database()).count('members')).toBe(0)
})

test('the clock never goes back, even when the wall clock does', () => {
  const first = tick(undefined, 2000, 'm')
  const second = tick(first, 1000, 'm')
  expect(second > first).toBe(true)
  expect(timeOf(tick(second, 3000, 'm'))).toBe(3000)
})

test('a round that is run again repeats no mention', async () => {
  await source()
  const round = {
    mentions: [mention('k1'), mention('k2')],
    sourceId: 's1',
    cursor: { at: 1 },
    health: { ...health, gaps: [] },
  }
  expect(await commitRound(round)).toHaveLength(2)
  expect(await commitRound(round)).toHaveLength(0)
  expect(await countMentions('new')).toBe(2)
  expect((await allOf('sources'))[0]?.cursor).toEqual({ at: 1 })
})

test('a round of a source that was removed meanwhile writes nothing', async () => {
  await source()
  await removeOne('sources', 's1')
  expect(
    await commitRound({
      mentions: [mention('k')],
      sourceId: 's1',
      cursor: {},
      health: { ...health, gaps: [] },
    }),
  ).toEqual([])
  expect(await countMentions('new')).toBe(0)
})

test('settings that do not hold fall back one by one', async () => {
  await saveSettings({ organisation: 'Acme' })
  await (await database()).put(
    'meta',
    { organisation: 'Acme', address: 'sir' } as never,
    'settings',
  )
  expect(await readSettings()).toMatchObject({ organisation: 'Acme', address: 'vous' })
})

test('export, erase and import give back the same data', async () => {
  await source()
  await tagged(author())
  await commitRound({
    mentions: [mention('k'), mention('doubt', { tone: doubt, flags: [why] })],
    sourceId: 's1',
    cursor: {},
    health: { ...health, gaps: [] },
  })
  const [told] = await mentionsOf('new', 1)
  await setTone(told?.id ?? '', 'tone:abc', {
    verdict: 'negative',
    confidence: 1,
    words: [],
    corrected: true,
  })
  const before = await exported()
  await closeDatabase()
  globalThis.indexedDB = new IDBFactory()
  expect((await imported(before, true)).refused).toEqual([])
  expect(records(await exported())).toEqual(records(before))
})

test('a database of the first version gets the new stores and keeps what it holds', async () => {
  const old = await openDB('vigie', 1, {
    upgrade: (db) => migration0001(db as never, undefined as never),
  })
  await old.put('tags', { id: 'tag-x', hlc: '0', by: 'me', name: 'Kept' })
  old.close()
  expect((await allOf('tags'))[0]?.name).toBe('Kept')
  expect((await correctedTones()).size).toBe(0)
})

test('an erased member leaves nothing that names them', async () => {
  const id = await tagged(author())
  await source()
  await commitRound({
    mentions: [mention('k', { author: author() })],
    sourceId: 's1',
    cursor: {},
    health: { ...health, gaps: [] },
  })
  await eraseMember(id)
  expect(await exported()).not.toMatch(/camille/i)
  expect(await mentionsOf('new', 10)).toEqual([])
  expect(await findFiled([author().keys])).toEqual([undefined])
})
