import stackexchange from '../sites/stackexchange.ts'
import { checkStatus, hostOf, jsonOf } from './answer.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { address, id, list, object, string } from './json.ts'
import { newestFirst, parameter, sinceSeconds, withParameters } from './latest.ts'
import { post } from './post.ts'
import { SourceError, source } from './source.ts'
import { textOfHtml, titleOfHtml } from './text.ts'

const PAGE = 100
/** When the day's quota is used up: an hour, since the answer doesn't say when it starts anew. */
const QUOTA_WAIT = 3_600_000

/** Questions of one Stack Exchange site. Its wishes (`backoff`, quota) stand in the body. */
export default source({
  id: 'stackexchange',
  name: 'Stack Exchange',
  fields: [
    { name: 'query', kind: 'word', example: 'vigie' },
    { name: 'site', kind: 'word', example: 'stackoverflow' },
  ],
  pace: 20 * 60_000,
  hosts: () => ['api.stackexchange.com'],
  requests({ query = '', site = 'stackoverflow' }, cursor) {
    const since = sinceSeconds(cursor)
    const from = since === undefined ? '' : `&fromdate=${since}`
    const q = `q=${encodeURIComponent(query)}&site=${encodeURIComponent(site)}&filter=withbody`
    const order = `sort=creation&order=desc&pagesize=${PAGE}&page=1${from}`
    return [{ url: `https://api.stackexchange.com/2.3/search/advanced?${q}&${order}` }]
  },
  read(answer, _fields, cursor) {
    const host = hostOf(answer.url) ?? ''
    // Errors come as JSON with a status of 400: throttled ones name themselves there.
    const refused = answer.status === 400 && answer.body.includes('"error_message"')
    const data = object(jsonOf(refused ? { ...answer, status: 200 } : answer))
    if (data.error_name === 'throttle_violation') {
      throw new SourceError('tooMany', { host, minutes: 60 })
    }
    const message = string(data.error_message)
    if (message) throw new SourceError('serviceSays', { host, message: message.slice(0, 200) })
    checkStatus(answer)
    const posts = list(data.items).flatMap((item) => {
      const link = address(item.link)
      const key = id(item.question_id) ?? link
      if (!key) return []
      const owner = object(item.owner)
      const title = string(item.title)
      return post({
        id: key,
        kind: 'post',
        text: textOfHtml(string(item.body) ?? ''),
        title: title && titleOfHtml(title),
        link,
        at: typeof item.creation_date === 'number' ? timeOf(item.creation_date) : undefined,
        author: authorOf(
          {
            id: id(owner.user_id),
            name: string(owner.display_name),
            profile: address(owner.link),
          },
          link ?? answer.url,
          stackexchange,
        ),
      })
    })
    const page = parameter(answer.url, 'page', 1) + 1
    const next = data.has_more === true && { url: withParameters(answer.url, { page }) }
    const reading = newestFirst(posts, cursor, next || undefined)
    const backoff = typeof data.backoff === 'number' ? data.backoff * 1000 : 0
    const wait = data.quota_remaining === 0 ? QUOTA_WAIT : backoff
    if (wait === 0) return reading
    // Told to wait: the pages left are for the next round, not for now.
    const { next: _later, ...rest } = reading
    return { ...rest, wait }
  },
})
