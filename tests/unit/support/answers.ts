/** One post that a pretended service holds; `n` grows with time. */
export interface Held {
  n: number
  at: number
}

type Speak = (url: URL, held: Held[]) => string | { status: number; body: string }

const words = (n: number) => `Message ${n} : la vigie du port`
const iso = (at: number) => new Date(at).toISOString()
const seconds = (at: number) => Math.floor(at / 1000)
const number = (url: URL, name: string, otherwise: number) =>
  Number(url.searchParams.get(name) ?? otherwise)
/** Newest first, the page that the parameters ask for. */
const page = (url: URL, held: Held[], size: number, first = 1) => {
  const at = (number(url, 'page', first) - first) * size
  return [...held].reverse().slice(at, at + size)
}

const rss: Speak = (url, held) =>
  `<rss version="2.0"><channel><title>Flux</title>${held
    .slice(-50)
    .reverse()
    .map(
      ({ n, at }) =>
        `<item><title>La vigie, titre ${n} - Journal</title><link>https://${url.host}/${n}</link><guid>g${n}</guid><pubDate>${new Date(at).toUTCString()}</pubDate><description>${words(n)}</description></item>`,
    )
    .join('')}</channel></rss>`

const atom =
  (link: (n: number) => string): Speak =>
  (_, held) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Flux</title>${held
      .slice(-50)
      .reverse()
      .map(
        ({ n, at }) =>
          `<entry><id>t3_${n}</id><title>Titre ${n}</title><link href="${link(n)}"/><updated>${iso(at)}</updated><author><name>/u/Anne</name><uri>https://www.reddit.com/user/Anne</uri></author><content type="html">&lt;p&gt;${words(n)}&lt;/p&gt;</content></entry>`,
      )
      .join('')}</feed>`

/** How each kind of service answers, with its own pages and cursors. */
export const SPEAK: Record<string, Speak> = {
  feed: rss,
  'google-news': rss,
  'bing-news': rss,
  phpbb: rss,
  nodebb: rss,
  medium: rss,
  'google-alerts': atom(
    (n) => `https://www.google.com/url?sa=t&amp;url=https://presse.example/${n}&amp;ct=ga`,
  ),
  reddit: atom((n) => `https://www.reddit.com/r/x/comments/${n}/`),
  youtube: atom((n) => `https://www.youtube.com/watch?v=v${n}`),
  hackernews: (url, held) => {
    const since = Number(/created_at_i>(-?\d+)/.exec(url.search)?.[1] ?? 0)
    const hits = held.filter(({ at }) => seconds(at) > since).reverse()
    return JSON.stringify({
      hits: hits.slice(0, number(url, 'hitsPerPage', 20)).map(({ n, at }) => ({
        objectID: String(n),
        author: 'anne',
        comment_text: `<p>${words(n)}`,
        story_title: 'Titre',
        created_at_i: seconds(at),
        _tags: ['comment'],
      })),
    })
  },
  mastodon: (url, held) => {
    const since = url.searchParams.get('min_id')
    const limit = number(url, 'limit', 20)
    // `min_id` gives the page right after it; without it, the newest.
    const chosen = since
      ? held.filter(({ n }) => n > Number(since)).slice(0, limit)
      : held.slice(-limit)
    return JSON.stringify(
      chosen.reverse().map(({ n, at }) => ({
        id: String(n),
        uri: `https://far.example/${n}`,
        url: `https://far.example/@anne/${n}`,
        content: `<p>${words(n)}</p>`,
        created_at: iso(at),
        account: { id: '7', acct: 'anne@far.example', url: 'https://far.example/@anne' },
      })),
    )
  },
  lemmy: (url, held) =>
    JSON.stringify({
      posts: [],
      comments: page(url, held, 50).map(({ n, at }) => ({
        comment: {
          id: n,
          content: words(n),
          ap_id: `https://far.example/c/${n}`,
          // Lemmy leaves the zone out.
          published: iso(at).replace('Z', ''),
        },
        post: { id: 1, name: 'Titre' },
        creator: { id: 7, name: 'anne', actor_id: 'https://far.example/u/anne' },
      })),
    }),
  discourse: (url, held) => {
    const before = number(url, 'before', Number.POSITIVE_INFINITY)
    return JSON.stringify({
      latest_posts: held
        .filter(({ n }) => n <= before)
        .slice(-50)
        .reverse()
        .map(({ n, at }) => ({
          id: n,
          topic_id: 3,
          topic_slug: 'titre',
          post_number: n,
          username: 'anne',
          cooked: `<p>${words(n)}</p>`,
          created_at: iso(at),
        })),
    })
  },
  peertube: (url, held) => {
    const start = number(url, 'start', 0)
    return JSON.stringify({
      data: [...held]
        .reverse()
        .slice(start, start + 50)
        .map(({ n, at }) => ({
          uuid: `u${n}`,
          name: `Titre ${n}`,
          description: words(n),
          url: `https://video.example/w/${n}`,
          publishedAt: iso(at),
          account: { name: 'anne', host: 'video.example', displayName: 'Anne' },
        })),
    })
  },
  dailymotion: (url, held) => {
    const since = number(url, 'created_after', 0)
    const some = held.filter(({ at }) => seconds(at) > since)
    const list = page(url, some, 100)
    return JSON.stringify({
      has_more: number(url, 'page', 1) * 100 < some.length,
      list: list.map(({ n, at }) => ({
        id: `x${n}`,
        title: `Titre ${n}`,
        description: words(n),
        created_time: seconds(at),
        'owner.username': 'anne',
      })),
    })
  },
  wordpress: (url, held) =>
    JSON.stringify(
      page(url, held, 100).map(({ n, at }) => ({
        id: n,
        link: `https://blog.example/a#comment-${n}`,
        author_name: 'Anne',
        date_gmt: iso(at).slice(0, 19),
        content: { rendered: `<p>${words(n)}</p>` },
      })),
    ),
  flarum: (url, held) => {
    const offset = number(url, 'page[offset]', 0)
    const some = [...held].reverse().slice(offset, offset + 20)
    return JSON.stringify({
      data: some.map(({ n, at }) => ({
        type: 'discussions',
        id: String(n),
        attributes: { title: `Titre ${n}`, createdAt: iso(at) },
        relationships: {
          user: { data: { type: 'users', id: '7' } },
          firstPost: { data: { type: 'posts', id: String(n) } },
        },
      })),
      included: [
        { type: 'users', id: '7', attributes: { username: 'anne', displayName: 'Anne' } },
        ...some.map(({ n, at }) => ({
          type: 'posts',
          id: String(n),
          attributes: { number: 1, createdAt: iso(at), contentHtml: `<p>${words(n)}</p>` },
        })),
      ],
    })
  },
  stackexchange: (url, held) => {
    const since = number(url, 'fromdate', 0)
    const some = held.filter(({ at }) => seconds(at) >= since)
    return JSON.stringify({
      has_more: number(url, 'page', 1) * 100 < some.length,
      quota_remaining: 200,
      items: page(url, some, 100).map(({ n, at }) => ({
        question_id: n,
        link: `https://stackoverflow.com/questions/${n}/titre`,
        title: `Titre ${n}`,
        body: `<p>${words(n)}</p>`,
        creation_date: seconds(at),
        owner: { user_id: 7, display_name: 'Anne' },
      })),
    })
  },
  telegram: (url, held) => {
    const before = number(url, 'before', Number.POSITIVE_INFINITY)
    return `<html><body><section class="tgme_channel_history">${held
      .filter(({ n }) => n < before)
      .slice(-20)
      .map(
        ({ n, at }) =>
          `<div class="tgme_widget_message" data-post="canal/${n}"><a class="tgme_widget_message_owner_name"><span>Canal</span></a><div class="tgme_widget_message_text"><b>Message</b> ${n} :<br>la vigie</div><time datetime="${iso(at)}"></time></div>`,
      )
      .join('')}</section></body></html>`
  },
  wikipedia: (_, held) =>
    JSON.stringify({
      query: {
        search: held
          .slice(-50)
          .reverse()
          .map(({ n, at }) => ({
            pageid: n,
            title: `Titre ${n}`,
            snippet: `la <span class="searchmatch">vigie</span> ${n}`,
            timestamp: iso(at),
          })),
      },
    }),
  github: (url, held) =>
    JSON.stringify({
      items: page(url, held, 100).map(({ n, at }) => ({
        html_url: `https://github.com/a/b/issues/${n}`,
        title: `Titre ${n}`,
        body: words(n),
        created_at: iso(at),
        user: { id: 7, login: 'anne', html_url: 'https://github.com/anne' },
      })),
    }),
  gdelt: (_, held) =>
    JSON.stringify({
      articles: held
        .slice(-250)
        .reverse()
        .map(({ n, at }) => ({
          url: `https://presse.example/${n}`,
          title: `La vigie, ${n}`,
          seendate: iso(at).replace(/[-:]|\.\d+/g, ''),
        })),
    }),
}
