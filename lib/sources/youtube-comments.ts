import type { Post } from '../model.ts'
import youtube from '../sites/youtube.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { id, type Json, list, object, string } from './json.ts'
import { keyedJson } from './keys.ts'
import { newestFirst, withParameters } from './latest.ts'
import { post } from './post.ts'
import { source } from './source.ts'
import { textOfHtml } from './text.ts'
import { API, HOST, YOUTUBE_KEY } from './youtube-key.ts'

const HOME = 'https://www.youtube.com'

/** What she typed: the id of a video or of a channel, or an address that holds one. */
function filterOf(typed: string): string {
  const channel = /\bUC[\w-]{22}\b/.exec(typed)?.[0]
  if (channel) return `allThreadsRelatedToChannelId=${channel}`
  const video = /(?:[?&]v=|youtu\.be\/|\/shorts\/|\/live\/)([\w-]{11})/.exec(typed)?.[1]
  return `videoId=${encodeURIComponent(video ?? typed.trim())}`
}

function commentOf(comment: Json, video: string | undefined): Post | undefined {
  const key = string(comment.id)
  const snippet = object(comment.snippet)
  const on = string(snippet.videoId) ?? video
  if (!key) return undefined
  const channel = id(object(snippet.authorChannelId).value)
  const name = string(snippet.authorDisplayName)
  return post({
    id: key,
    kind: snippet.parentId ? 'reply' : 'comment',
    text: textOfHtml(string(snippet.textOriginal) ?? string(snippet.textDisplay) ?? ''),
    link: on && `${HOME}/watch?v=${encodeURIComponent(on)}&lc=${encodeURIComponent(key)}`,
    at: timeOf(string(snippet.publishedAt)),
    author: authorOf(
      {
        id: channel,
        handle: name?.startsWith('@') ? name : undefined,
        name,
        profile: channel && `${HOME}/channel/${channel}`,
      },
      `${HOME}/`,
      youtube,
    ),
  })
}

/** The comments under a YouTube video, or under all of a channel's, with a key of her own. */
export default source({
  id: 'youtube-comments',
  name: 'YouTube Comments',
  fields: [{ name: 'video', kind: 'word', example: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }],
  pace: 10 * 60_000,
  hosts: () => [HOST],
  key: YOUTUBE_KEY,
  requests: ({ video = '' }) => [
    {
      url: `${API}/commentThreads?part=snippet,replies&order=time&maxResults=100&${filterOf(video)}`,
    },
  ],
  read(answer, _fields, cursor) {
    const data = object(keyedJson(answer))
    const posts = list(data.items).flatMap((thread) => {
      const snippet = object(thread.snippet)
      const video = string(snippet.videoId)
      return [object(snippet.topLevelComment), ...list(object(thread.replies).comments)].flatMap(
        (comment) => commentOf(comment, video) ?? [],
      )
    })
    const mark = string(data.nextPageToken)
    const next = mark ? { url: withParameters(answer.url, { pageToken: mark }) } : undefined
    return newestFirst(posts, cursor, next)
  },
})
