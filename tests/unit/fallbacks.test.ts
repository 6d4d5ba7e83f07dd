import { afterEach, expect, test } from 'vitest'
import { compile } from '@/lib/watch/query.ts'
import { roundOf } from '@/lib/watch/round.ts'
import { type Held, SPEAK } from './support/answers.ts'
import { depsFor, newSource, Store, service } from './support/watching.ts'

const START = Date.UTC(2026, 10, 22, 8)
const HOUR = 3_600_000
const index = compile([{ id: 'a', query: 'vigie' }])

let server: Awaited<ReturnType<typeof service>>
afterEach(() => server.close())

/** How each closes the door that is asked first, and what is asked instead. */
const CLOSED: [kind: string, status: number, body: string, shut: RegExp, open: RegExp][] = [
  [
    'mastodon',
    401,
    '{"error":"This method requires an authenticated user"}',
    /\/api\/v1\//,
    /\.rss$/,
  ],
  ['mastodon', 422, '{"error":"closed"}', /\/api\/v1\//, /\.rss$/],
  ['discourse', 403, '{"errors":["no"]}', /posts\.json/, /latest\.rss$/],
  ['discourse', 404, '<!doctype html><html></html>', /posts\.json/, /latest\.rss$/],
  ['wordpress', 401, '{"code":"rest_disabled"}', /wp-json/, /\/comments\/feed\/$/],
  ['wordpress', 404, '<!doctype html><html></html>', /wp-json/, /\/comments\/feed\/$/],
  [
    'wordpress',
    200,
    '<!doctype html><html>Just a moment…</html>',
    /wp-json/,
    /\/comments\/feed\/$/,
  ],
  ['lemmy', 404, '{"error":"unknown"}', /\/api\/v3\//, /\/api\/v4\//],
]

test.each(CLOSED)(
  '%s answered %i %s is read by its other door, and stays there',
  async (kind, status, body, shut, open) => {
    const held: Held[] = [{ n: 1, at: START - HOUR }]
    server = await service((url, _, response) => {
      if (shut.test(url.href)) response.writeHead(status).end(body)
      else response.end(String((kind === 'lemmy' ? SPEAK.lemmy : SPEAK.feed)?.(url, held)))
    })
    const store = new Store(newSource(kind))
    const now = { at: START }
    const deps = depsFor(server, store, now)
    const asked = () => server.log.map(({ headers }) => String(headers['x-meant']))
    expect((await roundOf(store.source, index, 'x', deps)).error).toBeUndefined()
    expect(asked()).toHaveLength(2)
    expect(new URL(asked()[1] ?? '').pathname).toMatch(open)
    expect(store.mentions.size).toBe(1)
    now.at += HOUR
    held.push({ n: 2, at: now.at - 60_000 })
    expect((await roundOf(store.source, index, 'x', deps)).error).toBeUndefined()
    expect(asked()).toHaveLength(3)
    expect(new URL(asked()[2] ?? '').pathname).toMatch(open)
    expect(store.mentions.size).toBe(2)
  },
)

test('Reddit is only ever asked for its feeds: its JSON is closed', async () => {
  server = await service((url, _, response) => response.end(String(SPEAK.reddit?.(url, []))))
  for (const fields of [
    { query: 'x' },
    { community: 'france' },
    { community: 'a', what: 'comments' },
  ]) {
    const store = new Store({ ...newSource('reddit'), fields })
    await roundOf(store.source, index, 'x', depsFor(server, store, { at: START }))
  }
  expect(server.log).toHaveLength(3)
  for (const { headers } of server.log) {
    expect(new URL(String(headers['x-meant'])).pathname).toMatch(/\.rss$|\/\.rss$/)
  }
})

const page = (link: string) =>
  `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="${link}"></head></html>`

test('a page’s address in place of its feed’s leads to the feed that it names, and stays there', async () => {
  const held: Held[] = [{ n: 1, at: START - HOUR }]
  server = await service((url, _, response) =>
    response.end(url.pathname === '/feed' ? page('/flux.xml') : String(SPEAK.feed?.(url, held))),
  )
  const store = new Store(newSource('feed'))
  const now = { at: START }
  const deps = depsFor(server, store, now)
  expect((await roundOf(store.source, index, 'x', deps)).error).toBeUndefined()
  expect(store.mentions.size).toBe(1)
  now.at += HOUR
  held.push({ n: 2, at: now.at - 60_000 })
  await roundOf(store.source, index, 'x', deps)
  const asked = server.log.map(({ headers }) => new URL(String(headers['x-meant'])).pathname)
  expect(asked).toEqual(['/feed', '/flux.xml', '/flux.xml'])
  expect(store.mentions.size).toBe(2)
})

test('a feed that a page names on another host is told, and not asked', async () => {
  server = await service((_, __, response) => response.end(page('https://ailleurs.example/rss')))
  const store = new Store(newSource('feed'))
  const { error } = await roundOf(store.source, index, 'x', depsFor(server, store, { at: START }))
  expect(error).toEqual({
    key: 'feedElsewhere',
    values: { address: 'https://ailleurs.example/rss' },
  })
  expect(server.log).toHaveLength(1)
})
