import type { Reply, StoredReply } from '../model.ts'
import { SHIPPED } from './index.ts'

/** Shipped replies, each under her version of it when she made one, then her own in her order. */
export function libraryOf(stored: readonly StoredReply[]): (Reply | StoredReply)[] {
  const mine = new Map(stored.map((reply) => [reply.id, reply]))
  const shipped = SHIPPED.map((reply) => mine.get(reply.id) ?? reply)
  const own = stored.filter((reply) => !isShipped(reply.id)).sort((a, b) => a.order - b.order)
  return [...shipped, ...own]
}

const SHIPPED_IDS: ReadonlySet<string> = new Set(SHIPPED.map(({ id }) => id))

/** Whether a reply comes with Vigie: it can be restored, not removed. */
export const isShipped = (id: string): boolean => SHIPPED_IDS.has(id)
