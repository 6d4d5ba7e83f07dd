import { feedReading } from './feed/read.ts'
import { baseOf, placeHosts } from './place.ts'
import { source } from './source.ts'

/** A phpBB board's feed of new posts; titles are `board • Re: subject`. */
export default source({
  id: 'phpbb',
  name: 'phpBB',
  fields: [{ name: 'host', kind: 'host', example: 'forum.exemple.fr', path: true }],
  pace: 10 * 60_000,
  hosts: ({ host = '' }) => placeHosts(host),
  requests: ({ host = '' }, cursor) => [
    { url: `${baseOf(host)}${cursor.old ? '/feed.php' : '/app.php/feed'}` },
  ],
  read(answer, { host = '' }) {
    // Boards older than 3.1 have their feed elsewhere.
    if (answer.status === 404 && new URL(answer.url).pathname.endsWith('/app.php/feed')) {
      return { posts: [], cursor: { old: true }, next: { url: `${baseOf(host)}/feed.php` } }
    }
    const reading = feedReading(answer)
    return { ...reading, posts: reading.posts.map((one) => ({ ...one, kind: 'reply' })) }
  },
})
