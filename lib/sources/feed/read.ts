import { checkStatus, hostOf, looksLikeHtml } from '../answer.ts'
import { type Reading, type SourceAnswer, SourceError } from '../source.ts'
import { readJsonFeed } from './json.ts'
import { type ParsedFeed, readXmlFeed } from './xml.ts'

/**
 * The feed in an answer, of any kind. Throws a `SourceError` that says what stands there instead:
 * a web page, nothing, or something else.
 */
export function readFeed(answer: SourceAnswer): ParsedFeed {
  checkStatus(answer)
  const host = hostOf(answer.url) ?? ''
  const body = answer.body.replace(/^\uFEFF/, '')
  if (body.trim() === '') throw new SourceError('empty', { host })
  if (/^\s*[{[]/.test(body)) {
    let data: unknown
    try {
      data = JSON.parse(body)
    } catch {
      throw new SourceError(answer.cut ? 'cutData' : 'notFeed', { host })
    }
    const feed = readJsonFeed(data, answer.url)
    if (feed) return feed
    throw new SourceError('notFeed', { host })
  }
  if (looksLikeHtml(body)) throw new SourceError('pageInstead', { host })
  const feed = readXmlFeed(body, answer.url)
  if (!feed) throw new SourceError('notFeed', { host })
  return feed
}

/** The reading of an answer that is a feed, for the sources that are one. */
export function feedReading(answer: SourceAnswer): Reading {
  const { posts, title } = readFeed(answer)
  return { posts, cursor: {}, ...(title ? { title } : {}) }
}
