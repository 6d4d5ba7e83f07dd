import { createHash } from 'node:crypto'
import { safe } from './html.ts'
import type { News } from './news.ts'

/** One status as Mastodon's API writes it; fields that no reader asks for are left out. */
function status(origin: string, news: News): object {
  const host = new URL(origin).host
  return {
    id: String(news.id),
    created_at: new Date(news.at).toISOString(),
    in_reply_to_id: null,
    sensitive: false,
    spoiler_text: '',
    visibility: 'public',
    language: news.language,
    uri: `${origin}/users/${news.by}/statuses/${news.id}`,
    url: `${origin}/@${news.by}/${news.id}`,
    replies_count: 0,
    reblogs_count: 0,
    favourites_count: 3,
    edited_at: null,
    content: `<p>${safe(news.text).replace(/#(\w+)/g, `<a href="${origin}/tags/$1" class="mention hashtag" rel="tag">#<span>$1</span></a>`)}</p>`,
    reblog: null,
    account: {
      id: `9${createHash('sha1').update(news.by).digest('hex').slice(0, 6)}`,
      username: news.by,
      acct: news.by,
      display_name: news.by.replace(/_/g, ' '),
      bot: false,
      url: `${origin}/@${news.by}`,
      uri: `https://${host}/users/${news.by}`,
      avatar: `${origin}/avatar/${news.by}.svg`,
    },
    media_attachments: [],
    mentions: [],
    tags: [{ name: 'velo', url: `${origin}/tags/velo` }],
    emojis: [],
    card: null,
    poll: null,
  }
}

export interface TagAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

/**
 * A tag's timeline, newest first. `min_id` gives the oldest after it, `since_id` the newest after
 * it, `max_id` those before: Mastodon's own three ways. An unchanged answer is a 304.
 */
export function tagTimeline(
  origin: string,
  toots: readonly News[],
  tag: string,
  query: URLSearchParams,
  ifNoneMatch: string | undefined,
): TagAnswer {
  const limit = Math.min(Number(query.get('limit') ?? 20), 40)
  const least = Number(query.get('min_id') ?? query.get('since_id') ?? 0)
  const most = Number(query.get('max_id') ?? Number.POSITIVE_INFINITY)
  const inside = toots
    .filter((one) => one.text.toLowerCase().includes(`#${tag.toLowerCase()}`))
    .filter((one) => one.id > least && one.id < most)
    .sort((a, b) => b.id - a.id)
  const chosen = query.has('min_id') ? inside.slice(-limit) : inside.slice(0, limit)
  const body = JSON.stringify(chosen.map((one) => status(origin, one)))
  const etag = `W/"${createHash('md5').update(body).digest('hex')}"`
  const path = `${origin}/api/v1/timelines/tag/${tag}`
  const [newest, oldest] = [chosen[0], chosen.at(-1)]
  const headers: Record<string, string> = {
    'Content-Type': 'application/json; charset=utf-8',
    ETag: etag,
    'X-RateLimit-Limit': '300',
    'X-RateLimit-Remaining': '297',
    'X-RateLimit-Reset': new Date(Date.now() + 300_000).toISOString(),
  }
  if (newest && oldest) {
    headers.Link = `<${path}?max_id=${oldest.id}>; rel="next", <${path}?min_id=${newest.id}>; rel="prev"`
  }
  return ifNoneMatch === etag ? { status: 304, headers, body: '' } : { status: 200, headers, body }
}
