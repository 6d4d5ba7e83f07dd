import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { allOf, saveOne } from '@/lib/db/config.ts'
import { countMentions } from '@/lib/db/mentions.ts'
import { closeDatabase } from '@/lib/db/open.ts'
import { drawBadge } from '@/lib/keeper/badge.ts'
import { analyseWith } from '@/lib/keeper/corrections.ts'
import { round } from '@/lib/keeper/round.ts'
import type { Alert } from '@/lib/model.ts'
import { newHealth } from '@/lib/watch/pace.ts'
import { type Held, SPEAK } from './support/answers.ts'
import { newSource, service } from './support/watching.ts'

vi.mock('@/lib/keeper/analyst.ts', () => ({ wakeAnalyst: async () => undefined }))
vi.mock('@/lib/keeper/icon.ts', () => ({ drawIcon: async () => undefined }))
vi.mock('@/lib/keeper/corrections.ts', () => ({ analyseWith: vi.fn() }))

const EVENING = Date.UTC(2026, 10, 22, 18)
const HOUR = 3_600_000
const SOURCES = 10

let badge = ''
const notified = vi.fn(async () => '')
let server: Awaited<ReturnType<typeof service>>

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
  // Only the date: rounds and the database wait in real time.
  vi.useFakeTimers({ toFake: ['Date'], now: EVENING })
  notified.mockClear()
  vi.mocked(analyseWith).mockReturnValue(() => ({
    language: 'fr',
    tone: { verdict: 'neutral', confidence: 1, words: [] },
    flags: [],
  }))
  Object.assign(browser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text
      },
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setTitle: async () => undefined,
    },
    permissions: { contains: async () => true },
    notifications: { create: notified },
    i18n: { getUILanguage: () => 'fr' },
  })
})
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  await server.close()
  await closeDatabase()
})

test('a laptop asleep for fourteen hours: one round, one notification, a badge that is right', async () => {
  const held: Held[] = [{ n: 1, at: EVENING - HOUR }]
  server = await service((url, _, response) => response.end(String(SPEAK.feed?.(url, held))))
  vi.stubGlobal('fetch', server.fetch)
  vi.stubGlobal('navigator', { onLine: true })
  await saveOne(
    'alerts',
    'a',
    () => ({ name: 'V', query: 'vigie', colour: 'blue', notify: 'always' }) as Alert,
  )
  for (let i = 0; i < SOURCES; i++) {
    const fields = { address: `https://site-${i}.example/feed` }
    await saveOne('sources', `s${i}`, () => ({
      ...newSource('feed'),
      fields,
      health: newHealth(600_000),
    }))
  }
  await round('due')
  expect(await countMentions('new')).toBe(SOURCES)
  expect(notified).toHaveBeenCalledTimes(1)
  notified.mockClear()
  const asked = server.log.length

  vi.setSystemTime(EVENING + 14 * HOUR)
  for (let n = 2; n <= 15; n++) held.push({ n, at: EVENING + (n - 1) * HOUR * 0.9 })
  // The alarm rings once; a start of the browser and a click may come on top of it.
  await Promise.all([round('due'), round('due'), round('due'), drawBadge()])

  expect(server.log.length - asked).toBe(SOURCES)
  expect(notified).toHaveBeenCalledTimes(1)
  const unseen = await countMentions('new')
  expect(unseen).toBe(SOURCES * 15)
  expect(badge).toBe(String(unseen))
  const sources = await allOf('sources')
  expect(sources.every(({ health }) => health.state === 'ok' && health.gaps.length === 0)).toBe(
    true,
  )
  console.log(
    `asleep 14 h: ${server.log.length - asked} requests for ${SOURCES} sources, ${notified.mock.calls.length} notification, badge ${badge} for ${unseen} unseen`,
  )
}, 20_000)
