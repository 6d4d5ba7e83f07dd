import { feedReading } from './feed/read.ts'
import { source } from './source.ts'
import { unwrapped } from './unwrap.ts'

/** Bing News as a feed; its links are wrapped. */
export default source({
  id: 'bing-news',
  name: 'Bing News',
  fields: [{ name: 'query', kind: 'word', example: '"Ville de Saint-Malo"' }],
  pace: 15 * 60_000,
  hosts: () => ['www.bing.com'],
  requests: ({ query = '' }) => [
    { url: `https://www.bing.com/news/search?q=${encodeURIComponent(query)}&format=rss` },
  ],
  read(answer) {
    const reading = feedReading(answer)
    const posts = reading.posts.map((post) => {
      const link = post.link && unwrapped(post.link)
      return link ? { ...post, link, id: link } : post
    })
    return { ...reading, posts }
  },
})
