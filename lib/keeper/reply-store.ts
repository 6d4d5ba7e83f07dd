import type { Handlers } from '../bus/listen.ts'
import { addReplies, orderReplies, removeReplies } from '../db/library.ts'

/** Handlers of many replies at once: a file taken, an order changed, and taking that back. */
export const replyStore: Pick<Handlers, 'replies.add' | 'replies.order' | 'replies.remove'> = {
  'replies.add': async ({ replies }) => ({ ids: await addReplies(replies) }),

  async 'replies.order'({ ids }) {
    await orderReplies(ids)
    return null
  },

  async 'replies.remove'({ ids }) {
    await removeReplies(ids)
    return null
  },
}
