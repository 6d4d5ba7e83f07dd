import { expect } from 'vitest'
import type { InputOf } from '@/lib/bus/message.ts'
import type { MessageName, Protocol } from '@/lib/bus/protocol.ts'
import type { OffersView } from '@/lib/bus/watch-views.ts'
import type { Served } from '../community/server.ts'
import type { Driver, Tab } from './support/driver.ts'
import { until } from './support/until.ts'

const THREAD = 'https://forum.example/t/application-4-2-vos-retours/12'
const REPLY = 'Une réponse toute neuve, sans le nom de personne.'

/** Asks the keeper from one of its own pages. */
async function ask<K extends MessageName>(
  room: Tab,
  name: K,
  input: InputOf<Protocol[K]>,
): Promise<unknown> {
  return room.run(
    async (message) => {
      const said: { answer?: unknown } = await chrome.runtime.sendMessage(message)
      if (!('answer' in said)) throw new Error(JSON.stringify(said))
      return said.answer
    },
    { ask: name, input },
  )
}

/** Finds what a forum's thread offers, follows it as the popup would, and waits for its next reply. */
export async function followThread(browser: Driver, served: Served): Promise<void> {
  const page = await browser.open(THREAD)
  const room = await browser.room('popup.html')
  const tabId = await room.run(async (url) => {
    const tabs = await chrome.tabs.query({})
    return tabs.find((tab) => tab.url === url)?.id ?? -1
  }, THREAD)
  const { offers } = (await ask(room, 'page.offers', { tabId })) as OffersView
  expect(offers.map(({ about, kind }) => [about, kind])).toEqual([
    ['thread', 'thread'],
    ['posts', 'discourse'],
    ['feed', 'feed'],
  ])
  const [offer] = offers
  if (!offer) throw new Error('nothing offered')
  const { kind, fields, name } = offer
  const saved = (await ask(room, 'source.save', { kind, fields, name })) as { id: string }
  const sourceId = saved.id
  await ask(room, 'watch.now', { sourceId })
  expect(await room.words()).not.toContain(REPLY)
  const thread = served.community.threads.find(({ id }) => id === 12)
  if (!thread) throw new Error('no such thread')
  served.community.reply(thread, '/t/12', REPLY)
  await ask(room, 'watch.now', { sourceId })
  await until('the reply among the mentions', async () => (await room.words()).includes(REPLY))
  await ask(room, 'source.remove', { id: sourceId })
  await room.close()
  await page.close()
}

declare const chrome: typeof import('wxt/browser').browser
