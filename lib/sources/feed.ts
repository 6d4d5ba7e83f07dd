import { FEED_ACCEPT } from './accept.ts'
import { checkStatus, hostOf, looksLikeHtml } from './answer.ts'
import { feedIn } from './feed/link.ts'
import { feedReading } from './feed/read.ts'
import { string } from './json.ts'
import { SourceError, source } from './source.ts'

/** A feed, by its address or by that of a page which names it. */
export default source({
  id: 'feed',
  name: 'RSS, Atom, JSON Feed',
  fields: [{ name: 'address', kind: 'address', example: 'https://exemple.fr/feed' }],
  pace: 10 * 60_000,
  hosts: ({ address = '' }) => [hostOf(address) ?? ''].filter(Boolean),
  requests: ({ address = '' }, cursor) => [
    { url: string(cursor.feed) ?? address, headers: { Accept: FEED_ACCEPT } },
  ],
  read(answer, _fields, cursor) {
    if (!looksLikeHtml(answer.body)) return feedReading(answer)
    checkStatus(answer)
    const host = hostOf(answer.url) ?? ''
    const found = feedIn(answer.body, answer.url)
    // A page where the page's own feed was due is a wall, not a way.
    if (!found || cursor.feed) throw new SourceError('pageInstead', { host })
    // Access was asked for one host; another one is for her to add.
    if (hostOf(found) !== host) throw new SourceError('feedElsewhere', { address: found })
    return {
      posts: [],
      cursor: { feed: found },
      next: { url: found, headers: { Accept: FEED_ACCEPT } },
    }
  },
})
