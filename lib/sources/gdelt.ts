import { hostOf, jsonOf } from './answer.ts'
import { timeOf } from './date.ts'
import { address, list, object, string } from './json.ts'
import { newestFirst } from './latest.ts'
import { post } from './post.ts'
import { SourceError, source } from './source.ts'
import { titleOfHtml } from './text.ts'

/** GDELT writes `20261122T101500Z`. */
function seenAt(value: string | undefined): number | undefined {
  return timeOf(value?.replace(/^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)Z?$/, '$1-$2-$3T$4:$5:$6Z'))
}

/** The world's press through GDELT: headlines only, at most one request in five seconds. */
export default source({
  id: 'gdelt',
  name: 'GDELT',
  fields: [{ name: 'query', kind: 'word', example: '"Saint-Malo"' }],
  pace: 30 * 60_000,
  hosts: () => ['api.gdeltproject.org'],
  requests: ({ query = '' }) => [
    {
      url: `https://api.gdeltproject.org/api/v2/doc/doc?query=${encodeURIComponent(query)}&mode=artlist&format=json&sort=datedesc&maxrecords=250&timespan=2d`,
    },
  ],
  read(answer, _fields, cursor) {
    const host = hostOf(answer.url) ?? ''
    // Refusals come as a plain sentence with status 200.
    const plain = answer.status === 200 && !/^\s*[{<]/.test(answer.body) && answer.body.trim()
    if (plain) {
      if (/limit requests/i.test(plain)) throw new SourceError('tooMany', { host, minutes: 5 })
      throw new SourceError('serviceSays', { host, message: plain.slice(0, 200) })
    }
    const posts = list(object(jsonOf(answer)).articles).flatMap((article) => {
      const link = address(article.url)
      const title = string(article.title)
      if (!link || !title) return []
      return post({
        id: link,
        kind: 'article',
        text: titleOfHtml(title),
        title: titleOfHtml(title),
        link,
        at: seenAt(string(article.seendate)),
      })
    })
    return newestFirst(posts, cursor)
  },
})
