import { checkStatus, hostOf, looksLikeHtml } from '../answer.ts'
import { type Reading, type SourceAnswer, SourceError } from '../source.ts'
import type { Feed } from './model.ts'
import { parseFeed } from './parse.ts'
import { postsOf } from './posts.ts'

/**
 * The feed in an answer, of any kind. Throws a `SourceError` that says what stands there instead:
 * a web page, nothing, or something else.
 */
export function readFeed(answer: SourceAnswer): Feed {
  checkStatus(answer)
  const host = hostOf(answer.url) ?? ''
  if (answer.body.replace(/^\uFEFF/, '').trim() === '') throw new SourceError('empty', { host })
  if (looksLikeHtml(answer.body)) throw new SourceError('pageInstead', { host })
  const feed = parseFeed(answer.body, answer.url)
  if (feed === undefined || feed === 'broken') {
    throw new SourceError(feed && answer.cut ? 'cutData' : 'notFeed', { host })
  }
  return feed
}

/** The reading of an answer that is a feed, for the sources that are one. */
export function feedReading(answer: SourceAnswer): Reading {
  const feed = readFeed(answer)
  const { title } = feed
  return { posts: postsOf(feed, answer.url), cursor: {}, ...(title ? { title } : {}) }
}
