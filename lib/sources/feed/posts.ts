import type { Post } from '../../model.ts'
import { authorOf } from '../author.ts'
import { digest } from '../digest.ts'
import { post } from '../post.ts'
import type { Feed, FeedItem } from './model.ts'

function postOf(item: FeedItem, base: string): Post | undefined {
  const { title, text, link } = item
  const id = item.id ?? link
  if (!id && !title && !text) return undefined
  const [person] = item.authors
  return post({
    id: id ?? digest(`${title}\n${text}`),
    kind: item.video ? 'video' : item.replyTo ? 'reply' : 'article',
    text,
    title,
    link,
    at: item.published ?? item.updated,
    author:
      person && authorOf({ name: person.name ?? person.mail, profile: person.uri }, link ?? base),
    language: item.language,
  })
}

/** The posts of a feed, with the authors as the platforms' own pages know them. */
export function postsOf(feed: Feed, base: string): Post[] {
  const whole = feed.items.filter((item) => !item.cut)
  // The item that the document ends in is left to the next round, which has all of it; where there
  // is no other, the server sends no more than that.
  const items = whole.length > 0 ? whole : feed.items.filter(({ id, link }) => id ?? link)
  return items.flatMap((item) => postOf(item, base) ?? [])
}
