import { manyPosts } from '../../community/bench.ts'
import type { Answer } from '../../community/routes.ts'
import type { Served } from '../../community/server.ts'
import type { Known } from './seeding.ts'

/** Where the test forum stands; every host name is led to loopback. */
export const FORUM = 'forum.test'

/** Person number `n` of the forum, filed under these tags. */
export const person = (n: number, ...tags: string[]): Known => ({
  id: 100_000 + n,
  handle: `member${n}`,
  tags,
})

/** A page of the forum, with any script: these pages forbid themselves nothing. */
export function forumPage(body: string, script = ''): Answer {
  return {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': '' },
    body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Forum</title>
<meta name="generator" content="Discourse (test)"><style>
body{font:15px/1.4 sans-serif;margin:1em auto;max-width:700px;color:#222;background:#fff}
body.dark{color:#ddd;background:#15181c}body.dark a{color:#8ab4f8}
.avatar{display:none}article{padding:.4em 0 .4em 1em}.names,.post-infos{display:inline-block;margin-inline-end:.6em}
</style></head><body><div class="post-stream">${body.replace(/<img[^>]*>/g, '')}</div><script>${script}</script></body></html>`,
  }
}

/** Serves a forum: `/` plus whatever pages a test gives by path. */
export function serveForum(served: Served, pages: Record<string, () => Answer>): void {
  served.hosts.set(FORUM, ({ url }) => pages[url.pathname]?.() ?? { status: 204 })
}

export { manyPosts }
