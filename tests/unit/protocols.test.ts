import { afterEach, describe, expect, test } from 'vitest'
import { SOURCES } from '@/lib/sources/index.ts'
import { compile } from '@/lib/watch/query.ts'
import { roundOf } from '@/lib/watch/round.ts'
import { type Held, SPEAK as PUBLIC } from './support/answers.ts'
import { SPEAK_KEYED } from './support/answers-keyed.ts'
import { type Answer, depsFor, newSource, Store, service } from './support/watching.ts'

const SPEAK = { ...PUBLIC, ...SPEAK_KEYED }
const START = Date.UTC(2026, 10, 22, 8)
const MINUTE = 60_000
const index = compile([{ id: 'a', query: 'vigie' }])

let server: Awaited<ReturnType<typeof service>>
afterEach(() => server.close())

function watching(kind: string, answer: Answer) {
  const store = new Store(newSource(kind))
  const now = { at: START }
  return service(answer).then((opened) => {
    server = opened
    const deps = depsFor(server, store, now, { timeout: 2000 })
    return { store, now, round: () => roundOf(store.source, index, 'alerts-1', deps) }
  })
}

function send(response: Parameters<Answer>[2], spoken: ReturnType<(typeof PUBLIC)[string]>): void {
  if (typeof spoken === 'string') response.end(spoken)
  else response.writeHead(spoken.status).end(spoken.body)
}

/** Kinds that list only their latest posts: what they had between two rounds may be gone. */
const PAGED = [
  'mastodon',
  'lemmy',
  'discourse',
  'peertube',
  'dailymotion',
  'wordpress',
  'flarum',
  'stackexchange',
  'telegram',
  'github',
  'hackernews',
  ...Object.keys(SPEAK_KEYED),
]

/** Followed threads have their own tests. */
const KINDS = SOURCES.filter((kind) => !kind.everything).map(({ id }) => id)

describe.each(KINDS)('%s', (kind) => {
  test('speaks with a server of its kind: everything once, page after page', async () => {
    const speak = SPEAK[kind]
    if (!speak) throw new Error(`no service speaks ${kind}`)
    const held: Held[] = []
    const add = (count: number, from: number) => {
      const n = held.length
      for (let i = 1; i <= count; i++) held.push({ n: n + i, at: from + i * 1000 })
    }
    add(5, START - 10 * MINUTE)
    const { store, now, round } = await watching(kind, (url, _, response) =>
      send(response, speak(url, held)),
    )
    expect((await round()).error).toBeUndefined()
    expect(store.mentions.size).toBe(5)
    for (const mention of store.mentions.values()) {
      expect(mention.link).toMatch(/^https:/)
      expect(mention.at).toBeGreaterThanOrEqual(START - 10 * MINUTE)
    }
    // A lively half hour: more than a page where there are pages.
    now.at += 30 * MINUTE
    const burst = PAGED.includes(kind) ? 130 : 40
    add(burst, START + 5 * MINUTE)
    const second = await round()
    expect(second.error).toBeUndefined()
    expect(store.mentions.size).toBe(5 + burst)
    // Nothing new: nothing found again.
    now.at += 30 * MINUTE
    expect((await round()).added).toEqual([])
    expect(store.mentions.size).toBe(5 + burst)
    expect(store.source.health).toMatchObject({ state: 'ok', failures: 0, gaps: [] })
    expect(server.busiest()).toBe(1)
  })

  test('a server that fails, asks to slow down or shows a login page is said, and nothing is lost', async () => {
    let how: 'good' | 'error' | 'slow' | 'login' = 'good'
    const held = [{ n: 1, at: START - MINUTE }]
    const { store, now, round } = await watching(kind, (url, _, response) => {
      if (how === 'error') response.writeHead(500).end('<h1>Oops</h1>')
      else if (how === 'slow') response.writeHead(429, { 'retry-after': '1200' }).end()
      else if (how === 'login') response.end('<!DOCTYPE html><html><body>Log in</body></html>')
      else send(response, SPEAK[kind]?.(url, held) ?? '')
    })
    await round()
    const { cursor } = store.source
    for (const [next, key] of [
      ['error', kind === 'youtube' ? 'awayForNow' : 'serverError'],
      ['login', kind === 'telegram' ? 'missing' : 'pageInstead'],
      ['slow', 'tooMany'],
    ] as const) {
      how = next
      now.at += 30 * MINUTE
      // WordPress and its firewalls: a page in place of the interface leads to the feed instead.
      const report = await round()
      expect(report.error?.key).toBe(key)
      expect(store.source.health.state).toBe('failing')
      expect(store.source.health.nextRound).toBeGreaterThan(now.at)
    }
    expect(store.source.health.nextRound).toBeGreaterThanOrEqual(now.at + 1200_000)
    expect(store.source.cursor).toEqual(cursor)
    how = 'good'
    now.at += 3600_000
    held.push({ n: 2, at: now.at - MINUTE })
    expect((await round()).error).toBeUndefined()
    expect(store.mentions.size).toBe(2)
    expect(store.source.health).toMatchObject({ state: 'ok', failures: 0 })
  })

  test('a connection cut midway keeps what can be read, or says that nothing could', async () => {
    const held = Array.from({ length: 20 }, (_, i) => ({ n: i + 1, at: START - (30 - i) * MINUTE }))
    const { store, round } = await watching(kind, (url, _, response) => {
      const body = String(SPEAK[kind]?.(url, held))
      response.writeHead(200, { 'content-length': String(Buffer.byteLength(body)) })
      response.write(body.slice(0, body.length * 0.7), () => response.destroy())
    })
    const report = await round()
    if (report.error) expect(report.error.key).toBe('cutData')
    else {
      expect(store.mentions.size).toBeGreaterThan(10)
      expect(store.source.health).toMatchObject({ state: 'ok', error: { key: 'cutConnection' } })
      for (const mention of store.mentions.values()) expect(mention.link).toMatch(/\d$|\/$/)
    }
  })

  test('what has not changed is not sent again', async () => {
    const held = [{ n: 1, at: START - MINUTE }]
    let unchanged = 0
    const { store, now, round } = await watching(kind, (url, request, response) => {
      const etag = `"${url.href.length}-${held.length}"`
      response.setHeader('etag', etag)
      if (request.headers['if-none-match'] === etag) {
        unchanged++
        response.writeHead(304).end()
      } else send(response, SPEAK[kind]?.(url, held) ?? '')
    })
    await round()
    for (let i = 0; i < 3; i++) {
      now.at += 30 * MINUTE
      expect((await round()).error).toBeUndefined()
    }
    expect(store.mentions.size).toBe(1)
    // Where the address holds the time asked from, the first repeat differs from the first question.
    expect(unchanged).toBeGreaterThanOrEqual(2)
  })
})
