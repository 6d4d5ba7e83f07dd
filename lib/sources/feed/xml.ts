import { timeOf } from '../date.ts'
import { address } from '../json.ts'
import {
  categoriesOf,
  imageOf,
  languageOf,
  line,
  linkOf,
  linksOf,
  people,
  sub,
  time,
  value,
} from './fields.ts'
import { itemOf } from './item.ts'
import { type Feed, type FeedFormat, type FeedItem, filled } from './model.ts'
import { type Node, readTree } from './tree.ts'

/** Fields of the feed itself that are kept: more is no feed's head. */
const MOST_FIELDS = 300
/** Dublin Core's names for who made it. */
const CREDITS = ['dc:creator', 'dc:author', 'dc:publisher']

function formatOf(root: Node): FeedFormat | undefined {
  if (root.name === 'feed' || root.name === 'entry') return 'atom'
  if (root.name === 'rdf:rdf' || root.name === 'rdf') return 'rdf'
  if (root.name === 'rss' || root.name === 'item') return 'rss'
  if (root.name !== 'channel') return undefined
  return root.attributes.href || root.attributes.lastmod || root.attributes.base ? 'cdf' : 'rss'
}

/** The head of a feed, from its own fields gathered under one node. */
function headOf(head: Node): Omit<Feed, 'format' | 'items'> {
  const [self] = linksOf(head, 'self')
  const generator = sub(head, 'generator') ?? sub(head, 'admin:generatoragent')
  return filled<Omit<Feed, 'format' | 'items'>>({
    title: line(head, 'title', 'dc:title'),
    description: line(
      head,
      ...[
        'subtitle',
        'tagline',
        'description',
        'abstract',
        'dc:description',
        'info',
        'itunes:summary',
        'itunes:subtitle',
      ],
    ),
    home: linkOf(head),
    self: self && address(self.attributes.href, self.base),
    id: value(head, 'id'),
    language: languageOf(value(head, 'language', 'dc:language') ?? head.language),
    updated:
      time(head, 'updated', 'modified', 'dc:modified', 'lastbuilddate', 'pubdate', 'dc:date') ??
      time(head, 'published', 'dc:issued', 'dc:created') ??
      timeOf(head.attributes.lastmod),
    authors: people(head, 'author', 'managingeditor', ...CREDITS, 'itunes:author', 'webmaster'),
    contributors: people(head, 'contributor', 'dc:contributor'),
    rights: line(head, 'rights', 'copyright', 'dc:rights'),
    generator:
      generator && (generator.text.trim() || generator.attributes['rdf:resource'] || undefined),
    image: imageOf(head) ?? address(linksOf(head, 'image')[0]?.attributes.href, head.base),
    categories: categoriesOf(head),
  })
}

/**
 * RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, RDF and CDF: the items that can be read, however broken
 * the rest is. Undefined when the document isn't a feed.
 */
export function readXml(xml: string, url: string): Feed | undefined {
  const items: FeedItem[] = []
  let format: FeedFormat | undefined
  let head: Node | undefined
  const fields: Node[] = []
  readTree(xml, url, {
    root(node) {
      format = formatOf(node)
      head = node
    },
    field(node) {
      // The channel inside `rss` and `rdf` names the base and language of the feed.
      if (node.name === 'channel' && head) head = { ...head, ...node, children: [] }
      if (fields.length < MOST_FIELDS) fields.push(node)
    },
    item(node) {
      items.push(itemOf(node))
    },
  })
  if (!head || (!format && items.length === 0)) return undefined
  const feed: Feed = {
    format: format ?? 'rss',
    ...headOf({ ...head, name: format === 'atom' ? 'entry' : 'item', children: fields }),
    items,
  }
  for (const item of items) {
    // An Atom entry without an author has its feed's (RFC 4287 §4.2.1).
    if (format === 'atom' && item.authors.length === 0) item.authors = feed.authors
    if (item.language === undefined && feed.language) item.language = feed.language
  }
  return feed
}
