import type { Account, Entry, Mention, Stamped } from '../model.ts'
import { leaveTraces, type Trace, tracer } from './forgotten.ts'
import { type Naming, recordsNaming } from './naming.ts'
import { database } from './open.ts'
import { PEOPLE } from './people.ts'
import { ofMember, personOf } from './person.ts'
import { dropStaged } from './plan.ts'
import { type Writing, write } from './write.ts'

/** Who was erased, to take them out of what lies outside the database; kept nowhere. */
export interface Erased {
  memberIds: string[]
  keys: string[]
}

/**
 * Erases a person, with all that was linked to them: accounts, journal, the mentions they wrote, and
 * their handle where others' records hold it, in one transaction. What stays says nothing of them:
 * bare tombstones, so that a join with another store doesn't bring them back, and with `traces`
 * keyed digests of their accounts and mentions, so that neither an import nor a round does. Erasing
 * twice, or nobody, does nothing.
 */
export async function eraseMember(memberId: string, traces = true): Promise<Erased> {
  const who = await whoIs(memberId)
  if (who === undefined) return { memberIds: [], keys: [] }
  const left: Trace[] = traces
    ? await (await tracer()).traces([...who.keys, ...who.mentions.map(({ key }) => key)])
    : []
  const naming = await recordsNaming(who.accounts)
  await dropStaged()
  await write([...PEOPLE, 'mentions', 'forgotten', 'staging'], async (writing) => {
    const { tx } = writing
    const members = tx.objectStore('members')
    const known = await members.get(memberId)
    if (known === undefined || known.gone) return
    const bare = (record: Stamped) => ({ ...writing.again(record), gone: true as const })
    const accounts = tx.objectStore('accounts')
    const mentions = tx.objectStore('mentions')
    const entries = tx.objectStore('entries')
    for (const member of await personOf(members, known)) {
      for (const account of await accounts.index('memberId').getAll(member.id)) {
        for (const key of account.keys) {
          for (const id of await mentions.index('authorKeys').getAllKeys(key))
            await mentions.delete(id)
        }
        await accounts.put(bare(account) as typeof account)
      }
      for (const entry of await entries.index('memberAt').getAll(ofMember(member.id))) {
        await entries.put(bare(entry) as typeof entry)
      }
      await members.put(bare(member) as typeof member)
    }
    for (const id of naming.entries) {
      const entry = await entries.get(id)
      if (entry && !entry.gone)
        await entries.put({ ...naming.without(entry), ...writing.again(entry) })
    }
    for (const id of naming.mentions) {
      const mention = await mentions.get(id)
      if (mention) await mentions.put({ ...naming.without(mention), ...writing.again(mention) })
    }
    await forgetBefore(writing, who, naming)
    await leaveTraces(writing, left)
  })
  return { memberIds: who.memberIds, keys: who.keys }
}

interface Who extends Erased {
  accounts: Account[]
  mentions: Mention[]
}

async function whoIs(memberId: string): Promise<Who | undefined> {
  const tx = (await database()).transaction(['members', 'accounts', 'mentions'])
  const members = tx.objectStore('members')
  const member = await members.get(memberId)
  if (member === undefined || member.gone) return undefined
  const memberIds = (await personOf(members, member)).map(({ id }) => id)
  const byMember = tx.objectStore('accounts').index('memberId')
  const held = (await Promise.all(memberIds.map((id) => byMember.getAll(id)))).flat()
  const accounts = held.filter(({ gone }) => !gone)
  const keys = [...new Set(accounts.flatMap((account) => account.keys))]
  const byAuthor = tx.objectStore('mentions').index('authorKeys')
  const mentions = (await Promise.all(keys.map((key) => byAuthor.getAll(key)))).flat()
  return { memberIds, keys, accounts, mentions }
}

/** Takes a person out of what imports keep to be taken back. */
async function forgetBefore({ tx }: Writing, who: Who, naming: Naming): Promise<void> {
  const members = new Set(who.memberIds)
  const keys = new Set(who.keys)
  const about = (record: Stamped) => {
    const { memberId = '', author } = record as Partial<Entry & Mention>
    const wrote = author?.keys.some((key) => keys.has(key)) ?? false
    return members.has(record.id) || members.has(memberId) || wrote
  }
  const staging = tx.objectStore('staging')
  for (const id of await staging.getAllKeys()) {
    const chunk = await staging.get(id)
    if (!chunk?.written?.some(([, , , before]) => before)) continue
    const written = chunk.written
      .filter(([, , , before]) => !before || !about(before))
      .map((one) => (one[3] ? naming.without(one) : one))
    await staging.put({ ...chunk, written })
  }
}
