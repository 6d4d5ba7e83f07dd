import github from '../sites/github.ts'
import { jsonOf } from './answer.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { address, id, list, object, string } from './json.ts'
import { newestFirst, parameter, withParameters } from './latest.ts'
import { post } from './post.ts'
import { source } from './source.ts'
import { tidy } from './text.ts'

const PAGE = 100

/** Issues and pull requests of the whole of GitHub, newest first; ten requests a minute. */
export default source({
  id: 'github',
  name: 'GitHub',
  fields: [{ name: 'query', kind: 'word', example: 'vigie' }],
  pace: 15 * 60_000,
  hosts: () => ['api.github.com'],
  requests({ query = '' }) {
    const q = `q=${encodeURIComponent(query)}&sort=created&order=desc&per_page=${PAGE}&page=1`
    return [
      {
        url: `https://api.github.com/search/issues?${q}`,
        headers: { Accept: 'application/vnd.github+json' },
      },
    ]
  },
  read(answer, _fields, cursor) {
    const items = list(object(jsonOf(answer)).items)
    const posts = items.flatMap((item) => {
      const link = address(item.html_url)
      if (!link) return []
      const user = object(item.user)
      const login = string(user.login)
      return post({
        id: link,
        kind: 'post',
        text: tidy(string(item.body) ?? ''),
        title: string(item.title),
        link,
        at: timeOf(string(item.created_at)),
        author: authorOf(
          { id: id(user.id), handle: login, name: login, profile: address(user.html_url) },
          'https://github.com/',
          github,
        ),
      })
    })
    const page = parameter(answer.url, 'page', 1) + 1
    const next = items.length >= PAGE && { url: withParameters(answer.url, { page }) }
    return newestFirst(posts, cursor, next || undefined)
  },
})
