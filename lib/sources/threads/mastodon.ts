import { jsonOf } from '../answer.ts'
import { list, object } from '../json.ts'
import { statusOf } from '../mastodon.ts'
import { inPath, type Thread } from './thread.ts'

/** The replies to a Mastodon status: without an account, sixty at most. */
export const mastodon: Thread = {
  software: 'mastodon',
  name: 'Mastodon',
  at: inPath(/^\/(?:web\/)?@[^/]+\/(\d+)\/?$/),
  request: ({ base, id }) => ({ url: `${base}/api/v1/statuses/${id}/context` }),
  read(answer, { url }) {
    const statuses = list(object(jsonOf(answer)).descendants)
    return { posts: statuses.flatMap((status) => statusOf(status, url.host) ?? []), cursor: {} }
  },
}
