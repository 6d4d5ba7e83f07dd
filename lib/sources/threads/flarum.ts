import flarumSite from '../../sites/flarum.ts'
import { jsonOf } from '../answer.ts'
import { authorOf } from '../author.ts'
import { timeOf } from '../date.ts'
import { id as idOf, list, object, string } from '../json.ts'
import { newestFirst, parameter, withParameters } from '../latest.ts'
import { post } from '../post.ts'
import { textOfHtml } from '../text.ts'
import { inPath, type Thread } from './thread.ts'

const PAGE = 50

/** The posts of a Flarum discussion, newest first. */
export const flarum: Thread = {
  software: 'flarum',
  name: 'Flarum',
  at: inPath(/^(?:\/.*)?\/d\/(\d+)/),
  request: ({ base, id }) => ({
    url: `${base}/api/posts?filter[discussion]=${id}&sort=-createdAt&include=user&page[limit]=${PAGE}&page[offset]=0`,
  }),
  read(answer, { base, id }, cursor) {
    const data = object(jsonOf(answer))
    const users = new Map(
      list(data.included)
        .filter(({ type }) => type === 'users')
        .map((user) => [idOf(user.id), object(user.attributes)]),
    )
    const raw = list(data.data)
    const posts = raw.flatMap((one) => {
      const said = object(one.attributes)
      const key = idOf(one.id)
      // Renames and moves of the discussion are posts too; only comments say something.
      if (!key || string(said.contentType) === undefined || said.contentType !== 'comment')
        return []
      const userId = idOf(object(object(object(one.relationships).user).data).id)
      const person = users.get(userId) ?? {}
      const handle = string(person.username)
      const name = string(person.displayName) ?? handle
      const profile = handle && `${base}/u/${handle}`
      return post({
        id: `${new URL(base).host}/p/${key}`,
        kind: 'reply',
        text: textOfHtml(string(said.contentHtml) ?? ''),
        link: `${base}/d/${id}/${idOf(said.number) ?? 1}`,
        at: timeOf(string(said.createdAt)),
        author: authorOf({ id: userId, handle, name, profile }, `${base}/`, flarumSite),
      })
    })
    const offset = parameter(answer.url, 'page[offset]', 0) + PAGE
    const next = raw.length >= PAGE && {
      url: withParameters(answer.url, { 'page[offset]': offset }),
    }
    return newestFirst(posts, cursor, next || undefined)
  },
}
