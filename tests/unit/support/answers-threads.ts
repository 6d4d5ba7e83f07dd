import type { Held } from './answers.ts'
import { SPEAK } from './answers.ts'
import { blueskyView } from './answers-keyed.ts'

type Speak = (url: URL, held: Held[]) => string

const words = (n: number) => `Réponse ${n}`
const iso = (at: number) => new Date(at).toISOString()
const number = (url: URL, name: string, otherwise: number) =>
  Number(url.searchParams.get(name) ?? otherwise)

/** A feed that lists the newest fifty comments. */
const feed: Speak = (url, held) =>
  String(SPEAK.feed?.(new URL('https://far.example/x'), held)).replaceAll(
    'https://far.example/',
    `${url.origin}/a#comment-`,
  )

/** Where each software's thread stands, and how it answers for its replies. */
export const THREAD_SPEAK: Record<string, { address: string; speak: Speak; listed?: number }> = {
  discourse: {
    address: 'https://forum.exemple.fr/t/titre/12',
    speak(url, held) {
      // Twenty posts around the one that the address names; the first twenty without it.
      const near = Number(/\/t\/12\/(\d+)\.json$/.exec(url.pathname)?.[1] ?? 1)
      const from = Math.max(0, Math.min(near, held.length) - 6)
      return JSON.stringify({
        title: 'Titre',
        highest_post_number: held.length,
        post_stream: {
          posts: held.slice(from, from + 20).map(({ n, at }) => ({
            id: 1000 + n,
            topic_id: 12,
            post_number: n,
            username: 'anne',
            cooked: `<p>${words(n)}</p>`,
            created_at: iso(at),
          })),
        },
      })
    },
  },
  mastodon: {
    address: 'https://mastodon.social/@anne/113',
    listed: 60,
    speak: (_, held) =>
      JSON.stringify({
        ancestors: [],
        descendants: held.slice(-60).map(({ n, at }) => ({
          id: String(n),
          uri: `https://far.example/${n}`,
          url: `https://far.example/@anne/${n}`,
          content: `<p>${words(n)}</p>`,
          created_at: iso(at),
          in_reply_to_id: '113',
          account: { id: '7', acct: 'anne@far.example', url: 'https://far.example/@anne' },
        })),
      }),
  },
  hackernews: {
    address: 'https://news.ycombinator.com/item?id=77',
    speak: (url, held) => String(SPEAK.hackernews?.(url, held)),
  },
  github: {
    address: 'https://github.com/a/b/issues/5',
    speak(url, held) {
      const since = Date.parse(url.searchParams.get('since') ?? '')
      const from = (number(url, 'page', 1) - 1) * 100
      const some = held.filter(({ at }) => at >= since).slice(from, from + 100)
      return JSON.stringify(
        some.map(({ n, at }) => ({
          html_url: `https://github.com/a/b/issues/5#issuecomment-${n}`,
          body: words(n),
          created_at: iso(at),
          user: { id: 7, login: 'anne', html_url: 'https://github.com/anne' },
        })),
      )
    },
  },
  lemmy: {
    address: 'https://lemmy.world/post/9',
    speak: (url, held) => String(SPEAK.lemmy?.(url, held)),
  },
  flarum: {
    address: 'https://forum.exemple.fr/d/4-titre',
    speak(url, held) {
      const offset = number(url, 'page[offset]', 0)
      const some = [...held].reverse().slice(offset, offset + 50)
      return JSON.stringify({
        data: some.map(({ n, at }) => ({
          type: 'posts',
          id: String(n),
          attributes: {
            number: n,
            contentType: 'comment',
            createdAt: iso(at),
            contentHtml: `<p>${words(n)}</p>`,
          },
          relationships: { user: { data: { type: 'users', id: '7' } } },
        })),
        included: [{ type: 'users', id: '7', attributes: { username: 'anne' } }],
      })
    },
  },
  peertube: {
    address: 'https://video.example/w/abcdefgh12345678',
    speak(url, held) {
      const start = number(url, 'start', 0)
      return JSON.stringify({
        data: [...held]
          .reverse()
          .slice(start, start + 100)
          .map(({ n, at }) => ({
            id: n,
            threadId: n,
            text: words(n),
            createdAt: iso(at),
            account: { name: 'anne', host: 'video.example' },
          })),
      })
    },
  },
  bluesky: {
    address: 'https://bsky.app/profile/anne.example/post/3k',
    speak: (_, held) => {
      // Each answers the one before: replies at every depth.
      const chain = held.reduceRight<object[]>(
        (replies, one) => [{ post: blueskyView(one), replies: replies.slice(0, 1) }],
        [],
      )
      return JSON.stringify({ thread: { post: {}, replies: chain } })
    },
    listed: 100,
  },
  reddit: {
    address: 'https://www.reddit.com/r/france/comments/abc/titre/',
    listed: 50,
    speak: (url, held) =>
      String(SPEAK.reddit?.(url, held))
        .replaceAll('<id>t3_', '<id>t1_')
        .replaceAll('/comments/', '/comments/abc/titre/'),
  },
  stackexchange: {
    address: 'https://stackoverflow.com/questions/3/titre',
    listed: 50,
    speak: feed,
  },
  nodebb: { address: 'https://forum.exemple.fr/topic/8/titre', listed: 50, speak: feed },
  phpbb: { address: 'https://forum.exemple.fr/viewtopic.php?t=8', listed: 50, speak: feed },
  mediawiki: { address: 'https://fr.wikipedia.org/wiki/Vigie', listed: 50, speak: feed },
  wordpress: { address: 'https://blog.exemple.fr/2026/titre/', listed: 50, speak: feed },
}
