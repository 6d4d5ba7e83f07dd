import { Parser } from 'htmlparser2'
import { address } from '../json.ts'

const FEED = /^application\/(rss|atom|rdf|feed)\+(xml|json)|^text\/xml/i

/** Characters of a page that are searched: feeds are named in its head. */
const SEARCHED = 200_000

/** The first feed that a page names by `link rel=alternate`, as an absolute address. */
export function feedIn(html: string, url: string): string | undefined {
  let found: string | undefined
  let base = url
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href = '' }) {
      if (name === 'base') base = address(href, url) ?? base
      if (found || name !== 'link' || !/\balternate\b/i.test(rel) || !FEED.test(type)) return
      found = address(href, base)
    },
  })
  parser.write(html.slice(0, SEARCHED))
  parser.end()
  return found
}
