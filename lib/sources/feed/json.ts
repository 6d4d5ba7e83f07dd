import type { Post } from '../../model.ts'
import { authorOf } from '../author.ts'
import { timeOf } from '../date.ts'
import { address, id, list, object, string } from '../json.ts'
import { textOfHtml, tidy, titleOfHtml } from '../text.ts'
import type { ParsedFeed } from './xml.ts'

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). Undefined when the JSON isn't a feed. */
export function readJsonFeed(data: unknown, base: string): ParsedFeed | undefined {
  const feed = object(data)
  if (!Array.isArray(feed.items)) return undefined
  const title = string(feed.title)
  const home = address(feed.home_page_url, base)
  const posts: Post[] = []
  for (const item of list(feed.items)) {
    const link = address(item.url, base) ?? address(item.external_url, base)
    const key = id(item.id) ?? link
    if (!key) continue
    const html = string(item.content_html)
    const text = html ? textOfHtml(html) : tidy(string(item.content_text) ?? '')
    const heading = string(item.title)
    const at = timeOf(string(item.date_published)) ?? timeOf(string(item.date_modified))
    const person = [list(item.authors)[0], object(item.author), list(feed.authors)[0]]
      .concat(object(feed.author))
      .find((p) => string(p?.name))
    const named = { name: string(person?.name), profile: address(person?.url, base) }
    const author = authorOf(named, link ?? base)
    const language = string(item.language) ?? string(feed.language)
    posts.push({
      id: key,
      kind: 'article',
      text: text || textOfHtml(string(item.summary) ?? ''),
      ...(heading ? { title: titleOfHtml(heading) } : {}),
      ...(link ? { link } : {}),
      ...(at === undefined ? {} : { at }),
      ...(author ? { author } : {}),
      ...(language ? { language: language.slice(0, 2).toLowerCase() } : {}),
    })
  }
  return { posts, ...(title ? { title } : {}), ...(home ? { home } : {}) }
}
