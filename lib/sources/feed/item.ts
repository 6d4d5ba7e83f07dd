import { timeOf } from '../date.ts'
import { address } from '../json.ts'
import { wordsOf } from './content.ts'
import {
  all,
  categoriesOf,
  filesOf,
  imageOf,
  languageOf,
  line,
  linkOf,
  linksOf,
  people,
  place,
  sub,
  time,
  value,
} from './fields.ts'
import { type FeedItem, filled } from './model.ts'
import type { Node } from './tree.ts'

/** The full telling, the best first. */
const FULL = ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem']
const SHORT = [
  'description',
  'summary',
  'abstract',
  'dc:description',
  'itunes:summary',
  'itunes:subtitle',
]

interface Texts {
  text: string
  summary?: string
  /** Of the text, which may be another than the item's. */
  language?: string
}

function textsOf(item: Node): Texts {
  const told = (names: string[]) => {
    for (const one of names.flatMap((name) => item.children.filter((c) => c.name === name))) {
      const words = one.text.trim() === '' ? '' : wordsOf(one)
      if (words) return { words, language: one.language }
    }
    return undefined
  }
  const full = told(FULL)
  const short = told(SHORT)
  const summary = full && short && full.words !== short.words ? short.words : undefined
  const group = sub(item, 'media:group')
  const [media] = [item, group].flatMap((node) => (node ? all(node, 'media:description') : []))
  const { words, language } = full ?? short ?? { words: media ? wordsOf(media) : '' }
  return {
    text: words,
    ...filled<Omit<Texts, 'text'>>({
      summary,
      language: language ?? sub(item, 'title')?.language ?? item.language,
    }),
  }
}

function sourceOf(item: Node): FeedItem['source'] {
  const node = sub(item, 'source')
  if (!node) return undefined
  const title = node.children.length > 0 ? line(node, 'title') : node.text.trim()
  const url = address(node.attributes.url, node.base) ?? linkOf(node) ?? place(node, 'id')
  return title || url ? filled<NonNullable<FeedItem['source']>>({ title, url }) : undefined
}

/** What an item of XML holds, in whichever words of the many kinds of feed. */
export function itemOf(item: Node): FeedItem {
  const reply = sub(item, 'thr:in-reply-to')
  const replies = linksOf(item, 'replies')
  const replyFeed = replies.find((link) => /xml/.test(link.attributes.type ?? ''))
  const replyPage = replies.find((link) => link !== replyFeed)
  const where = (link: Node | undefined) => link && address(link.attributes.href, link.base)
  const updated = time(item, 'updated', 'modified', 'dc:modified')
  const group = sub(item, 'media:group')
  const { language, ...texts } = textsOf(item)
  const parts = filled<Omit<FeedItem, 'text'>>({
    id: value(item, 'guid', 'id') ?? item.attributes['rdf:about'] ?? value(item, 'dc:identifier'),
    title:
      line(item, 'title', 'dc:title', 'media:title', 'itunes:title') ??
      (group && line(group, 'media:title')),
    link: linkOf(item),
    published:
      time(
        item,
        'pubdate',
        'published',
        'issued',
        'dc:date',
        'dc:issued',
        'created',
        'dc:created',
      ) ?? time(item, 'dc:available', 'dc:submitted', 'date', 'expirationdate'),
    // CDF states it as an attribute.
    updated: updated ?? timeOf(item.attributes.lastmod),
    authors: people(
      item,
      'author',
      'dc:creator',
      'dc:author',
      'itunes:author',
      'media:credit',
      'dc:publisher',
    ),
    contributors: people(item, 'contributor', 'dc:contributor'),
    language: languageOf(value(item, 'dc:language', 'language') ?? language),
    categories: categoriesOf(item),
    files: filesOf(item),
    comments: place(item, 'comments') ?? where(replyPage),
    commentsFeed: place(item, 'wfw:commentrss') ?? where(replyFeed),
    replyTo: reply && (address(reply.attributes.href, reply.base) ?? reply.attributes.ref),
    source: sourceOf(item),
    image: imageOf(item) ?? (group && imageOf(group)),
    rights: line(item, 'rights', 'copyright', 'dc:rights'),
    video: item.children.some((c) => c.name === 'yt:videoid') || undefined,
    cut: item.cut,
  })
  return { ...parts, ...texts }
}
