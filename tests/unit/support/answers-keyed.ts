import type { Held } from './answers.ts'

type Speak = (url: URL, held: Held[]) => string

const words = (n: number) => `Message ${n} : la vigie du port`
const iso = (at: number) => new Date(at).toISOString()
const parameter = (url: URL, name: string) => Number(url.searchParams.get(name) ?? 0)

/** A page of the newest first, and the mark of the next where there is more. */
function marked(url: URL, held: Held[], size: number, name: string) {
  const from = parameter(url, name)
  const since = Date.parse(
    url.searchParams.get('since') ?? url.searchParams.get('publishedAfter') ?? '',
  )
  const all = held.filter(({ at }) => Number.isNaN(since) || at >= since).reverse()
  const more = from + size < all.length ? String(from + size) : undefined
  return { page: all.slice(from, from + size), more }
}

/** A Bluesky post view. */
export const blueskyView = ({ n, at }: Held) => ({
  uri: `at://did:plc:anne/app.bsky.feed.post/${n}`,
  author: { did: 'did:plc:anne', handle: 'anne.example', displayName: 'Anne' },
  record: { text: words(n), createdAt: iso(at), langs: ['fr'] },
})

/** How services answer those who have a key. */
export const SPEAK_KEYED: Record<string, Speak> = {
  bluesky(url, held) {
    const { page, more } = marked(url, held, 100, 'cursor')
    return JSON.stringify({ posts: page.map(blueskyView), ...(more ? { cursor: more } : {}) })
  },
  'mastodon-search': (url, held) =>
    JSON.stringify({
      statuses: [...held]
        .reverse()
        .slice(parameter(url, 'offset'))
        .slice(0, 40)
        .map(({ n, at }) => ({
          id: String(n),
          uri: `https://far.example/${n}`,
          url: `https://far.example/@anne/${n}`,
          content: `<p>${words(n)}</p>`,
          created_at: iso(at),
          account: { id: '7', acct: 'anne@far.example', url: 'https://far.example/@anne' },
        })),
    }),
  'youtube-search'(url, held) {
    const { page, more } = marked(url, held, 50, 'pageToken')
    return JSON.stringify({
      items: page.map(({ n, at }) => ({
        id: { videoId: `v${n}` },
        snippet: {
          title: `Titre ${n}`,
          description: words(n),
          publishedAt: iso(at),
          channelId: 'UC0',
          channelTitle: 'Anne',
        },
      })),
      ...(more ? { nextPageToken: more } : {}),
    })
  },
  'youtube-comments'(url, held) {
    const { page, more } = marked(url, held, 100, 'pageToken')
    return JSON.stringify({
      items: page.map(({ n, at }) => ({
        snippet: {
          videoId: 'vid',
          topLevelComment: {
            id: `c${n}`,
            snippet: {
              videoId: 'vid',
              textDisplay: words(n),
              authorDisplayName: '@anne',
              authorChannelId: { value: 'UCanne' },
              publishedAt: iso(at),
            },
          },
        },
      })),
      ...(more ? { nextPageToken: more } : {}),
    })
  },
}
