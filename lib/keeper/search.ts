import { browser } from 'wxt/browser'
import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import { SourceError } from '../sources/source.ts'
import { askOf } from '../watch/everywhere.ts'
import { net, permitted } from './net.ts'

/** Posts shown of one place: what is newest, not its whole archive. */
const MOST = 50

/** Handler of a search that she makes now, over one place; nothing of it is kept. */
export const search: Pick<Handlers, 'search.ask'> = {
  async 'search.ask'({ place, query, language }) {
    const asked = askOf(place, query, language)
    if (asked === undefined) throw new BusError('refused', place)
    const { kind, fields } = asked
    if (!(await permitted(kind.hosts(fields)))) throw new BusError('permission', place)
    const [request] = kind.requests(fields, {}, Date.now())
    if (request === undefined) return { posts: [] }
    try {
      let { posts, next } = kind.read(await net.get(request), fields, {})
      // A first answer that only shows another way, as instances do whose API is closed.
      if (posts.length === 0 && next) {
        posts = kind.read(await net.get(next), fields, {}).posts
      }
      const newest = [...posts].sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
      return { posts: newest.slice(0, MOST) }
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      return { posts: [], error: { key: error.key, values: error.values } }
    }
  },
}

/** Offers the search in the address bar: `vigie`, a space, and what to look for. */
export function offerOmnibox(): void {
  // Firefox for Android has no address bar that asks extensions.
  browser.omnibox?.onInputEntered.addListener((text, how) => {
    const url = `${browser.runtime.getURL('/')}dashboard.html#/search?q=${encodeURIComponent(text)}&go=1`
    void (how === 'currentTab' ? browser.tabs.update({ url }) : browser.tabs.create({ url }))
  })
}
