import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answer, askerOf, type Handlers } from '@/lib/bus/listen.ts'
import type { Asker } from '@/lib/bus/message.ts'
import { type MessageName, protocol } from '@/lib/bus/protocol.ts'

beforeEach(() => fakeBrowser.reset())

const handlers = Object.fromEntries(
  Object.keys(protocol).map((name) => [name, async (input: unknown) => input]),
) as unknown as Handlers
const own: Asker = { tier: 'own', url: 'chrome-extension://test/popup.html' }
const page: Asker = { tier: 'page', url: 'https://forum.example/t/1', tabId: 1, frameId: 0 }

test('every message refuses every tier that its line does not name', async () => {
  for (const name of Object.keys(protocol) as MessageName[]) {
    for (const asker of [own, page, undefined]) {
      if (asker !== undefined && protocol[name].from.includes(asker.tier)) continue
      const envelope = await answer(handlers, { ask: name, input: {} }, asker)
      expect(envelope, name).toMatchObject({ error: { key: 'refused' } })
    }
  }
})

test.each(['constructor', '__proto__', 'toString', 'member.everything', ''])(
  'a message that does not exist is refused: %s',
  async (ask) => {
    expect(await answer(handlers, { ask, input: {} }, own)).toMatchObject({
      error: { key: 'refused' },
    })
  },
)

test.each([
  ['alert.save', { name: 'x', query: '   ' }],
  ['site.set', { patterns: ['<all_urls>'], on: true }],
  ['site.set', { patterns: ['file:///*'], on: true }],
  ['member.note', { memberId: '../../x', text: 'x' }],
  ['settings.save', { rulesLink: 'javascript' }],
  ['mention.state', { ids: ['a'], state: 'deleted' }],
] as [MessageName, unknown][])('bad input to %s is refused', async (ask, input) => {
  expect(await answer(handlers, { ask, input }, own)).toMatchObject({ error: { key: 'refused' } })
})

test('only named keys of the input survive', async () => {
  const input = { memberId: 'm1', text: 'x', admin: true }
  expect(await answer(handlers, { ask: 'member.note', input }, own)).toEqual({
    answer: { memberId: 'm1', text: 'x' },
  })
})

test('a failure of ours is told and not thrown', async () => {
  const broken = { ...handlers, 'member.note': async () => Promise.reject(new Error('bug')) }
  const asked = { ask: 'member.note', input: { memberId: 'm', text: 't' } }
  expect(await answer(broken as Handlers, asked, own)).toEqual({
    error: { key: 'unexpected', detail: 'Error: bug' },
  })
})

test('the asker is known by what the browser says of it', () => {
  const id = fakeBrowser.runtime.id
  const tab = { id: 3 } as never
  const url = 'https://forum.example/'
  expect(askerOf({ id: 'other', url, tab })).toBeUndefined()
  expect(askerOf({ id, url })).toBeUndefined()
  expect(askerOf({ id, url, tab, frameId: 0 })).toEqual({ tier: 'page', url, tabId: 3, frameId: 0 })
  expect(askerOf({ id, url, tab: { id: 3, incognito: true } as never })?.private).toBe(true)
  const ownPage = fakeBrowser.runtime.getURL('/popup.html')
  expect(askerOf({ id, url: ownPage, tab })?.tier).toBe('own')
  expect(
    askerOf({ id, url: 'about:srcdoc', origin: 'https://blog.example', tab, frameId: 2 })?.url,
  ).toBe('https://blog.example')
})
