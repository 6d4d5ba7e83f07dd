import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import { oneOf, removeOne } from '../db/config.ts'
import { offersOf } from '../sources/discover/offers.ts'
import { cluesOf, withKnown } from './discover.ts'
import { sources } from './sources.ts'

/** Handlers of the thread that a page shows, followed from the card of one of its authors. */
export const follow: Pick<Handlers, 'page.follow' | 'page.unfollow'> = {
  async 'page.follow'(_, asker) {
    const clues = asker.tabId === undefined ? undefined : await cluesOf(asker.tabId)
    const thread = clues && offersOf(clues).find(({ about }) => about === 'thread')
    if (thread === undefined) return null
    const { kind, fields, name } = thread
    const [offer] = await withKnown([thread])
    if (offer?.known) return { name }
    const { id } = await sources['source.save']({ kind, fields, name: name.slice(0, 120) }, asker)
    return { name, sourceId: id }
  },

  async 'page.unfollow'({ sourceId }, asker) {
    const { kind, fields } = await oneOf('sources', sourceId)
    // A page stops following its own thread only.
    if (kind !== 'thread' || hostOf(fields.address) !== hostOf(asker.url)) {
      throw new BusError('refused', sourceId)
    }
    await removeOne('sources', sourceId)
    return null
  },
}

const hostOf = (url = ''): string => (URL.canParse(url) ? new URL(url).host : '')
