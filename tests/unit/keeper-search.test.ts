import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { net } from '@/lib/keeper/net.ts'
import { search } from '@/lib/keeper/search.ts'
import type { SourceAnswer, SourceRequest } from '@/lib/sources/source.ts'

const asker = { tier: 'own', url: 'dashboard.html' } as never
const asked: string[] = []

/** Lets the network answer what `serve` says, without one. */
function answering(serve: (url: URL) => Partial<SourceAnswer>): void {
  vi.spyOn(net, 'get').mockImplementation(async ({ url }: SourceRequest) => {
    asked.push(url)
    return { status: 200, url, headers: {}, body: '', ...serve(new URL(url)) }
  })
}

beforeEach(() => {
  asked.length = 0
  Object.assign(browser, { permissions: { contains: async () => true } })
})

const look = (place: string) =>
  search['search.ask']({ place, query: 'ma ville', language: 'fr' }, asker)

test('an instance that closed its API is searched by the feed that it leaves open', async () => {
  answering(({ pathname }) =>
    pathname.endsWith('.rss')
      ? {
          body: '<rss><channel><item><title>Vu</title><link>https://m.fr/1</link></item></channel></rss>',
        }
      : { status: 401 },
  )
  const { posts } = await look('mastodon')
  expect(posts.map(({ title }) => title)).toEqual(['Vu'])
  expect(asked).toEqual([
    'https://mastodon.social/api/v1/timelines/tag/maville?limit=40',
    'https://mastodon.social/tags/maville.rss',
  ])
})

test('a failure is told with its reason, and one page is enough where it has answers', async () => {
  answering(() => ({ status: 503 }))
  expect(await look('google-news')).toMatchObject({ posts: [], error: { key: 'serverError' } })
  asked.length = 0
  const items = Array.from(
    { length: 60 },
    (_, i) =>
      `<item><title>T${i}</title><guid>${i}</guid><pubDate>${new Date(Date.UTC(2026, 0, i + 1)).toUTCString()}</pubDate></item>`,
  )
  answering(() => ({ body: `<rss><channel>${items.join('')}</channel></rss>` }))
  const { posts } = await look('google-news')
  expect(posts).toHaveLength(50)
  expect(posts[0]?.title).toBe('T59')
  expect(asked).toHaveLength(1)
})

test('a place that she gave no access to is not asked', async () => {
  Object.assign(browser, { permissions: { contains: async () => false } })
  answering(() => ({}))
  await expect(look('reddit')).rejects.toThrow()
  expect(asked).toEqual([])
})
