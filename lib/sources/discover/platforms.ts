import type { Clues } from './clues.ts'
import { feedOffer, type Offer } from './offer.ts'

/** The page at hand, taken apart. */
export interface Here {
  url: URL
  /** Start of the addresses of its place, as far as the page tells. */
  origin: string
  host: string
  clues: Clues
}

const match = (path: string, pattern: RegExp): string | undefined => pattern.exec(path)?.[1]

/** What each platform offers at an address of its own, the nearest to the page first. */
export const PLATFORMS: Record<string, (here: Here) => Offer[]> = {
  discourse({ url, host, origin }) {
    const category = match(url.pathname, /^(\/c\/.+?\/\d+)\/?(?:l\/|$)/)
    return [
      ...(category ? [feedOffer('place', `${host}${category}`, `${origin}${category}.rss`)] : []),
      { about: 'posts', kind: 'discourse', fields: { host }, name: host },
    ]
  },
  mastodon({ url, host, origin }) {
    const tag = match(url.pathname, /^\/tags\/([^/]+)/)
    const person = match(url.pathname, /^\/@([^/@]+)\/?/)
    return [
      ...(tag
        ? [
            {
              about: 'tag' as const,
              kind: 'mastodon',
              fields: { host, tag: decodeURIComponent(tag) },
              name: `#${decodeURIComponent(tag)} (${host})`,
            },
          ]
        : []),
      ...(person ? [feedOffer('person', `@${person}@${host}`, `${origin}/@${person}.rss`)] : []),
    ]
  },
  lemmy({ url, host, origin }) {
    const community = match(url.pathname, /^\/c\/([^/]+)/)
    return [
      ...(community
        ? [
            feedOffer(
              'place',
              `${community} (${host})`,
              `${origin}/feeds/c/${community}.xml?sort=New`,
            ),
          ]
        : []),
      feedOffer('posts', host, `${origin}/feeds/local.xml?sort=New`),
    ]
  },
  peertube: ({ host, origin }) => [
    feedOffer('posts', host, `${origin}/feeds/videos.xml?sort=-publishedAt`),
  ],
  wordpress({ host, clues, origin }) {
    // The interface's own address tells a blog that doesn't stand at the root of its host.
    const root = match(clues.rest ?? '', /^(https?:\/\/.+?)\/(?:wp-json|index\.php)/) ?? origin
    const place = root.replace(/^https:\/\//, '')
    return [{ about: 'comments', kind: 'wordpress', fields: { host: place }, name: host }]
  },
  youtube({ clues }) {
    const { channel } = clues
    if (!channel || !/^UC[\w-]{22}$/.test(channel)) return []
    const name = clues.title.replace(/ - YouTube$/, '') || channel
    return [{ about: 'channel', kind: 'youtube', fields: { channel }, name }]
  },
  reddit({ url }) {
    const community = match(url.pathname, /^\/r\/([^/]+)/)
    if (!community) return []
    const offer = (about: 'posts' | 'comments'): Offer => ({
      about,
      kind: 'reddit',
      fields: { community, what: about },
      name: `r/${community}`,
    })
    return [offer('posts'), offer('comments')]
  },
  github({ url, origin }) {
    const place = match(url.pathname, /^\/([^/]+\/[^/]+)/)
    if (!place || /^(orgs|settings|topics|search|users|sponsors|features)\//.test(place)) return []
    return [
      { about: 'posts', kind: 'github', fields: { query: `repo:${place}` }, name: place },
      feedOffer('releases', place, `${origin}/${place}/releases.atom`),
    ]
  },
  stackexchange({ url, host, origin }) {
    const tag = match(url.pathname, /^\/questions\/tagged\/([^/]+)/)
    return [
      ...(tag
        ? [feedOffer('tag', `${decodeURIComponent(tag)} (${host})`, `${origin}/feeds/tag/${tag}`)]
        : []),
      feedOffer('posts', host, `${origin}/feeds`),
    ]
  },
  telegram({ url }) {
    const channel = match(url.pathname, /^\/(?:s\/)?([A-Za-z]\w{3,})/)
    return channel
      ? [{ about: 'channel', kind: 'telegram', fields: { channel }, name: `@${channel}` }]
      : []
  },
  flarum: ({ host }) => [{ about: 'posts', kind: 'flarum', fields: { host }, name: host }],
  phpbb: ({ host }) => [{ about: 'posts', kind: 'phpbb', fields: { host }, name: host }],
  nodebb({ url, host, origin }) {
    const category = match(url.pathname, /^\/category\/(\d+)/)
    return [
      ...(category ? [feedOffer('place', host, `${origin}/category/${category}.rss`)] : []),
      { about: 'posts', kind: 'nodebb', fields: { host }, name: host },
    ]
  },
  xenforo: ({ host, origin }) => [feedOffer('posts', host, `${origin}/forums/-/index.rss`)],
  vbulletin: ({ host, origin }) => [feedOffer('posts', host, `${origin}/external.php?type=RSS2`)],
  spip: ({ host, origin }) => [feedOffer('posts', host, `${origin}/spip.php?page=backend`)],
  blogger: ({ host, origin }) => [
    feedOffer('posts', host, `${origin}/feeds/posts/default`),
    feedOffer('comments', host, `${origin}/feeds/comments/default`),
  ],
  bluesky({ url }) {
    const person = match(url.pathname, /^\/profile\/([^/]+)/)
    return person
      ? [feedOffer('person', `@${person}`, `https://bsky.app/profile/${person}/rss`)]
      : []
  },
  mediawiki({ url, host, origin }) {
    const page = url.searchParams.get('title') ?? match(url.pathname, /^\/wiki\/(.+)$/)
    const title = page && decodeURIComponent(page).replaceAll('_', ' ')
    const history = (of: string) =>
      `${origin}/w/index.php?title=${encodeURIComponent(of)}&action=history&feed=atom`
    return [
      ...(title ? [feedOffer('changes', `${title} (${host})`, history(title))] : []),
      feedOffer('changes', host, `${origin}/w/api.php?action=feedrecentchanges&feedformat=atom`),
    ]
  },
  medium({ url }) {
    const tag = match(url.pathname, /^\/tag\/([^/]+)/)
    const person = match(url.pathname, /^\/(@[^/]+)/)
    return [
      ...(tag
        ? [{ about: 'tag' as const, kind: 'medium', fields: { tag }, name: `#${tag} (Medium)` }]
        : []),
      ...(person ? [feedOffer('person', person, `https://medium.com/feed/${person}`)] : []),
    ]
  },
}
