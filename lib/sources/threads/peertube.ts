import { jsonOf } from '../answer.ts'
import { authorOf } from '../author.ts'
import { timeOf } from '../date.ts'
import { address, id as idOf, list, object, string } from '../json.ts'
import { newestFirst, parameter, withParameters } from '../latest.ts'
import { post } from '../post.ts'
import { textOfHtml } from '../text.ts'
import { inPath, type Thread } from './thread.ts'

const PAGE = 100

/** The comments under a PeerTube video, newest first; answers to a comment aren't listed. */
export const peerTube: Thread = {
  software: 'peertube',
  name: 'PeerTube',
  at: inPath(/^\/(?:w|videos\/watch)\/(?!p\/|playlist\/)([\w-]{8,})/),
  request: ({ base, id }) => ({
    url: `${base}/api/v1/videos/${id}/comment-threads?sort=-createdAt&start=0&count=${PAGE}`,
  }),
  read(answer, { base, id }, cursor) {
    const raw = list(object(jsonOf(answer)).data)
    const posts = raw.flatMap((comment) => {
      const key = idOf(comment.id)
      if (!key || comment.isDeleted === true) return []
      const account = object(comment.account)
      const name = string(account.name)
      const host = string(account.host)
      return post({
        id: address(comment.url) ?? `${base}/c/${key}`,
        kind: 'comment',
        text: textOfHtml(string(comment.text) ?? ''),
        link: `${base}/w/${id};threadId=${idOf(comment.threadId) ?? key}`,
        at: timeOf(string(comment.createdAt)),
        author: authorOf(
          {
            handle: name && host ? `${name}@${host}` : name,
            name: string(account.displayName) ?? name,
            profile: address(account.url),
          },
          host ? `https://${host}/` : answer.url,
        ),
      })
    })
    const start = parameter(answer.url, 'start', 0) + PAGE
    const next = raw.length >= PAGE ? { url: withParameters(answer.url, { start }) } : undefined
    return newestFirst(posts, cursor, next)
  },
}
