import type { Feed, FeedItem } from '@/lib/sources/feed/model.ts'

/** One assertion on the structure of a feed: what is written, and what must be read. */
export interface Case {
  name: string
  feed: string
  /** Of the feed itself; `items` are judged by `item`. */
  head?: Partial<Omit<Feed, 'items'>>
  /** Of the first item. A field given as undefined must be absent. */
  item?: { [K in keyof FeedItem]?: FeedItem[K] | undefined }
}

const NAMESPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:slash="http://purl.org/rss/1.0/modules/slash/"',
  'xmlns:wfw="http://wellformedweb.org/CommentAPI/"',
  'xmlns:thr="http://purl.org/syndication/thread/1.0"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
].join(' ')

export const rss = (item: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${NAMESPACES}><channel>${head}<item>${item}</item></channel></rss>`
export const atom = (entry: string, head = '', attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${NAMESPACES} ${attributes}>${head}<entry>${entry}</entry></feed>`
export const atom03 = (entry: string, head = '') =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#">${head}<entry>${entry}</entry></feed>`
export const rdf = (item: string, head = '') =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}><channel rdf:about="https://a.fr/">${head}</channel><item rdf:about="https://a.fr/1">${item}</item></rdf:RDF>`

/** 9 March 2004, 20:14:07 UTC. */
export const MARCH = Date.UTC(2004, 2, 9, 20, 14, 7)
