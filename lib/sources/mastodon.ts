import type { Post } from '../model.ts'
import mastodon from '../sites/mastodon.ts'
import { jsonOf } from './answer.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { feedReading } from './feed/read.ts'
import { address, id, type Json, list, object, string } from './json.ts'
import { baseOf, placeHosts } from './place.ts'
import { source } from './source.ts'
import { textOfHtml } from './text.ts'

const PAGE = 40

/** A Mastodon status as a post; boosts are read as what they boost. */
export function statusOf(raw: Json, host: string): Post | undefined {
  const status = object(raw.reblog ?? raw)
  const key = id(status.id)
  const uri = string(status.uri) ?? string(status.url)
  if (!key || !uri) return undefined
  const account = object(status.account)
  const named = {
    id: id(account.id),
    handle: string(account.acct),
    name: string(account.display_name),
    profile: address(account.url),
  }
  const author = authorOf(named, `${baseOf(host)}/`, mastodon)
  const warning = string(status.spoiler_text)
  const at = timeOf(string(status.created_at))
  const language = string(status.language)
  const link = address(status.url) ?? address(status.uri)
  const body = textOfHtml(string(status.content) ?? '')
  return {
    // The `uri` is the same on every instance, so one post seen from two is one mention.
    id: uri,
    kind: status.in_reply_to_id ? 'reply' : 'post',
    text: warning ? `${textOfHtml(warning)}\n\n${body}` : body,
    ...(link ? { link } : {}),
    ...(at === undefined ? {} : { at }),
    ...(author ? { author } : {}),
    ...(language ? { language: language.slice(0, 2) } : {}),
  }
}

/** The tags that she typed, one or several, with or without their signs. */
function tagsOf(typed: string): string[] {
  return typed.split(/[\s,;#]+/).flatMap((tag) => (tag ? encodeURIComponent(tag) : []))
}

/** A page of any of the tags; after `since`, going forward in time. */
function timeline(host: string, typed: string, since: string | undefined): string {
  const [first = '', ...others] = tagsOf(typed)
  const any = others.map((tag) => `&any[]=${tag}`).join('')
  const from = since ? `&min_id=${encodeURIComponent(since)}` : ''
  return `${baseOf(host)}/api/v1/timelines/tag/${first}?limit=${PAGE}${any}${from}`
}

/** The tag's feed: instances that closed their API often leave it open. It names no authors. */
function tagFeed(host: string, typed: string): string {
  return `${baseOf(host)}/tags/${tagsOf(typed)[0] ?? ''}.rss`
}

export default source({
  id: 'mastodon',
  name: 'Mastodon',
  fields: [
    { name: 'host', kind: 'host', example: 'mastodon.social' },
    { name: 'tag', kind: 'word', example: 'maville' },
  ],
  pace: 3 * 60_000,
  hosts: ({ host = '' }) => placeHosts(host),
  requests({ host = '', tag = '' }, cursor) {
    return [{ url: cursor.closed ? tagFeed(host, tag) : timeline(host, tag, string(cursor.since)) }]
  },
  read(answer, { host = '', tag = '' }, cursor) {
    const feed = new URL(answer.url).pathname.endsWith('.rss')
    if (feed) return feedReading(answer)
    if (answer.status === 401 || answer.status === 403 || answer.status === 422) {
      return {
        posts: [],
        cursor: { closed: true },
        next: { url: tagFeed(host, tag) },
      }
    }
    const statuses = list(jsonOf(answer))
    const posts = statuses.flatMap((status) => statusOf(status, host) ?? [])
    // With `min_id` pages go forward in time: the first status of a page is the newest so far.
    const newest = id(statuses[0]?.id) ?? string(cursor.since)
    const more = cursor.since !== undefined && statuses.length >= PAGE
    return {
      posts,
      cursor: newest ? { since: newest } : {},
      forward: true,
      ...(more && newest ? { next: { url: timeline(host, tag, newest) } } : {}),
    }
  },
})
