import { feedReading } from './feed/read.ts'
import { source } from './source.ts'

/**
 * Google News as a feed. Links lead through Google and say nothing, so the guid is the id; the
 * description only repeats the headline and the paper's name.
 */
export default source({
  id: 'google-news',
  name: 'Google News',
  fields: [
    { name: 'query', kind: 'word', example: '"Ville de Saint-Malo"' },
    { name: 'language', kind: 'choice', choices: ['fr', 'en'], example: 'fr', optional: true },
  ],
  pace: 15 * 60_000,
  hosts: () => ['news.google.com'],
  requests({ query = '', language }) {
    const place = language === 'en' ? 'hl=en-US&gl=US&ceid=US:en' : 'hl=fr&gl=FR&ceid=FR:fr'
    const q = encodeURIComponent(`${query} when:1d`)
    return [{ url: `https://news.google.com/rss/search?q=${q}&${place}` }]
  },
  read(answer) {
    const reading = feedReading(answer)
    const posts = reading.posts.map((post) => ({
      ...post,
      text: post.title?.replace(/\s+-\s+[^-]+$/, '') ?? post.text,
    }))
    return { ...reading, posts }
  },
})
