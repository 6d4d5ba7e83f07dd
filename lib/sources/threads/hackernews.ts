import hackernews from '../hackernews.ts'
import type { Thread } from './thread.ts'

/** The comments on a story of Hacker News, through Algolia's index, newest first. */
export const hackerNews: Thread = {
  software: 'hackernews',
  name: 'Hacker News',
  hosts: /^news\.ycombinator\.com$/,
  at({ searchParams }) {
    const id = searchParams.get('id')
    return id && /^\d+$/.test(id) ? { id } : undefined
  },
  api: () => 'hn.algolia.com',
  request: ({ id }) => ({
    url: `https://hn.algolia.com/api/v1/search_by_date?tags=comment,story_${id}&hitsPerPage=1000`,
  }),
  read: (answer, _, cursor) => hackernews.read(answer, {}, cursor),
}
