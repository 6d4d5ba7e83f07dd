import { afterEach, expect, test } from 'vitest'
import { createNet, type Net } from '@/lib/net/net.ts'
import { SourceError } from '@/lib/sources/source.ts'
import { type LocalServer, serve } from './support/server.ts'

let server: LocalServer
afterEach(() => server.close())

function netFor(own: string[], options: Parameters<typeof createNet>[0] = {}): Net {
  return createNet({ own: () => new Set(own), gap: 0, online: () => true, ...options })
}

/** The key of the sentence that the failure is said with. */
async function failure(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return error instanceof SourceError ? error.key : String(error)
}

test('an answer is decoded, and no cookie or referrer goes with the question', async () => {
  server = await serve((_, response) => {
    response.setHeader('content-type', 'text/xml; charset=iso-8859-1')
    response.end(Buffer.from('caf\u00e9', 'latin1'))
  })
  const answer = await netFor([server.host]).get({ url: `${server.origin}/a` })
  expect(answer).toMatchObject({ status: 200, body: 'café', url: `${server.origin}/a` })
  expect(server.log[0]?.headers.cookie).toBeUndefined()
  expect(server.log[0]?.headers.referer).toBeUndefined()
})

test('a body over the cap is cut, kept and said', async () => {
  server = await serve((_, response) => {
    const chunk = 'x'.repeat(64 * 1024)
    const more = () => {
      while (!response.destroyed && response.write(chunk));
      response.once('drain', more)
    }
    more()
  })
  const answer = await netFor([server.host], { cap: 1_000_000 }).get({ url: `${server.origin}/` })
  expect(answer.cut).toBe('size')
  expect(answer.body.length).toBe(1_000_000)
})

test('a connection cut midway keeps what came, and says so', async () => {
  server = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('the beginning', () => response.destroy())
  })
  const answer = await netFor([server.host]).get({ url: `${server.origin}/` })
  expect(answer).toMatchObject({ cut: 'connection', body: 'the beginning' })
})

test('silence, absence and being offline are told apart', async () => {
  server = await serve(() => undefined)
  const net = netFor([server.host, '127.0.0.1:9'], { timeout: 60 })
  expect(await failure(net.get({ url: `${server.origin}/` }))).toBe('timeout')
  expect(await failure(net.get({ url: 'http://127.0.0.1:9/' }))).toBe('unreachable')
  const offline = netFor([server.host], { online: () => false })
  expect(await failure(offline.get({ url: `${server.origin}/` }))).toBe('offline')
})

test('a redirect to a private address that nobody added is refused', async () => {
  server = await serve((request, response) => {
    if (request.url === '/inside') response.end('secret')
    else
      response
        .writeHead(302, { location: `http://localhost:${server.host.split(':')[1]}/inside` })
        .end()
  })
  expect(await failure(netFor([server.host]).get({ url: `${server.origin}/` }))).toBe(
    'privateAddress',
  )
})

test('what carries a key of hers is not redirected, wherever to', async () => {
  server = await serve((request, response) => {
    if (request.url === '/elsewhere') response.end('mine now')
    else response.writeHead(302, { location: '/elsewhere' }).end()
  })
  const headers = { Authorization: 'Bearer t' }
  const request = { url: `${server.origin}/`, headers, secret: true } as const
  expect(await failure(netFor([server.host]).get(request))).toBe('unreachable')
  expect(server.log.map(({ url }) => url)).toEqual(['/'])
})

test('one request at a time to a host, a gap between them, and Retry-After obeyed', async () => {
  let now = 0
  const slept: number[] = []
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      slept.push(ms)
      now += ms
    },
  }
  let n = 0
  server = await serve((_, response) => {
    n++
    setTimeout(() => {
      if (n === 2) response.writeHead(429, { 'retry-after': '7' })
      response.end('ok')
    }, 5)
  })
  const net = netFor([server.host], { gap: 1000, clock })
  await Promise.all([1, 2, 3].map((i) => net.get({ url: `${server.origin}/${i}` })))
  expect(server.busiest()).toBe(1)
  expect(server.log.map((asked) => asked.url)).toEqual(['/1', '/2', '/3'])
  expect(slept).toEqual([1000, 7000])
})

test('a host that asks for a long pause is left alone, and the caller told', async () => {
  server = await serve((_, response) =>
    response.writeHead(429, { 'retry-after': '3600' }).end('no'),
  )
  const net = netFor([server.host])
  expect((await net.get({ url: `${server.origin}/` })).status).toBe(429)
  expect(await failure(net.get({ url: `${server.origin}/` }))).toBe('tooMany')
  expect(server.log).toHaveLength(1)
})
