import { parseFeed as peerParse } from 'feedsmith'
import { parseFeed } from '@/lib/sources/feed/parse.ts'
import { bare, type Flat } from './oracle.ts'

/** A reader under test: text to entries; throws or answers nothing when it can't read it. */
export type Reader = (text: string) => Flat[]

const HERE = 'https://feed.exemple.fr/flux.xml'

/** Vigie's own. */
export const vigie: Reader = (text) => {
  const feed = parseFeed(text, HERE)
  if (feed === undefined || feed === 'broken') return []
  // As a round does: the item that the document ends in is left to the next one.
  return feed.items
    .filter(({ cut }) => !cut)
    .map((item) => ({
      title: bare(item.title),
      link: item.link,
      at: item.published ?? item.updated,
      id: item.id,
      author: bare(item.authors[0]?.name ?? item.authors[0]?.mail),
    }))
}

type Loose = Record<string, unknown>
const object = (value: unknown): Loose => (value ?? {}) as Loose
const list = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(object) : [])
/** feedsmith gives some texts as they are, others under `value`. */
const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : (object(value).value as string | undefined)
const time = (...values: unknown[]): number | undefined =>
  values.map((value) => Date.parse(String(value ?? ''))).find((at) => !Number.isNaN(at))

/** feedsmith, with its fields picked as its documentation describes them. */
export const feedsmith: Reader = (raw) => {
  const { feed } = peerParse(raw) as { feed: unknown }
  const whole = object(feed)
  const inherited = list(whole.authors)[0]
  return [...list(whole.items), ...list(whole.entries)].map((item) => {
    const links = list(item.links)
    const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0]
    const dc = object(item.dc)
    const [author] = list(item.authors)
    const origin = object(item.feedburner).origLink
    const guid = object(item.guid)
    const permalink = guid.isPermaLink !== false ? text(item.guid) : undefined
    const href = origin ?? item.link ?? item.url ?? link?.href ?? permalink
    const named =
      text(author?.name) ??
      text((item.authors as unknown[] | undefined)?.[0]) ??
      text((dc.creators as unknown[] | undefined)?.[0]) ??
      text(object(item.itunes).author) ??
      text(inherited?.name)
    return {
      title: bare(text(item.title)),
      link:
        typeof href === 'string' && URL.canParse(href, HERE) ? new URL(href, HERE).href : undefined,
      at: time(
        item.pubDate,
        item.published,
        (dc.dates as unknown[])?.[0],
        item.updated,
        item.date_published,
      ),
      id: text(item.guid) ?? text(item.id) ?? text(object(item.rdf).about),
      author: bare(named?.replace(/^\S+@\S+ \((.*)\)$/, '$1')),
    }
  })
}
