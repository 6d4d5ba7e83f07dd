import { bluesky } from './bluesky.ts'
import { discourse } from './discourse.ts'
import { FEED_THREADS } from './feeds.ts'
import { flarum } from './flarum.ts'
import { gitHub } from './github.ts'
import { hackerNews } from './hackernews.ts'
import { lemmy } from './lemmy.ts'
import { mastodon } from './mastodon.ts'
import { peerTube } from './peertube.ts'
import type { Thread, ThreadRef } from './thread.ts'

/** Every software whose threads can be followed; a blog's comments last, since any page fits. */
export const THREADS: readonly Thread[] = [
  hackerNews,
  gitHub,
  bluesky,
  discourse,
  mastodon,
  lemmy,
  flarum,
  peerTube,
  ...FEED_THREADS,
]

/** The start of a thread's place: its address up to where the thread's own part begins. */
function baseOf(url: URL, { software }: Thread): string {
  const own: Record<string, RegExp> = {
    discourse: /\/t\/.*$/,
    flarum: /\/d\/.*$/,
    nodebb: /\/topic\/.*$/,
    phpbb: /\/viewtopic\.php.*$/,
  }
  const path = own[software] ? url.pathname.replace(own[software], '') : ''
  return url.origin + path
}

/**
 * How to read the thread at an address. `software` says which one runs there, when the page has
 * told; without it the address's shape has to.
 */
export function threadAt(
  address: string,
  software?: string,
): { thread: Thread; ref: ThreadRef } | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol)) return undefined
  const own = THREADS.filter((thread) => thread.hosts?.test(url.hostname))
  const others = THREADS.filter(({ hosts, software: id }) =>
    hosts ? false : software ? id === software : id !== 'mediawiki',
  )
  // On a platform's own host nothing else runs.
  for (const thread of own.length > 0 ? own : others) {
    const found = thread.at(url)
    if (found) return { thread, ref: { ...found, url, base: baseOf(url, thread) } }
  }
  return undefined
}
