import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import { eraseMember } from '../db/erase.ts'
import { addEntries, journalOf, PEOPLE } from '../db/people.ts'
import { type Writing, write } from '../db/write.ts'
import { standing, told } from '../members/journal.ts'
import type { Entry, Member } from '../model.ts'
import { entryOf } from './acts.ts'
import { drawBadge } from './badge.ts'
import { memberOf } from './card-view.ts'
import { charters } from './charters.ts'
import { context } from './context.ts'
import { memberNamed } from './identities.ts'
import { tagTable } from './marks.ts'
import { refreshPages } from './pages.ts'
import { renewCopies } from './upkeep.ts'

const DAY = 86_400_000

/** Handlers about members, from the dashboard. */
export const members: Pick<
  Handlers,
  'member.read' | 'member.note' | 'member.act' | 'member.tag' | 'member.erase'
> = {
  async 'member.read'({ memberId }) {
    const member = await memberNamed(memberId)
    const view = member && (await memberOf(member))
    if (view === undefined) throw new BusError('gone', memberId)
    return view
  },

  async 'member.act'({ memberId, act }) {
    const { say } = await context()
    const all = await charters(say)
    // The ladder of their page is the one of the space where they were last met.
    const page = told(standing(await journalOf(memberId))).find((entry) => entry.page)?.page
    const [entryId] = await addToEach([memberId], (now) => ({
      ...entryOf(act, page, all, now),
      at: now,
    }))
    return { entryId: entryId as string }
  },

  async 'member.note'({ memberId, text }) {
    const [entryId] = await addToEach([memberId], (now) => ({ kind: 'note', text, at: now }))
    return { entryId: entryId as string }
  },

  async 'member.tag'({ memberIds, tagId, on }) {
    const { say } = await context()
    const tag = (await tagTable(say)).get(tagId)
    if (tag === undefined) throw new BusError('gone', tagId)
    if (tag.kept && !on && memberIds.length > 1) throw new BusError('refused', tagId)
    const entryIds = await addToEach(memberIds, (now) => ({
      kind: on ? 'tag-on' : 'tag-off',
      tagId,
      at: now,
      ...(on && tag.days !== undefined ? { expires: now + tag.days * DAY } : {}),
    }))
    return { entryIds }
  },

  async 'member.erase'({ memberId }) {
    await eraseMember(memberId)
    await renewCopies()
    await Promise.all([refreshPages(), drawBadge()])
    return null
  },
}

/** Adds one entry to each member's journal in one transaction: all of them or none. */
async function addToEach(
  memberIds: readonly string[],
  entry: (now: number) => Omit<Entry, 'id' | 'hlc' | 'by' | 'memberId'>,
): Promise<string[]> {
  const ids = await write([...PEOPLE], async (writing) => {
    const added: string[] = []
    for (const id of memberIds) {
      const [made] = await addEntries(writing, await memberIn(writing, id), [entry(writing.now)])
      added.push((made as Entry).id)
    }
    return added
  })
  await refreshPages()
  return ids
}

async function memberIn(writing: Writing, id: string): Promise<Member> {
  const member = await writing.tx.objectStore('members').get(id)
  if (member === undefined || member.gone) throw new BusError('gone', id)
  return member
}
