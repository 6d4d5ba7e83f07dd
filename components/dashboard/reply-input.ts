import type { InputOf } from '@/lib/bus/message.ts'
import type { Protocol } from '@/lib/bus/protocol.ts'
import type { Reply, StoredReply } from '@/lib/model.ts'

/** A reply as it is sent to be saved. */
export type ReplyInput = InputOf<Protocol['reply.save']>

/** All that a reply holds but its stamp and its place: what the form doesn't show is kept too. */
export function inputOf(reply: Reply | StoredReply): ReplyInput {
  const { hlc, by, gone, order, ...input } = reply as StoredReply
  return input
}
