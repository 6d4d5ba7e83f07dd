import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inOrder } from '@/lib/db/in-order.ts'
import { mentionPage } from '@/lib/db/mention-pages.ts'
import { closeDatabase, database } from '@/lib/db/open.ts'
import type { Mention, MentionState } from '@/lib/model.ts'

const STATES: MentionState[] = ['new', 'seen', 'done', 'irrelevant']

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  const tx = (await database()).transaction('mentions', 'readwrite')
  for (let i = 0; i < 40; i++) {
    // Times in another order than ids, two of a time.
    const at = ((i * 7) % 20) * 10
    const mention = { id: `m${i}`, key: `k${i}`, state: STATES[i % 4], at, text: `n${i}` }
    void tx.store.put(mention as Mention)
  }
  await tx.done
})
afterEach(closeDatabase)

const times = async (query: Parameters<typeof mentionPage>[0]) =>
  (await mentionPage(query)).mentions.map(({ at }) => at)

test('mentions of several states come as one list, in order, as many as asked', async () => {
  const page = await mentionPage({ states: ['new', 'seen'], limit: 5 })
  const all = await times({ states: ['new', 'seen'], limit: 100 })
  expect(all).toHaveLength(20)
  expect(all).toEqual([...all].sort((a, b) => b - a))
  expect(page.mentions.map(({ at }) => at)).toEqual(all.slice(0, 5))
  expect(page.more).toBe(true)
  expect(await times({ order: 'oldest', limit: 100 })).toEqual(
    (await times({ limit: 100 })).reverse(),
  )
})

test('what fits and since when is asked of each, and the end is known', async () => {
  const page = await mentionPage({ since: 100, fits: ({ text }) => text.endsWith('3'), limit: 100 })
  expect(page.more).toBe(false)
  expect(page.mentions.every(({ at, text }) => at >= 100 && text.endsWith('3'))).toBe(true)
  expect((await mentionPage({ limit: 40 })).more).toBe(false)
})

test.each(['next', 'prev'] as const)(
  'mentions read some at a time are all there, once, in order (%s)',
  async (direction) => {
    const ever = IDBKeyRange.bound(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    for (const size of [1, 2, 3, 7, 40, 100]) {
      const all: Mention[] = []
      for await (const some of inOrder('at', ever, direction, size)) {
        expect(some.length).toBeGreaterThan(0)
        all.push(...some)
      }
      const order = all.map(({ at }) => (direction === 'next' ? at : -at))
      expect(order).toEqual([...order].sort((a, b) => a - b))
      expect(new Set(all.map(({ id }) => id)).size).toBe(40)
      expect(all).toHaveLength(40)
    }
  },
)
