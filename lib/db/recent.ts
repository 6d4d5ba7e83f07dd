import type { Alert, Entry, Mention, MentionState } from '../model.ts'
import { allOf } from './config.ts'
import { inOrder } from './in-order.ts'
import { mentionsOf } from './mentions.ts'
import { database } from './open.ts'
import { type Filed, findFiled } from './people.ts'

/** Mentions published at or after `since` (ms), oldest first, whatever their state. */
export async function mentionsSince(since: number): Promise<Mention[]> {
  return (await database()).getAllFromIndex('mentions', 'at', IDBKeyRange.lowerBound(since))
}

/** The newest `limit` mentions of any state. */
export async function newestMentions(limit: number): Promise<Mention[]> {
  const found: Mention[] = []
  const ever = IDBKeyRange.bound(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
  for await (const some of inOrder('at', ever, 'prev', limit)) {
    found.push(...some.filter(({ gone }) => !gone))
    if (found.length >= limit) break
  }
  return found.slice(0, limit)
}

/** Mentions found at or after `since` (ms), whenever they were published. */
export async function foundSince(since: number): Promise<Mention[]> {
  const range = IDBKeyRange.lowerBound(since)
  const found = await (await database()).getAllFromIndex('mentions', 'foundAt', range)
  return found.filter(({ gone }) => !gone)
}

/** Entries of every member made at or after `since` (ms). */
export async function entriesSince(since: number): Promise<Entry[]> {
  return (await database()).getAllFromIndex('entries', 'at', IDBKeyRange.lowerBound(since))
}

/** Publication time (ms) of the oldest mention in a state, if there is one. */
export async function oldestOf(state: MentionState): Promise<number | undefined> {
  const range = IDBKeyRange.bound(
    [state, Number.NEGATIVE_INFINITY],
    [state, Number.POSITIVE_INFINITY],
  )
  const index = (await database()).transaction('mentions').store.index('stateAt')
  return (await index.openCursor(range))?.value.at
}

/** Mentions that wait for somebody, with what a row needs to show them. */
export interface Inbox {
  /** New and seen ones, newest first. */
  mentions: Mention[]
  /** Authors of those mentions who are filed, by mention. */
  filed: Map<string, Filed>
  alerts: Alert[]
}

/** The newest `limit` mentions of each waiting state, their alerts and their filed authors. */
export async function readInbox(limit: number): Promise<Inbox> {
  const [fresh, seen, alerts] = await Promise.all([
    mentionsOf('new', limit),
    mentionsOf('seen', limit),
    allOf('alerts'),
  ])
  const mentions = [...fresh, ...seen].sort((a, b) => b.at - a.at).slice(0, limit)
  return { mentions, alerts, filed: await filedAuthors(mentions) }
}

/** The filed authors of these mentions, by mention id; most authors are not filed. */
export async function filedAuthors(mentions: readonly Mention[]): Promise<Map<string, Filed>> {
  const found = await findFiled(mentions.map(({ author }) => author?.keys ?? []))
  const filed = new Map<string, Filed>()
  for (const [index, { id }] of mentions.entries()) {
    const one = found[index]
    if (one) filed.set(id, one)
  }
  return filed
}
