import { feedReading } from './feed/read.ts'
import { source } from './source.ts'

/** Stories that their authors put under a tag. */
export default source({
  id: 'medium',
  name: 'Medium',
  fields: [{ name: 'tag', kind: 'word', example: 'urbanisme' }],
  pace: 30 * 60_000,
  hosts: () => ['medium.com'],
  requests: ({ tag = '' }) => [
    { url: `https://medium.com/feed/tag/${encodeURIComponent(tag.trim().replace(/^#/, ''))}` },
  ],
  read: (answer) => feedReading(answer),
})
