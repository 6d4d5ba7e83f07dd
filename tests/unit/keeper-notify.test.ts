import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { setMentionState } from '@/lib/db/mentions.ts'
import { closeDatabase, database } from '@/lib/db/open.ts'
import { saveSettings } from '@/lib/db/save-settings.ts'
import { keepHours, notify } from '@/lib/keeper/notify.ts'
import type { Alert, Mention } from '@/lib/model.ts'

const at = (day: number, hour: number) => new Date(2026, 4, day, hour).getTime()
const ALERTS = [
  { id: 'loud', name: 'Nom', notify: 'always' },
  { id: 'calm', name: 'Secteur', notify: 'digest' },
  { id: 'fire', name: 'Panne', notify: 'digest', urgent: true },
].map((one) => ({ hlc: '0', by: 'me', query: 'x', colour: 'blue', ...one })) as Alert[]
let told: { id: string; title: string; message: string }[] = []

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
  told = []
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('fr')
  Object.assign(browser, {
    notifications: {
      create: async (id: string, what: { title: string; message: string }) =>
        void told.push({ id, title: what.title, message: what.message }),
    },
  })
  await saveSettings({ language: 'fr', quietFrom: '22:00', quietTo: '07:00', digestAt: '08:30' })
  const tx = (await database()).transaction('alerts', 'readwrite')
  for (const alert of ALERTS) void tx.store.put(alert)
  await tx.done
})
afterEach(closeDatabase)

async function found(id: string, alertId: string, when: number): Promise<string[]> {
  const mention = {
    ...{ id, key: id, state: 'new', alertIds: [alertId], at: when, foundAt: when, text: id },
    ...{ place: 'Gazette', link: 'https://x.example', tone: { verdict: 'neutral' } },
  }
  await (await database()).put('mentions', mention as unknown as Mention)
  return [id]
}

test('a round in quiet hours tells only what is urgent; the rest is told once when they end', async () => {
  await notify(await found('m1', 'loud', at(4, 23)), ALERTS, at(4, 23))
  await notify(await found('m2', 'loud', at(5, 2)), ALERTS, at(5, 2))
  expect(told).toEqual([])
  await notify(await found('m3', 'fire', at(5, 3)), ALERTS, at(5, 3))
  expect(told.map(({ title }) => title)).toEqual(['1 nouvelle mention'])
  await keepHours(at(5, 4))
  expect(told).toHaveLength(1)
  // She looked at one of them meanwhile.
  await setMentionState(['m1', 'm3'], 'seen')
  await keepHours(at(5, 7))
  await keepHours(at(5, 7) + 300_000)
  expect(told.map(({ title }) => title)).toEqual(['1 nouvelle mention', '1 nouvelle mention'])
  expect(told[1]?.message).toContain('m2')
})

test('what waited and what a round finds after it are one notification', async () => {
  await notify(await found('m1', 'loud', at(4, 23)), ALERTS, at(4, 23))
  await notify(await found('m2', 'loud', at(5, 8)), ALERTS, at(5, 8))
  await keepHours(at(5, 8))
  expect(told.map(({ id, title }) => [id, title])).toEqual([['mentions', '2 nouvelles mentions']])
})

test('the digest comes once a day, with what is still new, and never for nothing', async () => {
  await keepHours(at(3, 12))
  await notify(await found('m1', 'calm', at(3, 15)), ALERTS, at(3, 15))
  await notify(await found('m2', 'calm', at(3, 16)), ALERTS, at(3, 16))
  await setMentionState(['m2'], 'done')
  expect(told).toEqual([])
  await keepHours(at(4, 8))
  // Asleep over the time: it comes at the waking.
  await keepHours(at(4, 11))
  await keepHours(at(4, 12))
  await keepHours(at(5, 9))
  expect(told).toEqual([
    { id: 'digest', title: 'Résumé du jour\u00a0: 1 mention', message: 'Secteur 1' },
  ])
})

test('a spike is told once a day, in the notification of its round', async () => {
  for (const hour of [12, 13]) {
    const ids = (
      await Promise.all(
        Array.from({ length: 6 }, (_, i) => found(`m${hour}-${i}`, 'loud', at(5, hour))),
      )
    ).flat()
    await notify(ids, ALERTS, at(5, hour) + 1)
  }
  expect(told).toHaveLength(2)
  expect(told[0]?.message).toMatch(/Nom.*6 mentions en 24 h/)
  expect(told[1]?.message).not.toMatch(/24 h/)
})
