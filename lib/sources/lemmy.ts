import type { Post } from '../model.ts'
import lemmy from '../sites/lemmy.ts'
import { jsonOf } from './answer.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { address, id, type Json, list, object, string } from './json.ts'
import { newestFirst, parameter, withParameters } from './latest.ts'
import { baseOf, placeHosts } from './place.ts'
import { post } from './post.ts'
import { source } from './source.ts'
import { tidy } from './text.ts'

const PAGE = 50

/** A post or comment view of either version of the API; both give the text as Markdown. */
export function viewOf(view: Json, base: string): Post | undefined {
  const comment = object(view.comment)
  const submission = object(view.post)
  const own = id(comment.id) ? comment : submission
  const link = address(own.ap_id)
  if (!link || own.removed === true || own.deleted === true) return undefined
  const creator = object(view.creator)
  const actor = address(creator.actor_id) ?? address(creator.ap_id)
  const name = string(creator.name)
  const author = authorOf(
    {
      handle: name && actor ? `${name}@${new URL(actor).host}` : name,
      name: string(creator.display_name) ?? name,
      profile: actor,
    },
    base,
    lemmy,
  )
  const about = [string(own.body), string(own.content), own === comment ? '' : string(own.url)]
  return post({
    id: link,
    kind: own === comment ? 'comment' : 'post',
    text: tidy(about.filter(Boolean).join('\n')),
    title: string(submission.name),
    link,
    at: timeOf(string(own.published)) ?? timeOf(string(own.published_at)),
    author,
  })
}

/** A Lemmy instance's search: version 3 of its API, or 4 where 3 is gone. */
export default source({
  id: 'lemmy',
  name: 'Lemmy',
  fields: [
    { name: 'host', kind: 'host', example: 'lemmy.world' },
    { name: 'query', kind: 'word', example: 'vigie' },
  ],
  pace: 10 * 60_000,
  hosts: ({ host = '' }) => placeHosts(host),
  requests({ host = '', query = '' }, cursor) {
    const q = encodeURIComponent(query)
    const path = cursor.v4
      ? `/api/v4/search?search_term=${q}&type_=All&sort=New&limit=${PAGE}`
      : `/api/v3/search?q=${q}&type_=All&sort=New&limit=${PAGE}&page=1`
    return [{ url: baseOf(host) + path }]
  },
  read(answer, { host = '', query = '' }, cursor) {
    const v4 = new URL(answer.url).pathname.startsWith('/api/v4/')
    if (!v4 && (answer.status === 404 || answer.status === 410)) {
      const q = encodeURIComponent(query)
      const url = `${baseOf(host)}/api/v4/search?search_term=${q}&type_=All&sort=New&limit=${PAGE}`
      return { posts: [], cursor: { v4: true }, next: { url } }
    }
    const data = object(jsonOf(answer))
    const views = ['posts', 'comments', 'results'].flatMap((key) => list(data[key]))
    const posts = views.flatMap((view) => viewOf(view, answer.url) ?? [])
    const mark = string(data.next_page)
    const page = parameter(answer.url, 'page', 1) + 1
    const next = v4
      ? mark && withParameters(answer.url, { page_cursor: mark })
      : views.length >= PAGE && withParameters(answer.url, { page })
    return newestFirst(posts, cursor, next ? { url: next } : undefined)
  },
})
