import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { closeDatabase, database } from '@/lib/db/open.ts'
import { talliesHold } from '@/lib/db/tallies/read.ts'
import { rebuildTallies } from '@/lib/db/tallies/rebuild.ts'
import { type Act, life } from './journal-shapes.ts'
import { live, settle } from './living.ts'

const home = process.env.TZ
afterAll(async () => {
  process.env.TZ = home
  await closeDatabase()
})

const ZONES = [
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Cairo',
]

const FOUND = {
  do: 'find',
  at: Date.UTC(2026, 10, 22, 20),
  n: 1,
  author: 1,
  place: 0,
  alerts: ['a1'],
  verdict: 'neutral',
} as const satisfies Act

async function stored() {
  return (await database()).getAll('tallies')
}

test.each(ZONES)(
  'tallies kept are tallies made again, whatever happened, in %s',
  async (zone) => {
    process.env.TZ = zone
    await fc.assert(
      fc.asyncProperty(life, async (acts) => {
        await closeDatabase()
        globalThis.indexedDB = new IDBFactory()
        await settle()
        await rebuildTallies()
        for (const act of acts) await live(act)
        expect(await (await database()).get('meta', 'tallies')).toBeDefined()
        const kept = await stored()
        await rebuildTallies()
        expect(kept).toEqual(await stored())
      }),
      { numRuns: Number(process.env.RUNS ?? 6), seed: 8 },
    )
  },
  60_000,
)

test('tallies of another time zone are forgotten at the next write, and made again', async () => {
  process.env.TZ = 'Asia/Tokyo'
  await closeDatabase()
  globalThis.indexedDB = new IDBFactory()
  await settle()
  await rebuildTallies()
  await live(FOUND)
  expect((await stored()).map(({ key }) => key)).toEqual(['mentions/2026-11-23', 'waiting'])
  process.env.TZ = 'America/Lima'
  expect(await talliesHold()).toBe(false)
  await live({ ...FOUND, n: 2 })
  expect(await stored()).toEqual([])
  await rebuildTallies()
  expect(await talliesHold()).toBe(true)
  expect((await stored()).map(({ key }) => key)).toEqual(['mentions/2026-11-22', 'waiting'])
})
