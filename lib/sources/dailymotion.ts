import { jsonOf } from './answer.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { address, id, list, object, string } from './json.ts'
import { newestFirst, parameter, sinceSeconds, withParameters } from './latest.ts'
import { post } from './post.ts'
import { source } from './source.ts'
import { textOfHtml } from './text.ts'

const FIELDS =
  'id,title,description,created_time,language,url,owner.id,owner.username,owner.screenname,owner.url'

/** Dailymotion's open search, newest first. */
export default source({
  id: 'dailymotion',
  name: 'Dailymotion',
  fields: [{ name: 'query', kind: 'word', example: 'vigie' }],
  pace: 20 * 60_000,
  hosts: () => ['api.dailymotion.com'],
  requests({ query = '' }, cursor) {
    const since = sinceSeconds(cursor)
    const from = since === undefined ? '' : `&created_after=${since}`
    const q = `search=${encodeURIComponent(query)}&fields=${FIELDS}&sort=recent&limit=100${from}`
    return [{ url: `https://api.dailymotion.com/videos?${q}` }]
  },
  read(answer, _fields, cursor) {
    const data = object(jsonOf(answer))
    const posts = list(data.list).flatMap((video) => {
      const key = id(video.id)
      if (!key) return []
      return post({
        id: key,
        kind: 'video',
        text: textOfHtml(string(video.description) ?? ''),
        title: string(video.title),
        link: address(video.url) ?? `https://www.dailymotion.com/video/${key}`,
        at: typeof video.created_time === 'number' ? timeOf(video.created_time) : undefined,
        author: authorOf(
          {
            id: id(video['owner.id']),
            handle: string(video['owner.username']),
            name: string(video['owner.screenname']),
            profile: address(video['owner.url']),
          },
          'https://www.dailymotion.com/',
        ),
        language: string(video.language),
      })
    })
    const page = parameter(answer.url, 'page', 1) + 1
    const next = data.has_more === true && { url: withParameters(answer.url, { page }) }
    return newestFirst(posts, cursor, next || undefined)
  },
})
