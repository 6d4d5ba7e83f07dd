import { browser } from 'wxt/browser'
import type { Handlers } from '../bus/listen.ts'
import type { Push } from '../bus/push.ts'
import type { PageAtHand } from '../bus/views.ts'
import { few, PostSchema, parse } from '../parse.ts'

const Posts = few(PostSchema, 500)
const PUSH: { push: Push } = { push: 'posts' }
/** Tabs asked, the one looked at last first; older ones are no longer "at hand". */
const ASKED = 8

/** Handler about the page that a query can be tried on. */
export const pageAtHand: Pick<Handlers, 'watch.page'> = {
  async 'watch.page'() {
    const tabs = await browser.tabs.query({})
    tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    for (const { id, url } of tabs
      .filter((tab) => /^https?:/.test(tab.url ?? ''))
      .slice(0, ASKED)) {
      const page = id === undefined ? undefined : await postsOf(id, url as string)
      if (page) return page
    }
    return null
  },
}

/** The posts of a tab's top frame; nothing where no reader is, or none that reads posts. */
async function postsOf(tabId: number, url: string): Promise<PageAtHand | undefined> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, PUSH, { frameId: 0 })
    const posts = parse(Posts, answer)
    return posts.length > 0 ? { host: new URL(url).hostname, posts } : undefined
  } catch {
    return undefined
  }
}
