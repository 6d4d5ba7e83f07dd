import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { backstagePage, FEED_MOODS, type FeedMood } from './backstage.ts'
import { BENCH_SCRIPT, benchPage, manyPosts } from './bench.ts'
import { articleAddress, articlePage } from './blog-page.ts'
import type { Community } from './community.ts'
import { brokenRss, hugeRss, rss } from './feed.ts'
import { addressOf, homePage, memberPage, threadPage } from './forum-page.ts'
import { page, paragraphs, safe } from './html.ts'
import { tagTimeline } from './mastodon.ts'
import type { News } from './news.ts'
import { byHandle } from './people.ts'
import { avatar } from './pictures.ts'
import { threadJson } from './thread-json.ts'

export interface Asked {
  method: string
  url: URL
  headers: Record<string, string | undefined>
  form: URLSearchParams
}

export interface Answer {
  status?: number
  headers?: Record<string, string>
  body?: string | Iterable<string>
  /** Milliseconds before the answer starts. */
  delay?: number
}

const MB = 1024 * 1024
const html = (body: string, status = 200): Answer => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  body,
})
const file = (name: string, type: string): Answer => ({
  headers: { 'Content-Type': `${type}; charset=utf-8` },
  body: readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8'),
})
const see = (location: string): Answer => ({ status: 303, headers: { Location: location } })
const lost = (): Answer =>
  html(
    page({
      title: 'Introuvable',
      language: 'fr',
      bodyClass: 'forum',
      body: '<h1>Cette page n’existe pas</h1>',
    }),
    404,
  )

/** What the community answers to one request. */
export function route(community: Community, asked: Asked): Answer {
  const { url, method } = asked
  const [first = '', ...rest] = url.pathname.split('/').filter(Boolean).map(decodeURIComponent)
  if (method === 'POST') return posting(community, asked, first, rest)
  switch (first) {
    case '':
      return html(homePage(community.threads))
    case 't':
      return thread(community, rest)
    case 'u':
      return member(community, rest[0] ?? '')
    case 'blog': {
      const article = community.articles.find((one) => one.slug === rest[0])
      const answering = url.searchParams.get('replytocom')
      return article
        ? html(articlePage(article, answering ? Number(answering) : undefined))
        : lost()
    }
    case 'news':
      return story(community.news, Number(rest[0]))
    case 'feed.xml':
      return feed(community, url.origin)
    case 'api':
      return tag(community, asked, rest)
    case 'backstage':
      return html(backstagePage(url.origin, community.mood))
    case 'avatar':
      return {
        headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'max-age=600' },
        body: avatar((rest[0] ?? '').replace(/\.svg$/, '')),
      }
    case 'bench':
      return bench(url.searchParams, rest[0])
    case 'bench.js':
      return { headers: { 'Content-Type': 'text/javascript' }, body: BENCH_SCRIPT }
    case 'style.css':
      return file('style.css', 'text/css')
    case 'page.js':
      return file('page.js', 'text/javascript')
    default:
      return first.startsWith('@') ? story(community.toots, Number(rest[0])) : lost()
  }
}

function thread(community: Community, path: string[]): Answer {
  const asked = path.join('/').match(/^(\d+)(?:\/(\d+))?\.json$/)
  if (asked) return threadData(community, asked[1], asked[2])
  const [, id] = path
  const found = community.threads.find((one) => String(one.id) === id)
  return found ? html(threadPage(found)) : lost()
}

/** The same thread for programs, as Discourse gives it. */
function threadData(community: Community, id: string | undefined, near?: string): Answer {
  const found = community.threads.find((one) => String(one.id) === id)
  if (!found) return lost()
  const headers = { 'Content-Type': 'application/json; charset=utf-8' }
  return { headers, body: threadJson(found, near === undefined ? 1 : Number(near)) }
}

function member(community: Community, handle: string): Answer {
  const person = byHandle(handle)
  return person ? html(memberPage(person, community.threads)) : lost()
}

/** The page of one article of the feed, or of one status. */
function story(all: readonly News[], id: number): Answer {
  const news = all.find((one) => one.id === id)
  if (!news) return lost()
  return html(
    page({
      title: news.title || news.by,
      language: news.language,
      bodyClass: 'blog single',
      body: `<article class="post"><h1 class="entry-title">${safe(news.title || `@${news.by}`)}</h1><p class="entry-meta">${safe(news.by)}</p><div class="entry-content">${paragraphs([news.text])}</div></article>`,
    }),
  )
}

function feed(community: Community, origin: string): Answer {
  const headers = { 'Content-Type': 'application/rss+xml; charset=utf-8' }
  switch (community.mood) {
    case 'broken':
      return { headers, body: brokenRss(origin, community.news) }
    case 'login':
      return html(
        '<!doctype html><title>Connexion</title><form><input type="password" name="password"></form>',
      )
    case 'error':
      return html('<h1>500</h1>', 500)
    case 'gone':
      return html('<h1>404</h1>', 404)
    case 'huge':
      return { headers, body: hugeRss(origin, 30 * MB) }
    case 'slow':
      return { headers, body: rss(origin, community.news), delay: 120_000 }
    case 'private':
      return see('http://10.11.12.13/feed.xml')
    default:
      return { headers, body: rss(origin, community.news) }
  }
}

function tag(community: Community, asked: Asked, path: string[]): Answer {
  if (path.slice(0, 3).join('/') !== 'v1/timelines/tag' || !path[3]) return lost()
  const { origin, searchParams } = asked.url
  return tagTimeline(origin, community.toots, path[3], searchParams, asked.headers['if-none-match'])
}

function bench(query: URLSearchParams, what: string | undefined): Answer {
  const number = (name: string, usual: number) => Number(query.get(name) ?? usual)
  if (what === 'posts') {
    return html(manyPosts(number('from', 0), number('count', 50), number('authors', 200)))
  }
  return html(benchPage(number('posts', 0), number('authors', 200)))
}

function posting(community: Community, asked: Asked, first: string, rest: string[]): Answer {
  const { form } = asked
  if (first === 't') {
    const found = community.threads.find((one) => String(one.id) === rest[1])
    if (!found) return lost()
    community.reply(found, asked.url.pathname, form.get('raw') ?? '')
    return see(`${addressOf(found)}#post_${found.posts.length}`)
  }
  if (first === 'wp-comments-post.php') {
    const article = community.articles.find((one) => one.slug === form.get('slug'))
    if (!article) return lost()
    const under = Number(form.get('comment_parent')) || undefined
    const text = form.get('comment') ?? ''
    const id = community.comment(article, form.get('author') ?? '', text, under)
    return see(`${articleAddress(article)}#comment-${id}`)
  }
  if (first === 'backstage') {
    const mood = form.get('mood')
    if (FEED_MOODS.includes(mood as FeedMood)) community.mood = mood as FeedMood
    if (form.get('publish') === 'feed') community.publish()
    if (form.get('publish') === 'tag') community.toot()
    return see('/backstage')
  }
  return lost()
}
