import { hostOf, jsonOf } from './answer.ts'
import { timeOf } from './date.ts'
import { list, object, string } from './json.ts'
import { newestFirst } from './latest.ts'
import { post } from './post.ts'
import { SourceError, source } from './source.ts'
import { textOfHtml } from './text.ts'

/** Pages of Wikipedia that hold the words, those edited last first. */
export default source({
  id: 'wikipedia',
  name: 'Wikipedia',
  fields: [
    { name: 'query', kind: 'word', example: 'vigie' },
    { name: 'language', kind: 'choice', choices: ['fr', 'en'], example: 'fr', optional: true },
  ],
  pace: 60 * 60_000,
  hosts: ({ language = 'fr' }) => [`${language}.wikipedia.org`],
  requests({ query = '', language = 'fr' }) {
    const q = `srsearch=${encodeURIComponent(query)}&srsort=last_edit_desc&srlimit=50`
    const shape = 'action=query&list=search&srprop=timestamp|snippet&format=json&formatversion=2'
    return [
      {
        url: `https://${language}.wikipedia.org/w/api.php?${shape}&${q}&origin=*`,
        // Wikimedia's user-agent policy; a page can't set User-Agent itself.
        headers: { 'Api-User-Agent': 'Vigie (browser extension)' },
      },
    ]
  },
  read(answer, { language = 'fr' }, cursor) {
    const data = object(jsonOf(answer))
    const host = hostOf(answer.url) ?? ''
    const message = string(object(data.error).info)
    if (message) throw new SourceError('serviceSays', { host, message: message.slice(0, 200) })
    const posts = list(object(data.query).search).flatMap((page) => {
      const title = string(page.title)
      if (!title) return []
      const path = encodeURIComponent(title.replaceAll(' ', '_')).replace(/%(2F|3A)/g, (code) =>
        decodeURIComponent(code),
      )
      return post({
        id: `${host}/${page.pageid}`,
        kind: 'article',
        text: textOfHtml(string(page.snippet) ?? ''),
        title,
        link: `https://${host}/wiki/${path}`,
        at: timeOf(string(page.timestamp)),
        language,
      })
    })
    return newestFirst(posts, cursor)
  },
})
