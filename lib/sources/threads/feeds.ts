import { FEED_ACCEPT } from '../accept.ts'
import { feedReading } from '../feed/read.ts'
import reddit from '../reddit.ts'
import { inPath, type Thread, type ThreadRef } from './thread.ts'

/** A software that gives each thread a feed of its own. */
function byFeed(
  definition: Omit<Thread, 'request' | 'read'> & {
    feed(ref: ThreadRef): string
    read?: Thread['read']
  },
): Thread {
  const { feed, ...rest } = definition
  return {
    read(answer) {
      const reading = feedReading(answer)
      return { ...reading, posts: reading.posts.map((post) => ({ ...post, kind: 'comment' })) }
    },
    ...rest,
    request: (ref) => ({ url: feed(ref), headers: { Accept: FEED_ACCEPT } }),
  }
}

/** Sites of the Stack Exchange network that have a name of their own. */
const STACK =
  /(^|\.)(stackexchange\.com|stackoverflow\.com|superuser\.com|serverfault\.com|askubuntu\.com|mathoverflow\.net|stackapps\.com)$/

export const FEED_THREADS: Thread[] = [
  byFeed({
    software: 'reddit',
    name: 'Reddit',
    hosts: /(^|\.)reddit\.com$/,
    at: inPath(/^(\/r\/[^/]+\/comments\/[^/]+)/),
    api: () => 'www.reddit.com',
    feed: ({ id }) => `https://www.reddit.com${id}/.rss?sort=new&limit=100`,
    read(answer, _, cursor) {
      const reading = reddit.read(answer, {}, cursor)
      // The submission itself heads the list of its comments.
      return { ...reading, posts: reading.posts.filter(({ kind }) => kind === 'comment') }
    },
  }),
  byFeed({
    software: 'stackexchange',
    name: 'Stack Exchange',
    hosts: STACK,
    at: inPath(/^\/(?:questions|q)\/(\d+)/),
    feed: ({ base, id }) => `${base}/feeds/question/${id}`,
  }),
  byFeed({
    software: 'nodebb',
    name: 'NodeBB',
    at: inPath(/^(?:\/.*)?\/topic\/(\d+)/),
    feed: ({ base, id }) => `${base}/topic/${id}.rss`,
  }),
  byFeed({
    software: 'phpbb',
    name: 'phpBB',
    at({ pathname, searchParams }) {
      const id = pathname.endsWith('/viewtopic.php') ? searchParams.get('t') : null
      return id && /^\d+$/.test(id) ? { id } : undefined
    },
    feed: ({ base, id }) => `${base}/app.php/feed/topic/${id}`,
  }),
  byFeed({
    software: 'mediawiki',
    name: 'MediaWiki',
    at({ pathname, searchParams }) {
      const id = searchParams.get('title') ?? /^\/wiki\/(.+)$/.exec(pathname)?.[1]
      return id ? { id: decodeURIComponent(id) } : undefined
    },
    feed: ({ url, id }) =>
      `${url.origin}/w/index.php?title=${encodeURIComponent(id)}&action=history&feed=atom`,
  }),
  byFeed({
    software: 'wordpress',
    name: 'WordPress',
    at: ({ pathname, search }) =>
      pathname === '/' && search === '' ? undefined : { id: pathname },
    feed({ url }) {
      const page = new URL(url)
      page.hash = ''
      if (page.search) page.searchParams.set('feed', 'rss2')
      else page.pathname = `${page.pathname.replace(/\/+$/, '')}/feed/`
      return page.href
    },
  }),
]
