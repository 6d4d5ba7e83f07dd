import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { eraseMember } from '@/lib/db/erase.ts'
import { commitRound, mentionsOf } from '@/lib/db/mentions.ts'
import { closeDatabase, database } from '@/lib/db/open.ts'
import { addEntries, fileAuthor, findFiled, PEOPLE } from '@/lib/db/people.ts'
import { lastPurges, nextPurge, purge, tryPurge } from '@/lib/db/purge.ts'
import { saveSettings } from '@/lib/db/save-settings.ts'
import { takeImport } from '@/lib/db/take.ts'
import { write } from '@/lib/db/write.ts'
import { discourser } from '@/lib/imports/people.ts'
import { upkeep } from '@/lib/keeper/upkeep.ts'
import type { Author, Entry, NewMention, Source } from '@/lib/model.ts'
import { lookInto } from '@/lib/privacy/look.ts'
import { exportParts } from '@/lib/privacy/transfer.ts'

const DAY = 86_400_000
const HOST = 'forum.example'
const NAME = 'Camille Wozniewska'
const author: Author = {
  ...(discourser('camille_wz', HOST) as Author),
  name: NAME,
  stableId: '88117744',
  strength: 'id',
  keys: [`discourse:${HOST}:#88117744`, `discourse:${HOST}:@camille_wz`],
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(closeDatabase)

const file = (who: Author, ...entries: Partial<Entry>[]) =>
  write([...PEOPLE], async (writing) => {
    const { member } = await fileAuthor(writing, who, 'relation')
    await addEntries(
      writing,
      member,
      entries.map((entry) => ({ kind: 'note' as const, at: writing.now, ...entry })),
    )
    return member.id
  })
const other = (handle: string) => discourser(handle, HOST) as Author

const mention = (key: string, fields: Partial<NewMention> = {}): NewMention => ({
  ...{
    key,
    sourceId: 's1',
    sourceKind: 'feed',
    place: 'Forum',
    alertIds: ['a'],
    at: 1,
    foundAt: 2,
  },
  ...{ state: 'new', text: 'Acme', link: key, language: 'fr', flags: [], also: [] },
  tone: { verdict: 'neutral', confidence: 1, words: [] },
  hits: [[0, 4]],
  ...fields,
})
const health = { state: 'ok', interval: 60_000, nextRound: 0, failures: 0, gaps: [] } as const
async function round(...mentions: NewMention[]) {
  const source = { id: 's1', hlc: '0', by: 'm', kind: 'feed', name: 'F', fields: {}, cursor: {} }
  await (await database()).put('sources', { ...source, health: { ...health, gaps: [] } } as Source)
  return commitRound({ mentions, sourceId: 's1', cursor: {}, health: { ...health, gaps: [] } })
}

/** Everything that the browser would have on the disk, as one text. */
async function bytes(): Promise<string> {
  const db = await database()
  const stores = await Promise.all(
    [...db.objectStoreNames].map(async (store) => [
      store,
      await db.getAllKeys(store),
      await db.getAll(store),
    ]),
  )
  return JSON.stringify(stores)
}
const TRACES = [NAME, 'Wozniewska', 'camille_wz', '88117744', 'vue au salon', 'secret-excerpt']
const found = (text: string) => TRACES.filter((trace) => text.includes(trace))

async function everywhere() {
  const id = await file(author, {
    text: 'vue au salon',
    excerpt: 'secret-excerpt',
    page: `https://${HOST}/u/camille_wz/activity`,
  })
  await file(other('noe'), {
    text: 'a répondu à @camille_wz hier',
    page: `https://${HOST}/u/camille_wz`,
  })
  await round(
    mention(`https://${HOST}/u/camille_wz/posts/1`, { author, text: 'Acme, dit-elle' }),
    mention(`https://${HOST}/t/2`, { text: 'Acme et @camille_wz', hits: [[0, 4]] }),
  )
  return id
}

test('erasing leaves no byte of somebody in any store, index or new export', async () => {
  const id = await everywhere()
  const backup = (await exportParts('1')).join('')
  expect(found(await bytes())).toEqual(TRACES)
  // An import that can be taken back keeps what it replaced: that has to go too.
  const { id: importId } = await lookInto(
    new Blob([backup.replaceAll('"hlc":"0', '"hlc":"z')]),
    'f',
    {},
    (key) => key,
  )
  await takeImport(importId as string)
  await eraseMember(id)
  expect(found(await bytes())).toEqual([])
  expect(found((await exportParts('1')).join(''))).toEqual([])
  // What others have stays, with marked places where they were.
  const [left] = await mentionsOf('new', 10)
  expect(left?.text).toBe('Acme et @••••••••••')
  expect(left?.hits).toEqual([[0, 4]])
})

test('neither an import nor a round brings somebody back who was erased', async () => {
  const id = await everywhere()
  const backup = (await exportParts('1')).join('')
  await eraseMember(id)
  const looked = await lookInto(new Blob([backup]), 'f', {}, (key) => key)
  await takeImport(looked.id as string)
  expect(found(await bytes())).toEqual([])
  // Under other ids, as another Vigie would have filed them.
  const renamed = backup.replaceAll(id, '01OTHER').replaceAll('"id":"0', '"id":"9')
  const again = await lookInto(new Blob([renamed]), 'f', {}, (key) => key)
  expect(again.erased).toBe(1)
  await takeImport(again.id as string)
  const csv = `Pseudonyme,Site,Plateforme,Note\ncamille_wz,${HOST},Discourse,revenue\n`
  const table = await lookInto(new Blob([csv]), 'f.csv', {}, (key) => key)
  expect(table.refused).toEqual([{ where: 'camille_wz', why: 'erased' }])
  expect(await findFiled([author.keys])).toEqual([undefined])
  expect(await round(mention(`https://${HOST}/u/camille_wz/posts/1`, { author }))).toEqual([])
  // What others wrote of them elsewhere came along; of themselves nothing did.
  expect(found(await bytes())).toEqual(['camille_wz'])
})

test('an erased person whom she files again is filed', async () => {
  await eraseMember(await everywhere())
  await file(author, { text: 'nouvelle' })
  expect((await findFiled([author.keys]))[0]).toBeDefined()
})

test('each kind is let go of after its time, and it is said', async () => {
  const now = Date.now()
  const ago = (days: number) => now - days * DAY
  await file(other('old'), { at: ago(800) })
  await file(other('famous'), { kind: 'tag-on', tagId: 'tag-influencer', at: ago(800) })
  await file(other('objector'), { kind: 'objection', at: ago(800) })
  const warned = await file(other('warned'), { kind: 'warning', at: ago(400) }, { at: ago(10) })
  await round(
    mention('https://a.example/1', { at: ago(400) }),
    mention('https://a.example/2', { at: now }),
  )
  const db = await database()
  for (const member of await db.getAll('members')) {
    await db.put('members', { ...member, createdAt: ago(900) })
  }
  const expected = { ladder: 1, members: 1, influencers: 0, mentions: 1 }
  expect(await nextPurge()).toBe(0)
  expect(await tryPurge(now)).toEqual({ at: now, ...expected })
  expect((await purge(now)).done).toEqual({ at: now, ...expected })
  expect(await lastPurges()).toEqual([{ at: now, ...expected }])
  expect(await nextPurge()).toBe(now + 7 * DAY)
  const left = await Promise.all(
    ['old', 'famous', 'objector', 'warned'].map(
      async (handle) => (await findFiled([other(handle).keys]))[0],
    ),
  )
  expect(left.map(Boolean)).toEqual([false, true, true, true])
  expect(left[3]?.member.mark.reminders).toBe(0)
  expect(
    await db.countFromIndex(
      'entries',
      'kindAt',
      IDBKeyRange.bound(['warning', 0], ['warning', now]),
    ),
  ).toBe(0)
  expect(warned).toBeDefined()
  expect(await db.count('mentions')).toBe(1)
  expect(await tryPurge(now)).toMatchObject({ ladder: 0, members: 0, mentions: 0 })
})

test('a clock that leaps ahead lets nobody go for a week, one that goes back stops no purge', async () => {
  fakeBrowser.reset()
  vi.stubGlobal('navigator', {})
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [])
  const draws = [
    'setBadgeText',
    'setBadgeBackgroundColor',
    'setBadgeTextColor',
    'setTitle',
    'setIcon',
  ]
  Object.assign(browser, {
    action: Object.fromEntries(draws.map((name) => [name, async () => undefined])),
    i18n: { getUILanguage: () => 'fr' },
  })
  const now = Date.now()
  await file(other('friend'), { at: now })
  const friend = async () => Boolean((await findFiled([other('friend').keys]))[0])
  await upkeep(now)
  const ahead = now + 4000 * DAY
  for (const days of [0, 1, 6.9]) {
    await upkeep(ahead + days * DAY)
    expect(await friend()).toBe(true)
  }
  await upkeep(now + DAY)
  expect(await friend()).toBe(true)
  // It was no mistake: the clock stays there.
  for (const days of [0, 1, 6, 7.1]) await upkeep(ahead + days * DAY)
  expect(await friend()).toBe(false)
  expect(await nextPurge(now)).toBe(0)
})

test('what she keeps for ever is kept', async () => {
  await saveSettings({ retention: { ladder: 0, members: 0, influencers: 0, mentions: 0 } })
  await file(other('old'), { kind: 'sanction', at: 1 })
  expect(await tryPurge()).toMatchObject({ ladder: 0, members: 0, influencers: 0, mentions: 0 })
})
