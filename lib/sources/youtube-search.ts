import youtube from '../sites/youtube.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { list, object, string } from './json.ts'
import { keyedJson } from './keys.ts'
import { newestFirst, sinceSeconds, withParameters } from './latest.ts'
import { post } from './post.ts'
import { source } from './source.ts'
import { textOfHtml, titleOfHtml } from './text.ts'
import { API, HOST, YOUTUBE_KEY } from './youtube-key.ts'

const HOME = 'https://www.youtube.com'

/**
 * YouTube's search for videos with a key of her own. A search costs a hundredth of a day's quota,
 * hence the slow pace: four sources at most fit in a day.
 */
export default source({
  id: 'youtube-search',
  name: 'YouTube Search',
  fields: [{ name: 'query', kind: 'word', example: 'vigie' }],
  pace: 60 * 60_000,
  hosts: () => [HOST],
  key: YOUTUBE_KEY,
  requests({ query = '' }, cursor) {
    const since = sinceSeconds(cursor)
    const after =
      since === undefined ? '' : `&publishedAfter=${new Date(since * 1000).toISOString()}`
    const q = `part=snippet&type=video&order=date&maxResults=50&q=${encodeURIComponent(query)}`
    return [{ url: `${API}/search?${q}${after}` }]
  },
  read(answer, _fields, cursor) {
    const data = object(keyedJson(answer))
    const posts = list(data.items).flatMap((item) => {
      const key = string(object(item.id).videoId)
      const snippet = object(item.snippet)
      if (!key) return []
      const channel = string(snippet.channelId)
      const named = { id: channel, name: string(snippet.channelTitle) }
      return post({
        id: key,
        kind: 'video',
        text: textOfHtml(string(snippet.description) ?? ''),
        title: titleOfHtml(string(snippet.title) ?? ''),
        link: `${HOME}/watch?v=${encodeURIComponent(key)}`,
        at: timeOf(string(snippet.publishedAt)),
        author: authorOf(
          { ...named, profile: channel && `${HOME}/channel/${channel}` },
          `${HOME}/`,
          youtube,
        ),
      })
    })
    const mark = string(data.nextPageToken)
    const next = mark ? { url: withParameters(answer.url, { pageToken: mark }) } : undefined
    return newestFirst(posts, cursor, next)
  },
})
