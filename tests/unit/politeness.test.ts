import { afterEach, expect, test } from 'vitest'
import type { Alert, Source } from '@/lib/model.ts'
import { createNet } from '@/lib/net/net.ts'
import { runRound } from '@/lib/watch/run.ts'
import { type Held, SPEAK } from './support/answers.ts'
import { newSource, Store, service } from './support/watching.ts'

const GAP = 30
const HOSTS = 3
const EACH = 4
const alert = { id: 'a', name: 'V', query: 'vigie', colour: 'blue', notify: 'always' } as Alert

let server: Awaited<ReturnType<typeof service>>
afterEach(() => server.close())

/** One question as the server's log has it. */
interface Seen {
  host: string
  from: number
  to: number
  conditional: boolean
}

test('the server’s log: one at a time a host, gaps kept, a pause obeyed, nothing sent twice', async () => {
  const held: Held[] = [{ n: 1, at: Date.now() - 60_000 }]
  const log: Seen[] = []
  let unchanged = 0
  let paused = { host: '', at: 0 }
  server = await service((url, request, response) => {
    const seen: Seen = {
      host: url.host,
      from: performance.now(),
      to: Number.NaN,
      conditional: request.headers['if-none-match'] !== undefined,
    }
    log.push(seen)
    response.on('close', () => {
      seen.to = performance.now()
    })
    // One source asks for a second's pause: its host is left alone, the others aren't.
    if (paused.host === '' && url.pathname === '/2') {
      paused = { host: url.host, at: performance.now() }
      response.writeHead(429, { 'retry-after': '1' }).end()
      return
    }
    setTimeout(() => {
      response.setHeader('etag', '"1"')
      if (seen.conditional) {
        unchanged++
        response.writeHead(304).end()
      } else response.end(String(SPEAK.feed?.(url, held)))
    }, 5)
  })
  const net = createNet({ fetch: server.fetch, gap: GAP, online: () => true })
  const stores = new Map<string, Store>()
  for (let i = 0; i < HOSTS * EACH; i++) {
    const source: Source = {
      ...newSource('feed', `s${i}`),
      fields: { address: `https://h${i % HOSTS}.example/${Math.floor(i / HOSTS)}` },
    }
    stores.set(source.id, new Store(source))
  }
  const round = () =>
    runRound(
      [...stores.values()].map(({ source }) => source),
      [alert],
      {
        now: Date.now,
        random: () => 0.5,
        get: net.get,
        analyse: () => ({
          language: 'fr',
          tone: { verdict: 'neutral', confidence: 0, words: [] },
          flags: [],
        }),
        commit: async (batch) => (await stores.get(batch.sourceId)?.commit(batch)) ?? [],
      },
    )
  await round()
  const first = log.length
  await round()

  const gaps: number[] = []
  let after = Number.POSITIVE_INFINITY
  for (let h = 0; h < HOSTS; h++) {
    const own = log.filter(({ host }) => host === `h${h}.example`)
    for (const [i, { from }] of own.entries()) {
      const before = own[i - 1]
      if (!before) continue
      const gap = from - before.to
      gaps.push(gap)
      // The server sees the end of an answer a moment before we do: a negative gap is an overlap.
      expect(gap).toBeGreaterThanOrEqual(GAP - 5)
      if (paused.host === own[i]?.host && before.from <= paused.at && from > paused.at) {
        after = Math.min(after, from - paused.at)
      }
    }
  }
  expect(after).toBeGreaterThanOrEqual(995)
  const repeated = log.slice(first)
  const asked = repeated.filter(({ conditional }) => conditional).length
  // Whoever was answered before asks whether anything changed; who was sent away asks in full.
  expect(asked).toBe(HOSTS * EACH - 1)
  expect(unchanged).toBe(asked)
  console.log(
    `politeness: ${log.length} requests to ${HOSTS} hosts, one at a time each; smallest gap ${Math.min(...gaps).toFixed(0)} ms of ${GAP} due; Retry-After of 1000 ms kept for ${after.toFixed(0)} ms; ${asked} of ${repeated.length} repeats conditional, ${unchanged} answered 304`,
  )
})
