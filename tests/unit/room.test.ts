import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeDatabase, database } from '@/lib/db/open.ts'
import { stage } from '@/lib/db/plan.ts'
import { needRoom } from '@/lib/db/room.ts'
import { saveSettings } from '@/lib/db/save-settings.ts'

const MB = 1 << 20
let left = 0
let now = Date.now()
const estimate = vi.fn(async () => ({ quota: left + 5, usage: 5 }))

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  vi.stubGlobal('navigator', { storage: { estimate } })
  // An answer holds for a moment: each test is at another one.
  now += 3_600_000
  vi.spyOn(Date, 'now').mockImplementation(() => now)
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  await closeDatabase()
})

test('nothing is written to a disk that is nearly full, and something again once it is not', async () => {
  left = 10 * MB
  await expect(saveSettings({ space: 'Velours' })).rejects.toMatchObject({ key: 'full' })
  expect(await (await database()).get('meta', 'settings')).toBeUndefined()
  left = 100 * MB
  now += 1000
  await saveSettings({ space: 'Velours' })
  expect(await (await database()).get('meta', 'settings')).toMatchObject({ space: 'Velours' })
})

test('a large import is refused before it is set aside, where the disk could not take it', async () => {
  left = 100 * MB
  const many = Array.from({ length: 50_000 }, (_, n) => ['tags', { id: `t${n}` }] as never)
  await expect(stage({ name: 'a.json', format: 'vigie' }, many)).rejects.toMatchObject({
    key: 'full',
  })
  expect(await (await database()).count('imports')).toBe(0)
})

test('where what is left can not be told, the browser itself refuses', async () => {
  estimate.mockRejectedValueOnce(new Error('not here'))
  await expect(needRoom(1000 * MB)).resolves.toBeUndefined()
})
