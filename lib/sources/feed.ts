import { FEED_ACCEPT } from './accept.ts'
import { hostOf } from './answer.ts'
import { feedReading } from './feed/read.ts'
import { source } from './source.ts'

export default source({
  id: 'feed',
  name: 'RSS, Atom, JSON Feed',
  fields: [{ name: 'address', kind: 'address', example: 'https://exemple.fr/feed' }],
  pace: 10 * 60_000,
  hosts: ({ address = '' }) => [hostOf(address) ?? ''].filter(Boolean),
  requests: ({ address = '' }) => [{ url: address, headers: { Accept: FEED_ACCEPT } }],
  read: (answer) => feedReading(answer),
})
