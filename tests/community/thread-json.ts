import { momentAgo, paragraphs } from './html.ts'
import { PEOPLE } from './people.ts'
import type { Thread } from './threads.ts'

/** Posts around a number, as Discourse answers `/t/12/34.json`: twenty, from five before it. */
export function threadJson(thread: Thread, near = 1): string {
  const from = Math.max(0, Math.min(near, thread.posts.length) - 6)
  const posts = thread.posts.slice(from, from + 20).map(({ by, ago, text }, index) => ({
    id: thread.id * 1000 + from + index + 1,
    topic_id: thread.id,
    topic_slug: thread.slug,
    post_number: from + index + 1,
    user_id: PEOPLE[by].id,
    username: PEOPLE[by].handle,
    name: PEOPLE[by].name,
    cooked: paragraphs(text),
    created_at: momentAgo(ago).toISOString(),
  }))
  return JSON.stringify({
    title: thread.title,
    highest_post_number: thread.posts.length,
    post_stream: { posts },
  })
}
