import { timeOf } from '../date.ts'
import { address, id, type Json, list, object, string } from '../json.ts'
import { textOfHtml, tidy, titleOfHtml } from '../text.ts'
import { languageOf } from './fields.ts'
import { type Feed, type FeedFile, type FeedItem, type FeedPerson, filled } from './model.ts'

/** `authors` of version 1.1, `author` of version 1, or both; each once. */
function peopleOf(of: Json, base: string): FeedPerson[] {
  const found = new Map<string, FeedPerson>()
  for (const person of [...list(of.authors), object(of.author)]) {
    const named = filled<FeedPerson>({
      name: string(person.name)?.trim(),
      uri: address(person.url, base),
    })
    const key = named.name ?? named.uri
    if (key && !found.has(key)) found.set(key, named)
  }
  return [...found.values()]
}

function filesOf(item: Json, base: string): FeedFile[] {
  return list(item.attachments).flatMap((file) => {
    const url = address(file.url, base)
    const length = typeof file.size_in_bytes === 'number' ? file.size_in_bytes : undefined
    return url ? filled<FeedFile>({ url, type: string(file.mime_type), length }) : []
  })
}

function itemOf(item: Json, base: string): FeedItem | undefined {
  const html = string(item.content_html)
  const text = html ? textOfHtml(html) : tidy(string(item.content_text) ?? '')
  const summary = tidy(string(item.summary) ?? '')
  const title = string(item.title)
  const link = address(item.url, base) ?? address(item.external_url, base)
  const key = id(item.id)
  if (!key && !link && !title && !text && !summary) return undefined
  const parts = filled<Omit<FeedItem, 'text'>>({
    id: key,
    title: title && titleOfHtml(title),
    link,
    published: timeOf(string(item.date_published)),
    updated: timeOf(string(item.date_modified)),
    authors: peopleOf(item, base),
    contributors: [],
    summary: text && summary !== text ? summary : undefined,
    language: languageOf(string(item.language)),
    categories: Array.isArray(item.tags) ? item.tags.flatMap((tag) => string(tag) ?? []) : [],
    files: filesOf(item, base),
    image: address(item.image, base) ?? address(item.banner_image, base),
  })
  return { ...parts, text: text || summary }
}

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). Undefined when the JSON isn't a feed. */
export function readJson(data: unknown, base: string): Feed | undefined {
  const feed = object(data)
  if (!Array.isArray(feed.items)) return undefined
  const authors = peopleOf(feed, base)
  const language = languageOf(string(feed.language))
  const items = list(feed.items).flatMap((one) => itemOf(one, base) ?? [])
  for (const item of items) {
    if (item.authors.length === 0) item.authors = authors
    if (item.language === undefined && language) item.language = language
  }
  return filled<Feed>({
    format: 'json',
    title: string(feed.title)?.trim(),
    description: string(feed.description)?.trim(),
    home: address(feed.home_page_url, base),
    self: address(feed.feed_url, base),
    language,
    authors,
    contributors: [],
    categories: [],
    image: address(feed.icon, base) ?? address(feed.favicon, base),
    items,
  })
}
