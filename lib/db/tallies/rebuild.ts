import { dayOf } from '../../metrics/day.ts'
import { answerRow, bare, type Reply, repliesIn } from '../../metrics/tally/answers.ts'
import { wornRows } from '../../metrics/tally/worn.ts'
import type { Entry } from '../../model.ts'
import { type WriteTx, write } from '../write.ts'
import { Bags } from './bags.ts'
import { countActs, countMention } from './keep.ts'
import { madeNow } from './state.ts'

/** Records read at once. */
const CHUNK = 2000

/** Makes all tallies again from the records, in one transaction; other writes wait for it. */
export async function rebuildTallies(): Promise<void> {
  await write(['mentions', 'entries', 'members', 'tallies'], async ({ tx }) => {
    await tx.objectStore('tallies').clear()
    const bags = new Bags()
    const replies = await countJournals(tx, bags)
    await eachOf(tx, 'members', (member) => {
      for (const row of wornRows(member)) bags.add('worn', '', row, 1)
    })
    await eachOf(tx, 'mentions', (mention) => {
      countMention(bags, mention, 1)
      if (mention.gone) return
      const found = [
        ...(replies.get(`mention:${mention.id}`) ?? []),
        ...(replies.get(bare(mention.link)) ?? []),
      ]
      const row = answerRow(mention, found)
      if (row) bags.add('answers', dayOf(mention.at), row, 1)
    })
    await bags.store(tx)
    await tx.objectStore('meta').put(madeNow(), 'tallies')
  })
}

/** Counts every journal, and finds the replies by what they may answer. */
async function countJournals(tx: WriteTx, bags: Bags): Promise<Map<string, Reply[]>> {
  const journals = new Map<string, Entry[]>()
  await eachOf(tx, 'entries', ({ text: _, excerpt: __, ...entry }) => {
    if (entry.gone) return
    const journal = journals.get(entry.memberId)
    if (journal) journal.push(entry)
    else journals.set(entry.memberId, [entry])
  })
  const replies = new Map<string, Reply[]>()
  for (const journal of journals.values()) {
    countActs(bags, journal, 1)
    for (const reply of repliesIn(journal)) {
      const keys = reply.mention === undefined ? reply.addresses : [`mention:${reply.mention}`]
      for (const key of keys) replies.set(key, [...(replies.get(key) ?? []), reply])
    }
  }
  return replies
}

/** Every record of a store, some at a time: a hundred thousand at once would fill the memory. */
async function eachOf<S extends 'mentions' | 'entries' | 'members'>(
  tx: WriteTx,
  name: S,
  then: (record: Awaited<ReturnType<typeof chunkOf<S>>>[number]) => void,
): Promise<void> {
  for (let last = ''; ; ) {
    const chunk = await chunkOf(tx, name, last)
    for (const record of chunk) then(record)
    if (chunk.length < CHUNK) return
    last = (chunk.at(-1) as { id: string }).id
  }
}

function chunkOf<S extends 'mentions' | 'entries' | 'members'>(tx: WriteTx, name: S, last: string) {
  return tx.objectStore(name).getAll(IDBKeyRange.lowerBound(last, true), CHUNK)
}
