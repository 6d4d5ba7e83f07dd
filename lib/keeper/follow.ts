import { decodeTime, isValid } from 'ulid'
import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import { oneOf, removeOne } from '../db/config.ts'
import { hostOf } from '../sources/answer.ts'
import { offersOf } from '../sources/discover/offers.ts'
import { cluesOf, withKnown } from './discover.ts'
import { sources } from './sources.ts'

/** An id carries the time of its making: so long (ms) may a following be taken back from a page. */
const LATELY = 3_600_000

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
    // A page takes back what was just followed on its own site, and nothing that she follows for long.
    const lately = isValid(sourceId) && Date.now() - decodeTime(sourceId) < LATELY
    if (kind !== 'thread' || !lately || hostOf(fields.address ?? '') !== hostOf(asker.url)) {
      throw new BusError('refused', sourceId)
    }
    await removeOne('sources', sourceId)
    return null
  },
}
