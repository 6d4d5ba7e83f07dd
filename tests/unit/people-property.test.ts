import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Asker } from '@/lib/bus/message.ts'
import { closeDatabase, database } from '@/lib/db/open.ts'
import { accountsOf, findFiled, journalOf } from '@/lib/db/people.ts'
import { entries } from '@/lib/keeper/acts.ts'
import { card } from '@/lib/keeper/card.ts'
import { identities } from '@/lib/keeper/identities.ts'
import { markOf, standing, told } from '@/lib/members/journal.ts'
import type { Author } from '@/lib/model.ts'
import { dump, joinRecords } from './support/stores.ts'

const page = 'https://forum.example/t/1'
const asker: Asker = { tier: 'page', url: page, tabId: 1, frameId: 0 }

beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [])
  Object.assign(browser, { i18n: { getUILanguage: () => 'en' } })
})
afterEach(closeDatabase)

const forum: Author = {
  platform: 'discourse',
  host: 'forum.example',
  handle: 'camille',
  name: 'Camille D.',
  strength: 'handle',
  keys: ['discourse:forum.example:@camille'],
}
const renamed: Author = {
  ...forum,
  stableId: '7',
  name: 'Camille',
  strength: 'id',
  keys: ['discourse:forum.example:#7', 'discourse:forum.example:@camille'],
}
const fedi: Author = {
  ...forum,
  platform: 'mastodon',
  host: 'piaille.fr',
  handle: 'camille@piaille.fr',
  keys: ['mastodon:piaille.fr:@camille'],
}
const AUTHORS = [forum, renamed, fedi]

/** Few in `npm test`; `PROPERTY_RUNS=1000` looks longer. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 8)

/** One moderator's browser: its own database. */
type Store = IDBFactory
async function at<T>(store: Store, work: () => Promise<T>): Promise<T> {
  await closeDatabase()
  globalThis.indexedDB = store
  return work()
}

const ops = fc.record({
  who: fc.constantFrom(...AUTHORS),
  what: fc.constantFrom('note', 'warn', 'remind', 'on', 'off', 'undo', 'edit', 'objection', 'link'),
  tagId: fc.constantFrom('tag-press', 'tag-influencer', 'tag-towatch'),
  pick: fc.nat(20),
})
type Op = typeof ops extends fc.Arbitrary<infer T> ? T : never

/** Does one thing; answers how to take it back. */
async function act({ who, what, tagId, pick }: Op): Promise<() => Promise<unknown>> {
  const post = { author: who, page }
  const undone = (entryId: string) => () => entries['entry.undo']({ entryId }, asker)
  if (what === 'on' || what === 'off') {
    return undone((await card['card.tag']({ ...post, tagId, on: what === 'on' }, asker)).entryId)
  }
  if (what === 'link') {
    const [hint] = (await card['card.read']({ author: who }, asker)).hints
    if (hint?.kind !== 'link') return async () => undefined
    const { linkedId } = await identities['card.link'](
      { author: who, accountId: hint.accountId },
      asker,
    )
    return () => identities['card.unlink']({ accountId: linkedId }, asker)
  }
  if (what === 'undo' || what === 'edit') {
    const [filed] = await findFiled([who.keys])
    const stand = filed === undefined ? [] : standing(await journalOf(filed.member.id))
    const entry = stand[pick % Math.max(1, stand.length)]
    if (entry === undefined) return async () => undefined
    if (what === 'edit') {
      const change = { text: `edited ${pick}` }
      return undone((await entries['entry.edit']({ entryId: entry.id, change }, asker)).entryId)
    }
    const before = new Set((await all()).map(({ id }) => id))
    await entries['entry.undo']({ entryId: entry.id }, asker)
    const undo = (await all()).find(({ id }) => !before.has(id))
    return undone(undo?.id ?? '')
  }
  const ruleId = pick % 2 ? 'form' : 'respect'
  const kinds = {
    note: { kind: 'note', text: `note ${pick}` },
    warn: { kind: 'warning', ruleId },
    remind: { kind: 'reminder', ruleId },
    objection: { kind: 'objection' },
  } as const
  return undone((await card['card.act']({ ...post, act: kinds[what] }, asker)).entryId)
}

const all = async () => (await database()).getAll('entries')

/** What a store says of the authors: who is one person with whom, their mark, their history. */
async function people() {
  return Promise.all(
    AUTHORS.map(async ({ keys }) => {
      const [filed] = await findFiled([keys])
      if (filed === undefined) return undefined
      const journal = await journalOf(filed.member.id)
      const accounts = await accountsOf(filed.member.id)
      return {
        id: filed.member.id,
        mark: filed.member.mark,
        derived: markOf(journal, Date.now()),
        history: told(standing(journal)).map(({ id }) => id),
        journal: journal.map(({ id }) => id).sort(),
        keys: accounts.flatMap((account) => account.keys).sort(),
        earlier: accounts.flatMap((account) => account.earlier.map(({ name }) => name)).sort(),
      }
    }),
  )
}

const join = async (store: Store, from: Store) => {
  const { records } = await at(from, dump)
  await at(store, () => joinRecords(records))
}

test('two moderators’ stores joined in any order, any number of times, tell the same of everybody', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(ops, { minLength: 1, maxLength: 7 }),
      fc.array(ops, { minLength: 1, maxLength: 7 }),
      fc.array(fc.boolean(), { maxLength: 4 }),
      async (first, second, again) => {
        const [one, other] = [new IDBFactory(), new IDBFactory()]
        await at(one, async () => {
          for (const op of first) await act(op)
        })
        await at(other, async () => {
          for (const op of second) await act(op)
        })
        const written = [...(await at(one, all)), ...(await at(other, all))].map(({ id }) => id)
        const before = { one: await at(one, dump), other: await at(other, dump) }
        await at(one, () => joinRecords(before.other.records))
        await at(other, () => joinRecords(before.one.records))
        for (const side of again) await (side ? join(one, other) : join(other, one))
        await join(one, other)
        await join(other, one)
        const [here, there] = [await at(one, people), await at(other, people)]
        expect(there).toEqual(here)
        for (const person of here) expect(person?.mark).toEqual(person?.derived)
        const kept = new Set((await at(one, all)).map(({ id }) => id))
        expect(written.filter((id) => !kept.has(id))).toEqual([])
        // Nor is anything kept where nobody who looks at these people would see it.
        const reached = new Set(here.flatMap((person) => person?.journal ?? []))
        expect([...kept].filter((id) => !reached.has(id))).toEqual([])
      },
    ),
    { numRuns: RUNS },
  )
}, 600_000)

test('what was done last, taken back, leaves everybody as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(ops, { maxLength: 6 }), ops, async (before, last) => {
      await at(new IDBFactory(), async () => {
        for (const op of before) await act(op)
        const was = await people()
        // Somebody who wasn't filed stays so with nothing on their file.
        const seen = (list: Awaited<ReturnType<typeof people>>) =>
          list.map((person) => {
            if (person === undefined || person.history.length === 0) return undefined
            const { tags, reminders, step, inform, objection } = person.mark
            const mark = { tags, reminders, step, inform, objection }
            return { ...person, mark, derived: 0, journal: 0 }
          })
        const takeBack = await act(last)
        await takeBack()
        const now = await people()
        // A first look at an id adds a key to an account; nothing else may differ.
        const plain = (list: ReturnType<typeof seen>) =>
          list.map((person) => person && { ...person, keys: 0, earlier: 0 })
        expect(plain(seen(now))).toEqual(plain(seen(was)))
      })
    }),
    { numRuns: RUNS },
  )
}, 600_000)
