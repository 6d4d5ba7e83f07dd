import { hostOf } from './answer.ts'
import { feedReading } from './feed/read.ts'
import { source } from './source.ts'
import { unwrapped } from './unwrap.ts'

/** The feed that Google Alerts makes of an alert; its links are wrapped and its authors empty. */
export default source({
  id: 'google-alerts',
  name: 'Google Alerts',
  fields: [
    {
      name: 'address',
      kind: 'address',
      example: 'https://www.google.fr/alerts/feeds/0123456789/0123456789',
    },
  ],
  pace: 15 * 60_000,
  hosts: ({ address = '' }) => [hostOf(address) ?? ''].filter(Boolean),
  requests: ({ address = '' }) => [{ url: address }],
  read(answer) {
    const reading = feedReading(answer)
    const posts = reading.posts.map((post) =>
      post.link ? { ...post, link: unwrapped(post.link) } : post,
    )
    return { ...reading, posts }
  },
})
