import { ARTICLES, type Article } from './articles.ts'
import type { FeedMood } from './backstage.ts'
import { COMING, COMING_TOOTS, type News, olderNews, olderToots } from './news.ts'
import { THREADS, type Thread } from './threads.ts'

/** A form that was really sent, by whomever: what proves that nothing was posted by us. */
export interface Posted {
  path: string
  text: string
}

/** What one running community holds. Everything starts anew with each. */
export class Community {
  readonly threads: Thread[] = structuredClone(THREADS) as Thread[]
  readonly articles: Article[] = structuredClone(ARTICLES) as Article[]
  readonly news: News[] = olderNews(Date.now())
  readonly toots: News[] = olderToots(Date.now())
  readonly posted: Posted[] = []
  /** Paths asked for, in order: tests count rounds with it. */
  readonly asked: string[] = []
  /** The hosts of the same requests. */
  readonly hostsAsked: string[] = []
  mood: FeedMood = 'ok'

  /** Publishes the next article in the feed, or a given one. Returns it. */
  publish(given?: Partial<News>): News {
    return add(this.news, COMING, given)
  }

  /** The same for the Mastodon tag. */
  toot(given?: Partial<News>): News {
    return add(this.toots, COMING_TOOTS, given)
  }

  /** A reply sent through the forum's own form. */
  reply(thread: Thread, path: string, text: string): void {
    this.posted.push({ path, text })
    thread.posts.push({ by: 'lea', ago: 0, text: text.split(/\n{2,}/) })
  }

  /** A comment sent through the blog's own form. Returns its id. */
  comment(article: Article, name: string, text: string, under: number | undefined): number {
    this.posted.push({ path: `/blog/${article.slug}`, text })
    const id = 400 + this.posted.length
    article.comments.push({
      id,
      name: name || 'Léa',
      ago: 0,
      text,
      ...(under === undefined ? {} : { under }),
    })
    return id
  }
}

function add(
  list: News[],
  coming: readonly Omit<News, 'id' | 'at'>[],
  given: Partial<News> | undefined,
): News {
  const id = Math.max(...list.map((one) => one.id)) + 1
  const next = coming[(list.length - 2) % coming.length]
  if (!next) throw new Error('Nothing to publish')
  const news = { ...next, ...given, id, at: Date.now() }
  list.push(news)
  return news
}
