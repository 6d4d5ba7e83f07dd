import github from '../../sites/github.ts'
import { jsonOf } from '../answer.ts'
import { authorOf } from '../author.ts'
import { timeOf } from '../date.ts'
import { address, id as idOf, list, object, string } from '../json.ts'
import { parameter, withParameters } from '../latest.ts'
import { post } from '../post.ts'
import { tidy } from '../text.ts'
import type { Thread } from './thread.ts'

const PAGE = 100
const PATH = /^\/([^/]+\/[^/]+)\/(?:issues|pull)\/(\d+)/

/** The comments of an issue or pull request, oldest first, since the last one known. */
export const gitHub: Thread = {
  software: 'github',
  name: 'GitHub',
  hosts: /^github\.com$/,
  at({ pathname }) {
    const [, place, number] = PATH.exec(pathname) ?? []
    return place && number ? { id: `${place}/issues/${number}` } : undefined
  },
  api: () => 'api.github.com',
  request({ id }, cursor, now) {
    const since = new Date(typeof cursor.since === 'number' ? cursor.since : now).toISOString()
    return {
      url: `https://api.github.com/repos/${id}/comments?per_page=${PAGE}&page=1&since=${since}`,
      headers: { Accept: 'application/vnd.github+json' },
    }
  },
  read(answer, _, cursor) {
    const raw = list(jsonOf(answer))
    const posts = raw.flatMap((comment) => {
      const link = address(comment.html_url)
      if (!link) return []
      const user = object(comment.user)
      const login = string(user.login)
      const named = { id: idOf(user.id), handle: login, name: login }
      return post({
        id: link,
        kind: 'reply',
        text: tidy(string(comment.body) ?? ''),
        link,
        at: timeOf(string(comment.created_at)),
        author: authorOf(
          { ...named, profile: address(user.html_url) },
          'https://github.com/',
          github,
        ),
      })
    })
    const asked = Date.parse(new URL(answer.url).searchParams.get('since') ?? '')
    const before = typeof cursor.since === 'number' ? cursor.since : asked
    const page = parameter(answer.url, 'page', 1) + 1
    return {
      posts,
      cursor: { since: Math.max(before || 0, ...posts.flatMap(({ at }) => at ?? [])) },
      forward: true,
      ...(raw.length >= PAGE ? { next: { url: withParameters(answer.url, { page }) } } : {}),
    }
  },
}
