import type { Post } from '../model.ts'
import bluesky from '../sites/bluesky.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { type Json, list, object, string } from './json.ts'
import { post } from './post.ts'
import { tidy, titleOfHtml } from './text.ts'

const HOME = 'https://bsky.app'

/** A post view of Bluesky (`app.bsky.feed.defs#postView`), with the words of its pictures. */
export function viewOf(view: Json): Post | undefined {
  const uri = string(view.uri)
  const [, did, key] = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/.exec(uri ?? '') ?? []
  if (!uri || !did || !key) return undefined
  const record = object(view.record)
  const author = object(view.author)
  const handle = string(author.handle)
  const embed = object(view.embed)
  const external = object(embed.external)
  const shown = [
    ...list(embed.images).map((image) => string(image.alt)),
    // A card's words are the linked page's own, which may be markup.
    titleOfHtml(string(external.title) ?? ''),
    titleOfHtml(string(external.description) ?? ''),
  ]
  const [language] = Array.isArray(record.langs) ? record.langs : []
  return post({
    id: uri,
    kind: record.reply ? 'reply' : 'post',
    text: tidy([string(record.text), ...shown].filter(Boolean).join('\n')),
    link: `${HOME}/profile/${handle ?? did}/post/${key}`,
    at: timeOf(string(record.createdAt)) ?? timeOf(string(view.indexedAt)),
    author: authorOf(
      {
        id: did,
        handle,
        name: string(author.displayName) ?? handle,
        profile: `${HOME}/profile/${handle ?? did}`,
      },
      `${HOME}/`,
      bluesky,
    ),
    language: string(language),
  })
}
