import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import type { ActInput, EntryChange } from '../bus/people-inputs.ts'
import { addEntries, deriveMark, PEOPLE } from '../db/people.ts'
import { write } from '../db/write.ts'
import { charterFor, GENERAL } from '../members/charter.ts'
import { firstId, isOnLadder } from '../members/journal.ts'
import type { Charter, Entry, Member, Stamped } from '../model.ts'
import { charters } from './charters.ts'
import { context } from './context.ts'
import { refreshPages } from './pages.ts'

const DAY = 86_400_000
/** How long a breach counts when its rule is gone from the charter. */
const ORPHAN_DAYS = 90

/** What is written of an act, before its stamp. */
export type Act = Omit<Entry, keyof Stamped | 'memberId' | 'at'>

/** The entry of an act done on `page` now (ms): a breach weighs and lasts what its rule says. */
export function entryOf(
  act: ActInput,
  page: string | undefined,
  all: readonly Charter[],
  now: number,
): Act {
  const said = act.text === undefined || act.text === '' ? {} : { text: act.text }
  if (act.kind === 'appeal') {
    return { kind: act.kind, about: act.about, outcome: act.outcome, ...said }
  }
  if (!('ruleId' in act)) return { kind: act.kind, ...said }
  const charter = charterFor(all, page)
  const rule = charter.rules.find(({ id }) => id === act.ruleId)
  return {
    kind: act.kind,
    ruleId: act.ruleId,
    points: act.kind === 'reminder' ? 0 : (rule?.points ?? 1),
    expires: now + (rule?.days ?? ORPHAN_DAYS) * DAY,
    ...(charter.id === GENERAL ? {} : { charterId: charter.id }),
    ...(act.kind === 'sanction' && act.measure !== undefined ? { measure: act.measure } : {}),
    ...(act.kind === 'sanction' && act.days !== undefined ? { until: now + act.days * DAY } : {}),
    ...said,
  }
}

/** Why somebody is filed by an act. */
export const purposeOf = ({ kind }: Act): Member['purpose'] =>
  ['reminder', 'warning', 'sanction', 'appeal'].includes(kind) ? 'moderation' : 'relation'

/** Handlers that take entries back, or put a corrected one in the place of another. */
export const entries: Pick<Handlers, 'entry.undo' | 'entries.undo' | 'entry.edit'> = {
  async 'entry.undo'({ entryId }) {
    await undo([entryId])
    return null
  },

  async 'entries.undo'({ entryIds }) {
    await undo(entryIds)
    return null
  },

  'entry.edit': async ({ entryId, change }) => ({ entryId: await editEntry(entryId, change) }),
}

/** Puts a corrected entry in the place of another, which stays in the journal; answers its id. */
export async function editEntry(entryId: string, change: EntryChange): Promise<string> {
  const { say } = await context()
  const all = await charters(say)
  const edited = await write([...PEOPLE], async (writing) => {
    const { entry, member } = await entryIn(writing, entryId)
    writing.saw(entry.hlc)
    const { id: _id, hlc: _hlc, by: _by, memberId: _memberId, ...said } = entry
    const next = { ...changed(said, change, all), supersedes: entry.id, origin: firstId(entry) }
    return addEntries(writing, member, [next])
  })
  await refreshPages()
  return (edited[0] as Entry).id
}

type Said = Omit<Entry, keyof Stamped | 'memberId'>

/** An entry with a change made; what a kind does not carry stays as it was. */
function changed(said: Said, change: EntryChange, all: readonly Charter[]): Said {
  const next = { ...said }
  if (change.text !== undefined) {
    if (change.text !== '') next.text = change.text
    else delete next.text
  }
  if (change.page !== undefined) {
    if (change.page !== '') next.page = change.page
    else delete next.page
  }
  if (change.expires !== undefined && said.expires !== undefined) next.expires = change.expires
  if (change.outcome !== undefined && said.kind === 'appeal') next.outcome = change.outcome
  if (change.ruleId !== undefined && isOnLadder(said as Entry)) {
    const rule = charterFor(all, said.page).rules.find(({ id }) => id === change.ruleId)
    next.ruleId = change.ruleId
    if (said.kind !== 'reminder') next.points = rule?.points ?? said.points ?? 1
  }
  if (said.kind === 'tag-on') {
    if (change.audience === null) delete next.audience
    else if (change.audience !== undefined) next.audience = change.audience
    if (change.topics !== undefined) next.topics = change.topics.filter(Boolean)
  }
  return next
}

async function entryIn(
  writing: Parameters<Parameters<typeof write>[1]>[0],
  id: string,
): Promise<{ entry: Entry; member: Member }> {
  const entry = await writing.tx.objectStore('entries').get(id)
  const member = entry && (await writing.tx.objectStore('members').get(entry.memberId))
  if (entry === undefined || entry.gone || member === undefined || member.gone) {
    throw new BusError('gone', id)
  }
  return { entry, member }
}

/** Takes entries back: each undo is an entry itself, so that nothing written is ever rewritten. */
async function undo(entryIds: readonly string[]): Promise<void> {
  await write([...PEOPLE], async (writing) => {
    const touched = new Map<string, Member>()
    for (const id of entryIds) {
      const { entry, member } = await entryIn(writing, id)
      writing.saw(entry.hlc)
      await writing.tx.objectStore('entries').add({
        ...writing.fresh(),
        memberId: member.id,
        kind: entry.kind,
        at: writing.now,
        supersedes: id,
        undo: true,
      })
      touched.set(member.id, member)
    }
    for (const member of touched.values()) await deriveMark(writing, member)
  })
  await refreshPages()
}
