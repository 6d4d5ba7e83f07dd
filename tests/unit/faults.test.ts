import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { onWrite } from '@/lib/db/changes.ts'
import { MIGRATIONS } from '@/lib/db/migrations/index.ts'
import { closeDatabase, database } from '@/lib/db/open.ts'
import { startKeeper } from '@/lib/keeper/index.ts'
import { keepAlarm, ROUND_ALARM } from '@/lib/keeper/round.ts'

// Draws on a toolbar that isn't there, after the test that started it.
vi.mock('@/lib/keeper/badge.ts', () => ({ drawBadge: async () => undefined }))

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
})
afterEach(closeDatabase)

/** A database as version `version` of Vigie left it, with a member in it. */
async function left(version: number): Promise<void> {
  const old = await openDB('vigie', version, {
    async upgrade(db, _from, _to, tx) {
      for (const migrate of MIGRATIONS.slice(0, version)) await migrate(db as never, tx as never)
    },
  })
  await old.put('members', {
    id: 'member-1',
    hlc: '0',
    by: 'me',
    createdAt: 1,
    purpose: 'moderation',
    mark: { tags: ['tag-relay'], reminders: 2, lastAt: 1 },
  })
  old.close()
}

const kept = async () => (await (await database()).get('members', 'member-1'))?.mark

describe('an update of the database', () => {
  test.each(MIGRATIONS.map((_, index) => index + 1))(
    'from version %i keeps its people',
    async (version) => {
      await left(version)
      expect(await kept()).toMatchObject({ tags: ['tag-relay'], reminders: 2 })
      expect((await database()).version).toBe(MIGRATIONS.length)
    },
  )

  test('that is cut off in the middle changes nothing, and is done the next time', async () => {
    await left(1)
    const cut = openDB('vigie', MIGRATIONS.length, {
      async upgrade(db, _from, _to, tx) {
        await MIGRATIONS[1]?.(db as never, tx as never)
        tx.done.catch(() => undefined)
        tx.abort()
      },
    })
    await expect(cut).rejects.toThrow()
    const before = await openDB('vigie')
    expect(before.version).toBe(1)
    before.close()
    expect(await kept()).toMatchObject({ reminders: 2 })
  })

  test('is not blocked by an old tab: it gives way, and is told that a newer one is there', async () => {
    await database()
    const newer = await openDB('vigie', MIGRATIONS.length + 1, { upgrade: () => undefined })
    expect(newer.version).toBe(MIGRATIONS.length + 1)
    newer.close()
    await expect(database()).rejects.toMatchObject({ key: 'blocked' })
  })
})

/** The locks of one browser, of which Node before 24 has none: names of those that are held. */
function fakeLocks(): string[] {
  const held: string[] = []
  const request = async (name: string, _: object, work: () => Promise<unknown>) => {
    held.push(name)
    await work()
    held.splice(held.indexOf(name), 1)
  }
  vi.stubGlobal('navigator', {
    locks: { request, query: async () => ({ held: held.map((name) => ({ name })) }) },
  })
  return held
}

describe('an update that takes long', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('is said, ends nevertheless, and then everybody is told to read again', async () => {
    const held = fakeLocks()
    await left(1)
    const old = await openDB('vigie', 1)
    const told: string[] = []
    onWrite((stores) => told.push(...stores))
    const said = expect(database()).rejects.toMatchObject({ key: 'blocked' })
    await vi.waitFor(() => expect(held).toEqual(['vigie-blocked']))
    await vi.advanceTimersByTimeAsync(3000)
    await said
    // Another context hears nothing of the browser: it is told by the first.
    const behind = expect(database()).rejects.toMatchObject({ key: 'blocked' })
    await vi.advanceTimersByTimeAsync(3000)
    await behind
    expect(told).toEqual([])
    old.close()
    await vi.waitFor(() => expect(told).toContain('members'))
    expect(held).toEqual([])
    expect(await kept()).toMatchObject({ reminders: 2 })
  })

  test('elsewhere is no database that is broken', async () => {
    fakeLocks().push('vigie-updating')
    const { open } = indexedDB
    indexedDB.open = () => new IDBOpenDBRequest()
    const asked = expect(database()).rejects.toMatchObject({ key: 'updating' })
    await vi.advanceTimersByTimeAsync(15_000)
    indexedDB.open = open
    await asked
  })
})

test('a database that the browser never answers for is said, and opened again when it does', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { open } = indexedDB
  indexedDB.open = () => new IDBOpenDBRequest()
  try {
    const asked = expect(database()).rejects.toMatchObject({ key: 'broken' })
    await vi.advanceTimersByTimeAsync(15_000)
    await asked
  } finally {
    indexedDB.open = open
    vi.useRealTimers()
  }
  expect((await database()).version).toBe(MIGRATIONS.length)
})

describe('the background', () => {
  test('has one alarm after a hundred restarts, due when it was', async () => {
    await keepAlarm()
    const first = await fakeBrowser.alarms.get(ROUND_ALARM)
    for (let restart = 0; restart < 100; restart++) await keepAlarm()
    const all = await fakeBrowser.alarms.getAll()
    expect(all.filter(({ name }) => name === ROUND_ALARM)).toHaveLength(1)
    expect(all.find(({ name }) => name === ROUND_ALARM)?.scheduledTime).toBe(first?.scheduledTime)
  })

  test('listens to all that may wake it before its first turn ends', () => {
    const heard: string[] = []
    const events = {
      message: fakeBrowser.runtime.onMessage,
      install: fakeBrowser.runtime.onInstalled,
      startup: fakeBrowser.runtime.onStartup,
      alarm: fakeBrowser.alarms.onAlarm,
      notification: fakeBrowser.notifications.onClicked,
      tab: fakeBrowser.tabs.onRemoved,
    }
    for (const [name, event] of Object.entries(events)) {
      vi.spyOn(event, 'addListener').mockImplementation(() => void heard.push(name))
    }
    const more = [
      'contextMenus.onClicked',
      'commands.onCommand',
      'omnibox.onInputEntered',
      'permissions.onAdded',
      'permissions.onRemoved',
    ]
    const areas = fakeBrowser as never as Record<string, Record<string, unknown>>
    for (const path of more) {
      const [area = '', event = ''] = path.split('.')
      const holder = areas[area] ?? {}
      areas[area] = holder
      holder[event] = { addListener: () => void heard.push(path) }
    }
    startKeeper()
    expect(new Set(heard)).toEqual(new Set([...Object.keys(events), ...more]))
  })
})
