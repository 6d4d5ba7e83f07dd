import { feedReading } from './feed/read.ts'
import { baseOf, placeHosts } from './place.ts'
import { source } from './source.ts'

/** A NodeBB forum's feed of new posts. */
export default source({
  id: 'nodebb',
  name: 'NodeBB',
  fields: [{ name: 'host', kind: 'host', example: 'forum.exemple.fr', path: true }],
  pace: 10 * 60_000,
  hosts: ({ host = '' }) => placeHosts(host),
  requests: ({ host = '' }) => [{ url: `${baseOf(host)}/recentposts.rss` }],
  read(answer) {
    const reading = feedReading(answer)
    return { ...reading, posts: reading.posts.map((one) => ({ ...one, kind: 'reply' })) }
  },
})
