import type { Post } from '../model.ts'
import discourse from '../sites/discourse.ts'
import { jsonOf } from './answer.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { feedReading } from './feed/read.ts'
import { id, type Json, list, object, string } from './json.ts'
import { withParameters } from './latest.ts'
import { baseOf, placeHosts } from './place.ts'
import { post } from './post.ts'
import { source } from './source.ts'
import { textOfHtml, titleOfHtml } from './text.ts'

/** A Discourse post, as any of its lists gives it. */
export function postOf(raw: Json, base: string): Post | undefined {
  const key = id(raw.id)
  const topic = id(raw.topic_id)
  if (!key || !topic) return undefined
  const username = string(raw.username)
  const title = string(raw.topic_title) ?? string(raw.topic_html_title)
  const number = id(raw.post_number) ?? '1'
  const slug = string(raw.topic_slug) ?? '-'
  return post({
    id: `${new URL(base).host}/${key}`,
    kind: number === '1' ? 'post' : 'reply',
    text: textOfHtml(string(raw.cooked) ?? string(raw.blurb) ?? ''),
    title: title && titleOfHtml(title),
    link: `${base}/t/${slug}/${topic}/${number}`,
    at: timeOf(string(raw.created_at)),
    author: authorOf(
      {
        id: id(raw.user_id),
        handle: username,
        name: string(raw.name) ?? username,
        profile: username && `${base}/u/${username}`,
      },
      `${base}/`,
      discourse,
    ),
  })
}

/**
 * A Discourse forum: every new post, fifty ids a page going back from the newest, matched here. A
 * forum that closed it still has a feed of its topics.
 */
export default source({
  id: 'discourse',
  name: 'Discourse',
  fields: [{ name: 'host', kind: 'host', example: 'forum.exemple.fr', path: true }],
  pace: 10 * 60_000,
  hosts: ({ host = '' }) => placeHosts(host),
  requests: ({ host = '' }, cursor) => [
    { url: `${baseOf(host)}${cursor.closed ? '/latest.rss' : '/posts.json'}` },
  ],
  read(answer, { host = '' }, cursor) {
    const base = baseOf(host)
    if (new URL(answer.url).pathname.endsWith('.rss')) return feedReading(answer)
    if (answer.status === 401 || answer.status === 403 || answer.status === 404) {
      return { posts: [], cursor: { closed: true }, next: { url: `${base}/latest.rss` } }
    }
    const raw = list(object(jsonOf(answer)).latest_posts)
    const posts = raw.flatMap((one) => postOf(one, base) ?? [])
    const ids = raw.flatMap((one) => (typeof one.id === 'number' ? one.id : []))
    const last = typeof cursor.last === 'number' ? cursor.last : undefined
    const lowest = Math.min(...ids)
    const more = last !== undefined && ids.length > 0 && lowest > last + 1
    return {
      posts,
      cursor: ids.length > 0 ? { last: Math.max(last ?? 0, ...ids) } : {},
      // `before` is the highest id of the page, not the one after it.
      ...(more
        ? { next: { url: withParameters(`${base}/posts.json`, { before: lowest - 1 }) } }
        : {}),
    }
  },
})
