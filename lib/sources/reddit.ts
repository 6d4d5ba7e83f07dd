import type { Post } from '../model.ts'
import { feedReading } from './feed/read.ts'
import { source } from './source.ts'

const HOME = 'https://www.reddit.com'

/** `submitted by /u/x to r/y [link] [comments]`: Reddit's own words under every entry. */
const FOOTER = /\s*submitted by\s+\/u\/\S+[\s\S]*$/

function cleaned(post: Post): Post {
  const comment = /^t1_/.test(post.id)
  const title = post.title?.replace(/^\/u\/\S+ on /, '')
  const { author } = post
  return {
    ...post,
    kind: comment ? 'comment' : 'post',
    text: post.text.replace(FOOTER, ''),
    ...(title ? { title } : {}),
    ...(author ? { author: { ...author, name: author.name.replace(/^\/u\//, '') } } : {}),
  }
}

/**
 * Reddit's feeds: a search, a community's posts, or its comments. Without an account, ten requests
 * a minute for an address; the JSON has been closed since May 2026.
 */
export default source({
  id: 'reddit',
  name: 'Reddit',
  fields: [
    { name: 'query', kind: 'word', example: 'vigie', optional: true },
    { name: 'community', kind: 'word', example: 'france', optional: true },
    {
      name: 'what',
      kind: 'choice',
      choices: ['posts', 'comments'],
      example: 'posts',
      optional: true,
    },
  ],
  pace: 10 * 60_000,
  hosts: () => ['www.reddit.com'],
  requests({ query, community, what }) {
    const name = community?.trim().replace(/^\/?r\//, '')
    const place = name ? `/r/${encodeURIComponent(name)}` : ''
    if (query) {
      const q = `q=${encodeURIComponent(query)}&sort=new&limit=100`
      return [{ url: `${HOME}${place}/search.rss?${q}${place ? '&restrict_sr=on' : ''}` }]
    }
    const list = what === 'comments' ? 'comments' : 'new'
    return [{ url: `${HOME}${place || '/r/all'}/${list}/.rss?limit=100` }]
  },
  read(answer) {
    const reading = feedReading(answer)
    return { ...reading, posts: reading.posts.map(cleaned) }
  },
})
