import { jsonOf } from './answer.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { address, id, list, object, string } from './json.ts'
import { newestFirst, parameter, withParameters } from './latest.ts'
import { baseOf, placeHosts } from './place.ts'
import { post } from './post.ts'
import { source } from './source.ts'
import { textOfHtml } from './text.ts'

const PAGE = 50

/** Videos of one PeerTube instance, or of all of them through SepiaSearch. */
export default source({
  id: 'peertube',
  name: 'PeerTube',
  fields: [
    { name: 'host', kind: 'host', example: 'sepiasearch.org' },
    { name: 'query', kind: 'word', example: 'vigie' },
  ],
  pace: 20 * 60_000,
  hosts: ({ host = '' }) => placeHosts(host),
  requests({ host = '', query = '' }) {
    const q = `search=${encodeURIComponent(query)}&sort=-publishedAt&start=0&count=${PAGE}`
    return [{ url: `${baseOf(host)}/api/v1/search/videos?${q}` }]
  },
  read(answer, _fields, cursor) {
    const videos = list(object(jsonOf(answer)).data)
    const posts = videos.flatMap((video) => {
      const key = string(video.uuid) ?? id(video.id)
      if (!key) return []
      const account = object(video.account)
      const home = string(account.host)
      const name = string(account.name)
      const language = id(object(video.language).id)
      return post({
        id: key,
        kind: 'video',
        text: textOfHtml(string(video.description) ?? string(video.truncatedDescription) ?? ''),
        title: string(video.name),
        link: address(video.url) ?? new URL(`/w/${key}`, answer.url).href,
        at: timeOf(string(video.publishedAt)),
        author: authorOf(
          {
            handle: name && home ? `${name}@${home}` : name,
            name: string(account.displayName) ?? name,
            profile: address(account.url),
          },
          home ? `https://${home}/` : answer.url,
        ),
        language,
      })
    })
    const start = parameter(answer.url, 'start', 0) + PAGE
    const next = videos.length >= PAGE && { url: withParameters(answer.url, { start }) }
    return newestFirst(posts, cursor, next || undefined)
  },
})
