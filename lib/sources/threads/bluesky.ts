import type { Post } from '../../model.ts'
import { jsonOf } from '../answer.ts'
import { viewOf } from '../bluesky-post.ts'
import { type Json, list, object } from '../json.ts'
import type { Thread } from './thread.ts'

const API = 'public.api.bsky.app'
const PATH = /^\/profile\/([^/]+)\/post\/([a-z0-9]+)/

/** Replies at every depth; the bound is the service's own, a hostile answer stops there too. */
function repliesOf(node: Json, depth = 0): Post[] {
  if (depth > 100) return []
  return list(node.replies).flatMap((reply) => {
    const own = viewOf(object(reply.post))
    return [...(own ? [own] : []), ...repliesOf(reply, depth + 1)]
  })
}

/** The replies to a Bluesky post, through its public interface. */
export const bluesky: Thread = {
  software: 'bluesky',
  name: 'Bluesky',
  hosts: /^bsky\.app$/,
  at({ pathname }) {
    const [, who, key] = PATH.exec(pathname) ?? []
    return who && key ? { id: `at://${who}/app.bsky.feed.post/${key}` } : undefined
  },
  api: () => API,
  request: ({ id }) => ({
    url: `https://${API}/xrpc/app.bsky.feed.getPostThread?uri=${encodeURIComponent(id)}&depth=100&parentHeight=0`,
  }),
  read: (answer) => ({
    posts: repliesOf(object(object(jsonOf(answer)).thread)),
    cursor: {},
  }),
}
