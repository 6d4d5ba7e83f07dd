import hackernews from '../sites/hackernews.ts'
import { jsonOf } from './answer.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { id, list, object, string } from './json.ts'
import { newestFirst, sinceSeconds } from './latest.ts'
import { post } from './post.ts'
import { source } from './source.ts'
import { textOfHtml, titleOfHtml } from './text.ts'

const HOME = 'https://news.ycombinator.com'

/** Hacker News through Algolia's open index: stories and comments, newest first, 1,000 at most. */
export default source({
  id: 'hackernews',
  name: 'Hacker News',
  fields: [{ name: 'query', kind: 'word', example: 'vigie' }],
  pace: 5 * 60_000,
  hosts: () => ['hn.algolia.com'],
  requests({ query = '' }, cursor) {
    const since = sinceSeconds(cursor)
    const from = since === undefined ? '' : `&numericFilters=created_at_i>${since}`
    const q = `query=${encodeURIComponent(query)}&tags=(story,comment)${from}`
    const most = since === undefined ? 100 : 1000
    return [{ url: `https://hn.algolia.com/api/v1/search_by_date?${q}&hitsPerPage=${most}` }]
  },
  read(answer, _fields, cursor) {
    const hits = list(object(jsonOf(answer)).hits)
    const posts = hits.flatMap((hit) => {
      const key = id(hit.objectID)
      if (!key) return []
      const comment = Array.isArray(hit._tags) && hit._tags.includes('comment')
      const title = string(hit.title) ?? string(hit.story_title)
      const name = string(hit.author)
      return post({
        id: key,
        kind: comment ? 'comment' : 'post',
        text: textOfHtml(string(hit.comment_text) ?? string(hit.story_text) ?? ''),
        title: title && titleOfHtml(title),
        link: `${HOME}/item?id=${encodeURIComponent(key)}`,
        at: timeOf(hit.created_at_i as number) ?? timeOf(string(hit.created_at)),
        author: authorOf({ handle: name, name }, `${HOME}/`, hackernews),
      })
    })
    return newestFirst(posts, cursor)
  },
})
