import type { Post } from '../model.ts'
import flarum from '../sites/flarum.ts'
import { jsonOf } from './answer.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { id, type Json, list, object, string } from './json.ts'
import { newestFirst, parameter, withParameters } from './latest.ts'
import { baseOf, placeHosts } from './place.ts'
import { post } from './post.ts'
import { source } from './source.ts'
import { textOfHtml } from './text.ts'

const PAGE = 20

/** What a JSON:API document holds, by `type:id`. */
function recordsOf(data: Json): Map<string, Json> {
  const records = [...list(data.data), ...list(data.included)]
  return new Map(records.map((record) => [`${record.type}:${record.id}`, record]))
}

function related(record: Json | undefined, name: string, records: Map<string, Json>): Json {
  const to = object(object(object(record?.relationships)[name]).data)
  return records.get(`${to.type}:${to.id}`) ?? {}
}

function discussionOf(record: Json, records: Map<string, Json>, base: string): Post | undefined {
  const key = id(record.id)
  if (!key) return undefined
  const about = object(record.attributes)
  const shown = [
    related(record, 'mostRelevantPost', records),
    related(record, 'firstPost', records),
  ].find((one) => id(one.id))
  const said = object(shown?.attributes)
  const who = id(related(shown, 'user', records).id)
    ? related(shown, 'user', records)
    : related(record, 'user', records)
  const person = object(who.attributes)
  const number = id(said.number)
  const username = string(person.username)
  return post({
    id: `${new URL(base).host}/${key}/${number ?? 1}`,
    kind: number && number !== '1' ? 'reply' : 'post',
    text: textOfHtml(string(said.contentHtml) ?? ''),
    title: string(about.title),
    link: `${base}/d/${key}${number ? `/${number}` : ''}`,
    at: timeOf(string(said.createdAt)) ?? timeOf(string(about.createdAt)),
    author: authorOf(
      {
        id: id(who.id),
        handle: username,
        name: string(person.displayName) ?? username,
        profile: username && `${base}/u/${username}`,
      },
      `${base}/`,
      flarum,
    ),
  })
}

/** A Flarum forum's own search, newest first. */
export default source({
  id: 'flarum',
  name: 'Flarum',
  fields: [
    { name: 'host', kind: 'host', example: 'forum.exemple.fr', path: true },
    { name: 'query', kind: 'word', example: 'vigie' },
  ],
  pace: 10 * 60_000,
  hosts: ({ host = '' }) => placeHosts(host),
  requests({ host = '', query = '' }) {
    const q = encodeURIComponent(query)
    const include = 'user,firstPost,mostRelevantPost,mostRelevantPost.user'
    const url = `${baseOf(host)}/api/discussions?filter[q]=${q}&sort=-createdAt&include=${include}`
    return [{ url: `${url}&page[limit]=${PAGE}&page[offset]=0` }]
  },
  read(answer, { host = '' }, cursor) {
    const data = object(jsonOf(answer))
    const records = recordsOf(data)
    const found = list(data.data)
    const posts = found.flatMap((one) => discussionOf(one, records, baseOf(host)) ?? [])
    const offset = parameter(answer.url, 'page[offset]', 0) + PAGE
    const next = found.length >= PAGE && {
      url: withParameters(answer.url, { 'page[offset]': offset }),
    }
    return newestFirst(posts, cursor, next || undefined)
  },
})
