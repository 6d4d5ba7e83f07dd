import { allOf } from '../db/config.ts'
import type { Reply } from '../model.ts'
import { SHIPPED } from '../replies/index.ts'

/** Shipped replies, each under her version of it when she made one, then her own in her order. */
export async function library(): Promise<Reply[]> {
  const stored = await allOf('replies')
  const mine = new Map(stored.map((reply) => [reply.id, reply]))
  const shipped = SHIPPED.map((reply) => mine.get(reply.id) ?? reply)
  const ids = new Set(SHIPPED.map((reply) => reply.id))
  const own = stored.filter((reply) => !ids.has(reply.id)).sort((a, b) => a.order - b.order)
  return [...shipped, ...own]
}
