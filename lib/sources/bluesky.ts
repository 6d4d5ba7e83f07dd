import { jsonOf } from './answer.ts'
import { viewOf } from './bluesky-post.ts'
import { list, object, string } from './json.ts'
import { checkKey, keyedJson, withSecret } from './keys.ts'
import { newestFirst, sinceSeconds, withParameters } from './latest.ts'
import { baseOf, placeHosts } from './place.ts'
import { SourceError, source } from './source.ts'

const SERVER = 'bsky.social'
const PAGE = 100

/**
 * Bluesky's search, through her own account's server with an application's password: the network
 * has no search without an account. What she searches is known to her server, as in its own client.
 */
export default source({
  id: 'bluesky',
  name: 'Bluesky',
  fields: [
    { name: 'query', kind: 'word', example: 'vigie' },
    { name: 'server', kind: 'host', example: SERVER, optional: true },
  ],
  pace: 3 * 60_000,
  hosts: ({ server }) => placeHosts(server || SERVER),
  key: {
    fields: [
      { name: 'handle', kind: 'word', example: 'camille.bsky.social' },
      { name: 'appPassword', kind: 'secret', example: 'abcd-efgh-ijkl-mnop' },
    ],
    service: ({ server }) => `bluesky:${server || SERVER}`,
    made: () => 'https://bsky.app/settings/app-passwords',
    session: {
      request: ({ handle = '', appPassword = '' }, { server }) => ({
        url: `${baseOf(server || SERVER)}/xrpc/com.atproto.server.createSession`,
        headers: { 'Content-Type': 'application/json' },
        post: JSON.stringify({ identifier: handle.replace(/^@/, ''), password: appPassword }),
        secret: true,
      }),
      read(answer) {
        checkKey(answer)
        const token = string(object(jsonOf(answer)).accessJwt)
        if (!token) throw new SourceError('badKey', { host: new URL(answer.url).host })
        return { token }
      },
    },
    sign: (request, { token = '' }) => withSecret(request, 'Authorization', `Bearer ${token}`),
    test: {
      request: ({ server }) => ({
        url: `${baseOf(server || SERVER)}/xrpc/com.atproto.server.getSession`,
      }),
      read: (answer) => `@${string(object(keyedJson(answer)).handle) ?? ''}`,
    },
  },
  requests({ query = '', server }, cursor) {
    const since = sinceSeconds(cursor)
    const from =
      since === undefined
        ? ''
        : `&since=${encodeURIComponent(new Date(since * 1000).toISOString())}`
    const q = `q=${encodeURIComponent(query)}&sort=latest&limit=${PAGE}${from}`
    return [{ url: `${baseOf(server || SERVER)}/xrpc/app.bsky.feed.searchPosts?${q}` }]
  },
  read(answer, _fields, cursor) {
    const data = object(keyedJson(answer))
    const posts = list(data.posts).flatMap((view) => viewOf(view) ?? [])
    const mark = string(data.cursor)
    const next = mark ? { url: withParameters(answer.url, { cursor: mark }) } : undefined
    return newestFirst(posts, cursor, posts.length > 0 ? next : undefined)
  },
})
