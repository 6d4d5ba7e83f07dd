import { list, object, string } from './json.ts'
import { keyedJson, withSecret } from './keys.ts'
import { newestFirst, parameter, withParameters } from './latest.ts'
import { statusOf } from './mastodon.ts'
import { baseOf, placeHosts } from './place.ts'
import { source } from './source.ts'

const PAGE = 40

/** A Mastodon instance's search in the words of statuses, with a token of her own account there. */
export default source({
  id: 'mastodon-search',
  name: 'Mastodon Search',
  fields: [
    { name: 'query', kind: 'word', example: 'vigie' },
    { name: 'host', kind: 'host', example: 'mastodon.social' },
  ],
  pace: 5 * 60_000,
  hosts: ({ host = '' }) => placeHosts(host),
  key: {
    fields: [{ name: 'token', kind: 'secret', example: 'AbCdEf0123456789' }],
    service: ({ host = '' }) => `mastodon:${host}`,
    made: ({ host = '' }) => `${baseOf(host)}/settings/applications`,
    sign: (request, { token = '' }) => withSecret(request, 'Authorization', `Bearer ${token}`),
    test: {
      request: ({ host = '' }) => ({
        url: `${baseOf(host)}/api/v1/accounts/verify_credentials`,
      }),
      read: (answer) => `@${string(object(keyedJson(answer)).acct) ?? ''}`,
    },
  },
  requests({ host = '', query = '' }) {
    const q = `q=${encodeURIComponent(query)}&type=statuses&limit=${PAGE}&offset=0`
    return [{ url: `${baseOf(host)}/api/v2/search?${q}` }]
  },
  read(answer, { host = '' }, cursor) {
    const statuses = list(object(keyedJson(answer)).statuses)
    const posts = statuses.flatMap((status) => statusOf(status, host) ?? [])
    const offset = parameter(answer.url, 'offset', 0) + PAGE
    const next = statuses.length >= PAGE && { url: withParameters(answer.url, { offset }) }
    return newestFirst(posts, cursor, next || undefined)
  },
})
