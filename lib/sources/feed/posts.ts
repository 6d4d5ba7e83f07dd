import type { Post } from '../../model.ts'
import { authorOf } from '../author.ts'
import { digest } from '../digest.ts'
import { post } from '../post.ts'
import type { Feed, FeedItem } from './model.ts'

function postOf(item: FeedItem, base: string): Post | undefined {
  const { title, text, link } = item
  const id = item.id ?? link
  // An item cut off before its link or id can't be told from the whole one of the next round.
  if ((item.cut && !id) || (!id && !title && !text)) return undefined
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
  return feed.items.flatMap((item) => postOf(item, base) ?? [])
}
