import { sourceKind } from '../sources/index.ts'
import type { SourceKind } from '../sources/source.ts'

/** A place that answers a search without an account. */
export interface AskedPlace {
  /** A kind of source. */
  id: string
  name: string
  /** The source's fields for a search. */
  fields(query: string, language: string): Record<string, string>
  /** Asked unless she unticks it. */
  usual: boolean
}

/** A place that only answers on its own pages. */
export interface OpenedPlace {
  id: string
  name: string
  url(query: string): string
}

/** A hashtag made of a search: its letters and digits together. */
const tagOf = (query: string) => query.normalize('NFC').replace(/[^\p{L}\p{N}_]/gu, '')
const plain = (query: string) => ({ query })
const named = (query: string, language: string) => ({ query, language })

const ASKED: readonly (Omit<AskedPlace, 'name'> & { name?: string })[] = [
  { id: 'google-news', fields: named, usual: true },
  { id: 'bing-news', fields: plain, usual: true },
  { id: 'reddit', fields: plain, usual: true },
  {
    id: 'mastodon',
    name: 'Mastodon (mastodon.social)',
    fields: (query) => ({ host: 'mastodon.social', tag: tagOf(query) }),
    usual: true,
  },
  { id: 'hackernews', fields: plain, usual: false },
  {
    id: 'lemmy',
    name: 'Lemmy (lemmy.world)',
    fields: (query) => ({ host: 'lemmy.world', query }),
    usual: false,
  },
  {
    id: 'peertube',
    name: 'PeerTube (sepiasearch.org)',
    fields: (query) => ({ host: 'sepiasearch.org', query }),
    usual: false,
  },
  { id: 'dailymotion', fields: plain, usual: false },
  { id: 'wikipedia', fields: named, usual: false },
  {
    id: 'stackexchange',
    name: 'Stack Overflow',
    fields: (query) => ({ query, site: 'stackoverflow' }),
    usual: false,
  },
  { id: 'github', fields: plain, usual: false },
  { id: 'medium', fields: (query) => ({ tag: tagOf(query).toLowerCase() }), usual: false },
  { id: 'gdelt', fields: plain, usual: false },
]

/** Places that are asked from here, in the order in which they are shown. */
export const ASKED_PLACES: readonly AskedPlace[] = ASKED.flatMap((place) => {
  const kind = sourceKind(place.id)
  return kind ? [{ name: kind.name, ...place }] : []
})

const page =
  (start: string, end = '') =>
  (query: string) =>
    `${start}${encodeURIComponent(query)}${end}`

/** Places whose own search is opened in a tab. */
export const OPENED_PLACES: readonly OpenedPlace[] = [
  { id: 'facebook', name: 'Facebook', url: page('https://www.facebook.com/search/posts/?q=') },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    url: page('https://www.linkedin.com/search/results/content/?keywords='),
  },
  { id: 'x', name: 'X', url: page('https://x.com/search?q=', '&f=live') },
  { id: 'instagram', name: 'Instagram', url: page('https://www.instagram.com/explore/search/?q=') },
  { id: 'tiktok', name: 'TikTok', url: page('https://www.tiktok.com/search?q=') },
  {
    id: 'youtube',
    name: 'YouTube',
    url: page('https://www.youtube.com/results?search_query=', '&sp=CAI%253D'),
  },
  { id: 'threads', name: 'Threads', url: page('https://www.threads.com/search?q=') },
  { id: 'bluesky', name: 'Bluesky', url: page('https://bsky.app/search?q=') },
]

/** What asking a place takes: its kind of source, and the fields for this search. */
export function askOf(
  id: string,
  query: string,
  language: string,
): { kind: SourceKind; fields: Record<string, string> } | undefined {
  const kind = sourceKind(id)
  const place = ASKED_PLACES.find((one) => one.id === id)
  return kind && place ? { kind, fields: place.fields(query, language) } : undefined
}

/** The hosts that these places are asked at. */
export function hostsOf(ids: readonly string[], language: string): string[] {
  return ids.flatMap((id) => {
    const asked = askOf(id, 'x', language)
    return asked ? asked.kind.hosts(asked.fields) : []
  })
}
