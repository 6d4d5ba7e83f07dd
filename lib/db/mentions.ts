import type { Mention, MentionState, NewMention, RoundBatch } from '../model.ts'
import { isAlike } from '../text/alike.ts'
import { cover } from './coverage.ts'
import { tracer } from './forgotten.ts'
import { inOrder } from './in-order.ts'
import { database } from './open.ts'
import { write } from './write.ts'

/** Tellings kept of one story: a dispatch may be printed by hundreds of papers. */
const MOST_TELLINGS = 50

/**
 * Writes what a round found and where its source stopped, in one strict transaction: killed before
 * it, the round is run again from the old cursor; after it, nothing is read twice. A post that is
 * known under the same key is not a new mention, nor is another telling of a stored story. Answers the ids of the new ones. When the source
 * was removed meanwhile nothing is written.
 */
export async function commitRound(batch: RoundBatch): Promise<string[]> {
  const erased = await erasedAmong(batch.mentions)
  return write(['mentions', 'sources', 'coverage'], async (writing) => {
    const sources = writing.tx.objectStore('sources')
    const source = await sources.get(batch.sourceId)
    if (source === undefined || source.gone) return []
    const mentions = writing.tx.objectStore('mentions')
    const byKey = mentions.index('key')
    const added: string[] = []
    for (const mention of batch.mentions) {
      if (erased.has(mention.key)) continue
      if ((await byKey.getKey(mention.key)) !== undefined) continue
      const stamp = writing.fresh()
      await mentions.add({ ...mention, ...stamp })
      added.push(stamp.id)
    }
    for (const { key, also } of batch.folded ?? []) {
      const told = await byKey.get(key)
      const known = !told || told.link === also.link || told.also.some((a) => a.link === also.link)
      if (known || told.also.length >= MOST_TELLINGS) continue
      await mentions.put({ ...told, ...writing.again(told), also: [...told.also, also] })
    }
    const { cursor = source.cursor, health = source.health } = batch
    const name = source.named === 'auto' && batch.title ? batch.title.slice(0, 120) : source.name
    await sources.put({ ...source, ...writing.again(source), name, cursor, health })
    if (health.state === 'ok') await cover(writing, 'sources', source.id)
    return added
  })
}

/**
 * Keeps what was found in pages she reads, each post once; answers the ids of the new ones. A page
 * may give several posts one address: when another post is there under it, this one goes under its
 * `other` key.
 */
export async function addPageMentions(
  found: readonly { mention: NewMention; other: string }[],
): Promise<string[]> {
  const erased = await erasedAmong(found.map(({ mention }) => mention))
  return write(['mentions'], async (writing) => {
    const mentions = writing.tx.objectStore('mentions')
    const byKey = mentions.index('key')
    const added: string[] = []
    for (const { mention, other } of found) {
      if (erased.has(mention.key)) continue
      const known = await byKey.get(mention.key)
      const same = !known || (isSameAuthor(known, mention) && isAlike(known.text, mention.text))
      const key = same ? mention.key : other
      if (known && (same || (await byKey.getKey(other)) !== undefined)) continue
      const stamp = writing.fresh()
      await mentions.add({ ...mention, key, ...stamp })
      added.push(stamp.id)
    }
    return added
  })
}

/** Whether one person may have written both; unknown authors may be anybody. */
function isSameAuthor(one: NewMention, other: NewMention): boolean {
  if (!one.author || !other.author) return true
  const keys = new Set(one.author.keys)
  return other.author.keys.some((key) => keys.has(key))
}

/** How many mentions are in `state`; the badge is `countMentions('new')`, always derived. */
export async function countMentions(state: MentionState): Promise<number> {
  return (await database()).countFromIndex('mentions', 'stateAt', ofState(state))
}

/** The newest mentions of a state, at most `limit`, published before `before` (ms). */
export async function mentionsOf(
  state: MentionState,
  limit: number,
  before = Number.POSITIVE_INFINITY,
): Promise<Mention[]> {
  const range = IDBKeyRange.bound([state, Number.NEGATIVE_INFINITY], [state, before], false, true)
  const first = await inOrder('stateAt', range, 'prev', limit).next()
  return first.value?.slice(0, limit) ?? []
}

/** One mention, if it is there. */
export async function oneMention(id: string): Promise<Mention | undefined> {
  return (await database()).get('mentions', id)
}

/** Sets the state of many mentions at once; ids that are not there are passed over. */
export async function setMentionState(ids: readonly string[], state: MentionState): Promise<void> {
  await write(['mentions'], async (writing) => {
    const mentions = writing.tx.objectStore('mentions')
    for (const id of ids) {
      const mention = await mentions.get(id)
      if (mention === undefined || mention.state === state) continue
      const { doneAt: _, ...rest } = mention
      const done = state === 'done' ? { doneAt: writing.now } : {}
      await mentions.put({ ...rest, ...writing.again(mention), ...done, state })
    }
  })
}

/** Every `[state, at]` key of one state. */
function ofState(state: MentionState): IDBKeyRange {
  return IDBKeyRange.bound([state, Number.NEGATIVE_INFINITY], [state, Number.POSITIVE_INFINITY])
}

/** The keys of those mentions that went with somebody who was erased: they don't come back. */
async function erasedAmong(mentions: readonly NewMention[]): Promise<Set<string>> {
  const traces = await tracer()
  const erased = new Set<string>()
  for (const { key } of traces.idle ? [] : mentions) {
    if (await traces.forgot([key])) erased.add(key)
  }
  return erased
}
