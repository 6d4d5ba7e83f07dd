import type { Post } from '../../model.ts'
import { authorOf } from '../author.ts'
import { timeOf } from '../date.ts'
import { digest } from '../digest.ts'
import { textOfHtml, titleOfHtml } from '../text.ts'
import { bodyOf, child, linkOf, personOf, value } from './fields.ts'
import { type Node, readTree } from './tree.ts'

export interface ParsedFeed {
  title?: string
  /** The site that the feed belongs to. */
  home?: string
  posts: Post[]
}

const DATES = [
  'pubdate',
  'published',
  'dc:date',
  'updated',
  'issued',
  'created',
  'modified',
  'dc:created',
  'dc:modified',
]

function postOf(item: Node, home: string, language: string | undefined): Post | undefined {
  const link = linkOf(item)
  const titleNode = child(item, 'title', 'media:title', 'dc:title')
  const title = titleNode && titleOfHtml(titleNode.text)
  const once = textOfHtml(bodyOf(item))
  // Some servers escape twice: what comes out is HTML again.
  const text = /^<(!--|[a-z]\w*[\s>])[\s\S]*<\/\w+>/i.test(once) ? textOfHtml(once) : once
  const id = value(item, 'guid', 'id') ?? item.attributes['rdf:about'] ?? link
  // An item cut off before its link or id can't be told from the whole one of the next round.
  if ((item.cut && !id) || (!id && !title && !text)) return undefined
  const at = DATES.map((name) => timeOf(value(item, name))).find((time) => time !== undefined)
  const person = personOf(item)
  const author = person && authorOf(person, link ?? home)
  const own = item.attributes['xml:lang'] ?? language
  return {
    id: id ?? digest(`${title}\n${text}`),
    kind: kindOf(item),
    text,
    ...(title ? { title } : {}),
    ...(link ? { link } : {}),
    ...(at === undefined ? {} : { at }),
    ...(author ? { author } : {}),
    ...(own ? { language: own.slice(0, 2).toLowerCase() } : {}),
  }
}

function kindOf(item: Node): Post['kind'] {
  if (item.children.some((c) => c.name === 'yt:videoid')) return 'video'
  if (item.children.some((c) => c.name === 'thr:in-reply-to')) return 'reply'
  return 'article'
}

/**
 * RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, RDF: the posts that can be read, however broken the rest
 * is. Undefined when the document isn't a feed.
 */
export function readXmlFeed(xml: string, address: string): ParsedFeed | undefined {
  const posts: Post[] = []
  const feed: { title?: string; home?: string; language?: string } = {}
  let known = false
  let author: Node | undefined
  readTree(xml, address, {
    root(node) {
      known = /^(rss|feed|rdf:rdf|channel|rdf|item|entry)$/.test(node.name)
      const language = node.attributes['xml:lang']
      if (language) feed.language = language
    },
    field(node) {
      const text = node.text.trim()
      if (node.name === 'title' && text) feed.title ??= titleOfHtml(text)
      else if (node.name === 'author') author ??= node
      else if ((node.name === 'language' || node.name === 'dc:language') && text) {
        feed.language ??= text
      } else if (node.name === 'link') {
        const home = linkOf({ ...node, children: [node] })
        if (home) feed.home ??= home
      }
    },
    item(node) {
      // An Atom entry without an author has its feed's (RFC 4287 §4.2.1).
      if (node.name === 'entry' && author && !node.children.some((c) => c.name === 'author')) {
        node.children.push(author)
      }
      const post = postOf(node, address, feed.language)
      if (post) posts.push(post)
    },
  })
  if (!known && posts.length === 0) return undefined
  const { title, home } = feed
  return { posts, ...(title ? { title } : {}), ...(home ? { home } : {}) }
}
