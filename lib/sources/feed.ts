import { hostOf } from './answer.ts'
import { feedReading } from './feed/read.ts'
import { source } from './source.ts'

/** What feeds are asked for: some servers send a page to those who don't say. */
export const FEED_ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.5'

export default source({
  id: 'feed',
  name: 'RSS, Atom, JSON Feed',
  fields: [{ name: 'address', kind: 'address', example: 'https://exemple.fr/feed' }],
  pace: 10 * 60_000,
  hosts: ({ address = '' }) => [hostOf(address) ?? ''].filter(Boolean),
  requests: ({ address = '' }) => [{ url: address, headers: { Accept: FEED_ACCEPT } }],
  read: (answer) => feedReading(answer),
})
