import type { Post } from '../model.ts'
import wordpress from '../sites/wordpress.ts'
import { jsonOf, looksLikeHtml } from './answer.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { feedReading } from './feed/read.ts'
import { address, id, type Json, list, object, string } from './json.ts'
import { newestFirst, parameter, withParameters } from './latest.ts'
import { baseOf, placeHosts } from './place.ts'
import { post } from './post.ts'
import { source } from './source.ts'
import { textOfHtml } from './text.ts'

const PAGE = 100

/** A comment of the REST interface. */
export function commentOf(raw: Json): Post | undefined {
  const key = id(raw.id)
  const link = address(raw.link)
  if (!key || !link) return undefined
  const date = string(raw.date_gmt)
  return post({
    id: link,
    kind: raw.parent ? 'reply' : 'comment',
    text: textOfHtml(string(object(raw.content).rendered) ?? ''),
    link,
    at: timeOf(date ?? string(raw.date)),
    author: authorOf(
      { name: string(raw.author_name), profile: address(raw.author_url) },
      link,
      wordpress,
    ),
  })
}

/**
 * A WordPress site's comments: through its REST interface, or its feed of comments where that is
 * switched off or behind a firewall's page; or its own search, as a feed.
 */
export default source({
  id: 'wordpress',
  name: 'WordPress',
  fields: [
    { name: 'host', kind: 'host', example: 'blog.exemple.fr', path: true },
    { name: 'query', kind: 'word', example: 'vigie', optional: true },
  ],
  pace: 10 * 60_000,
  hosts: ({ host = '' }) => placeHosts(host),
  requests({ host = '', query }, cursor) {
    const base = baseOf(host)
    if (query) return [{ url: `${base}/?s=${encodeURIComponent(query)}&feed=rss2` }]
    if (cursor.closed) return [{ url: `${base}/comments/feed/` }]
    return [{ url: `${base}/wp-json/wp/v2/comments?per_page=${PAGE}&orderby=date&order=desc` }]
  },
  read(answer, { host = '' }, cursor) {
    if (!new URL(answer.url).pathname.includes('/wp-json/')) {
      const reading = feedReading(answer)
      const comments = new URL(answer.url).pathname.includes('/comments/')
      if (!comments) return reading
      return { ...reading, posts: reading.posts.map((one) => ({ ...one, kind: 'comment' })) }
    }
    const closed = [401, 403, 404].includes(answer.status) || looksLikeHtml(answer.body)
    if (closed) {
      return {
        posts: [],
        cursor: { closed: true },
        next: { url: `${baseOf(host)}/comments/feed/` },
      }
    }
    const raw = list(jsonOf(answer))
    const page = parameter(answer.url, 'page', 1) + 1
    const next = raw.length >= PAGE ? { url: withParameters(answer.url, { page }) } : undefined
    return newestFirst(
      raw.flatMap((one) => commentOf(one) ?? []),
      cursor,
      next,
    )
  },
})
