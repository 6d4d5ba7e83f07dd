import { standing } from '../../members/journal.ts'
import { dayOf } from '../../metrics/day.ts'
import { actRows } from '../../metrics/tally/acts.ts'
import { answerRow, bare, type Reply, repliesIn } from '../../metrics/tally/answers.ts'
import { isWaiting, mentionRow, whereOf } from '../../metrics/tally/mentions.ts'
import { wornRows } from '../../metrics/tally/worn.ts'
import type { Entry, Mention } from '../../model.ts'
import { ofMember } from '../person.ts'
import type { WriteTx } from '../write.ts'
import { Bags } from './bags.ts'
import type { Change, Changes } from './track.ts'

/** Journals changed by one write beyond which all is counted again, which is faster. */
const MOST_MEMBERS = 2000

/**
 * Brings the tallies up to date with what a transaction changed, inside it. Answers false when
 * there is too much of it: they must be made again then.
 */
export async function keepTallies(tx: WriteTx, changes: Changes): Promise<boolean> {
  const members = new Set<string>()
  for (const { before, after } of changes.entries.values()) {
    if (before && !before.gone) members.add(before.memberId)
    if (after && !after.gone) members.add(after.memberId)
  }
  if (members.size > MOST_MEMBERS) return false
  const bags = new Bags()
  for (const change of changes.mentions.values()) {
    countMention(bags, change.before, -1)
    countMention(bags, change.after, 1)
  }
  for (const { before, after } of changes.members.values()) {
    if (before) for (const row of wornRows(before)) bags.add('worn', '', row, -1)
    if (after) for (const row of wornRows(after)) bags.add('worn', '', row, 1)
  }
  const journals = new Journals(tx)
  const moved: Reply[] = []
  for (const id of members) {
    const now = await journals.of(id)
    const before = asItWas(now, id, changes.entries)
    countActs(bags, before, -1)
    countActs(bags, now, 1)
    moved.push(...repliesIn(before), ...repliesIn(now))
  }
  await countAnswers(tx, bags, changes, moved, journals)
  await bags.store(tx)
  return true
}

/** Takes a mention in or out. */
export function countMention(bags: Bags, mention: Mention | undefined, count: 1 | -1): void {
  if (mention === undefined || mention.gone) return
  bags.add('mentions', dayOf(mention.at), mentionRow(mention), count)
  if (isWaiting(mention)) bags.add('waiting', '', whereOf(mention), count)
}

/** Takes what a journal tells in or out. */
export function countActs(bags: Bags, journal: readonly Entry[], count: 1 | -1): void {
  for (const { day, row } of actRows(standing(journal))) bags.add('acts', day, row, count)
}

/** The journal of a member before the transaction. */
function asItWas(now: readonly Entry[], memberId: string, changed: Changes['entries']): Entry[] {
  const kept = now.filter(({ id }) => !changed.has(id))
  const old = [...changed.values()].flatMap(({ before }: Change<Entry>) =>
    before !== undefined && !before.gone && before.memberId === memberId ? [before] : [],
  )
  return [...kept, ...old]
}

/** Journals that were read in this transaction. */
class Journals {
  private readonly read = new Map<string, Promise<Entry[]>>()
  constructor(private readonly tx: WriteTx) {}

  of(memberId: string): Promise<Entry[]> {
    let journal = this.read.get(memberId)
    if (journal === undefined) {
      journal = this.tx.objectStore('entries').index('memberAt').getAll(ofMember(memberId))
      this.read.set(memberId, journal)
    }
    return journal
  }
}

/** Writes the row of each mention that was changed, or that a reply which came or went may answer. */
async function countAnswers(
  tx: WriteTx,
  bags: Bags,
  { mentions }: Changes,
  moved: readonly Reply[],
  journals: Journals,
): Promise<void> {
  const store = tx.objectStore('mentions')
  const entries = tx.objectStore('entries')
  const touched = new Map<string, Mention | undefined>()
  for (const [id, { before, after }] of mentions) {
    touched.set(id, after)
    if (before && !before.gone) bags.drop('answers', dayOf(before.at), id)
  }
  const addresses = new Set(moved.flatMap((reply) => reply.addresses))
  for (const address of addresses) {
    for (const one of await store.index('link').getAll(atAddress(address))) touched.set(one.id, one)
  }
  for (const id of new Set(moved.map(({ mention }) => mention))) {
    if (id !== undefined && !touched.has(id)) touched.set(id, await store.get(id))
  }
  for (const [id, mention] of touched) {
    if (mention === undefined || mention.gone) continue
    const found = [
      ...(await entries.index('page').getAll(atAddress(bare(mention.link)))),
      ...(await entries.index('mentionId').getAll(id)),
    ]
    const members = new Set(found.map(({ memberId }) => memberId))
    const replies: Reply[] = []
    for (const member of members) replies.push(...repliesIn(await journals.of(member)))
    const day = dayOf(mention.at)
    bags.drop('answers', day, id)
    const row = answerRow(mention, replies)
    if (row) bags.add('answers', day, row, 1)
  }
}

/** Every address that is `address` with or without a fragment, and a few more that sort between. */
function atAddress(address: string): IDBKeyRange {
  return IDBKeyRange.bound(address, `${address}#\uffff`)
}
