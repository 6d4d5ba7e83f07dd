import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answer as ask, type Handlers } from '@/lib/bus/listen.ts'
import { saveOne } from '@/lib/db/config.ts'
import { closeKeys } from '@/lib/db/keys.ts'
import { closeDatabase } from '@/lib/db/open.ts'
import { askerFor, keys } from '@/lib/keeper/keys.ts'
import { exportParts } from '@/lib/privacy/transfer.ts'
import { SourceError } from '@/lib/sources/source.ts'
import { newSource, service } from './support/watching.ts'

// The lanes' gaps are tested where they are; here they would only be waited for.
vi.mock('@/lib/keeper/net.ts', async () => {
  const { createNet } = await import('@/lib/net/net.ts')
  return {
    net: createNet({ gap: 0 }),
    allowHost: () => undefined,
    permitted: async () => true,
  }
})

const OWN = { tier: 'own', url: 'chrome-extension://x/dashboard.html' } as const
const PAGE = { tier: 'page', url: 'https://forum.example/', tabId: 1 } as const
const FIELDS = { query: 'vigie', server: '' }
const KEY = { handle: 'camille.example', appPassword: 'abcd-efgh' }

let server: Awaited<ReturnType<typeof service>>
let tokens = 0
/** The token that opens now; others have expired. */
let good = ''
const asked = () =>
  server.log.map(({ headers }) => [
    new URL(String(headers['x-meant'])).pathname.split('.').at(-1),
    headers.authorization ?? '',
  ])

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
  tokens = 0
  Object.assign(browser, { permissions: { contains: async () => true } })
  server = await service((url, request, response) => {
    const json = (body: unknown, status = 200) =>
      response.writeHead(status).end(JSON.stringify(body))
    if (url.pathname.endsWith('createSession')) {
      let sent = ''
      request.on('data', (part) => {
        sent += part
      })
      request.on('end', () => {
        if (JSON.parse(sent).password !== KEY.appPassword) json({ error: 'AuthFactor' }, 401)
        else {
          good = `t${++tokens}`
          json({ accessJwt: good })
        }
      })
    } else if (request.headers.authorization !== `Bearer ${good}`) {
      json({ error: 'ExpiredToken' }, 400)
    } else if (url.pathname.endsWith('getSession')) json({ handle: KEY.handle })
    else json({ posts: [] })
  })
  vi.stubGlobal('fetch', server.fetch)
  vi.stubGlobal('navigator', { onLine: true })
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await server.close()
  await closeKeys()
  await closeDatabase()
})

const source = () => ({ ...newSource('bluesky'), fields: FIELDS })
const search = () =>
  askerFor(source())({ url: 'https://bsky.social/xrpc/app.bsky.feed.searchPosts' })

test('a source without its key says so, and asks nobody', async () => {
  await expect(search()).rejects.toThrow(SourceError)
  await expect(search()).rejects.toMatchObject({ key: 'noKey' })
  expect(server.log).toHaveLength(0)
})

test('a session is opened once, goes on serving, and is opened again when it has ended', async () => {
  await keys['key.save']({ kind: 'bluesky', fields: FIELDS, key: KEY }, OWN)
  expect((await search()).status).toBe(200)
  good = 'another'
  expect((await search()).status).toBe(200)
  expect(asked()).toEqual([
    ['createSession', ''],
    ['searchPosts', 'Bearer t1'],
    ['searchPosts', 'Bearer t1'],
    ['createSession', ''],
    ['searchPosts', 'Bearer t2'],
  ])
})

test('the test button says whose key it is, or that it doesn’t open', async () => {
  const input = { kind: 'bluesky', fields: FIELDS }
  expect(await keys['key.test']({ ...input, key: KEY }, OWN)).toEqual({ who: '@camille.example' })
  const wrong = await keys['key.test']({ ...input, key: { ...KEY, appPassword: 'no' } }, OWN)
  expect(wrong).toMatchObject({ error: { key: 'badKey' } })
  expect(await keys['key.state'](input, OWN)).toEqual({ known: false })
})

test('a key is given out to nobody: not by the bus, not to a page, not in an export', async () => {
  await saveOne('sources', 's1', source)
  await keys['key.save']({ kind: 'bluesky', fields: FIELDS, key: KEY }, OWN)
  expect(await keys['key.state']({ kind: 'bluesky', fields: FIELDS }, OWN)).toEqual({ known: true })
  expect((await exportParts('1')).join('')).not.toContain(KEY.appPassword)
  expect(JSON.stringify(await browser.storage.local.get())).not.toContain(KEY.appPassword)
  for (const name of ['key.state', 'key.save', 'key.test', 'key.remove'] as const) {
    const input = { kind: 'bluesky', fields: FIELDS, key: KEY }
    const refused = await ask(keys as Handlers, { ask: name, input }, PAGE)
    expect(refused).toMatchObject({ error: { key: 'refused' } })
  }
  await keys['key.remove']({ kind: 'bluesky', fields: FIELDS }, OWN)
  expect(await keys['key.state']({ kind: 'bluesky', fields: FIELDS }, OWN)).toEqual({
    known: false,
  })
})

test('what carries a key is never redirected', async () => {
  await keys['key.save']({ kind: 'bluesky', fields: FIELDS, key: KEY }, OWN)
  const seen: RequestInit[] = []
  const real = server.fetch
  vi.stubGlobal('fetch', (input: string, init: RequestInit) => {
    seen.push(init)
    return real(input, init)
  })
  await search()
  expect(seen.map(({ redirect }) => redirect)).toEqual(['error', 'error'])
})
