import { jsonOf } from '../answer.ts'
import { postOf } from '../discourse.ts'
import { list, object, string } from '../json.ts'
import { inPath, type Thread } from './thread.ts'

/**
 * A Discourse topic. It is read from the last reply known on: an address with a post's number gives
 * the posts around it, and the topic says how many there are.
 */
export const discourse: Thread = {
  software: 'discourse',
  name: 'Discourse',
  at: inPath(/^(?:\/.*)?\/t\/(?:[^/]+\/)?(\d+)(?:\/|$)/),
  request({ base, id }, cursor) {
    const last = typeof cursor.last === 'number' ? cursor.last : undefined
    return { url: `${base}/t/${id}${last === undefined ? '' : `/${last + 1}`}.json` }
  },
  read(answer, { base, id }, cursor) {
    const topic = object(jsonOf(answer))
    const raw = list(object(topic.post_stream).posts)
    const title = string(topic.title)
    const numbers = raw.flatMap(({ post_number: n }) => (typeof n === 'number' ? n : []))
    const highest = typeof topic.highest_post_number === 'number' ? topic.highest_post_number : 0
    const known = typeof cursor.last === 'number' ? cursor.last : undefined
    // On the first round everything there is counts as known.
    const last = known === undefined ? highest : Math.max(known, ...numbers)
    const more = known !== undefined && last > known && last < highest
    return {
      posts: raw.flatMap((one) => postOf({ topic_id: id, topic_title: title, ...one }, base) ?? []),
      cursor: { last },
      forward: true,
      ...(title ? { title } : {}),
      ...(more ? { next: { url: `${base}/t/${id}/${last + 1}.json` } } : {}),
    }
  },
}
