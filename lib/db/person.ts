import type { IDBPIndex, IDBPObjectStore } from 'idb'
import type { Account, Entry, Member } from '../model.ts'
import type { Schema, StoreName } from './schema.ts'

type Mode = 'readonly' | 'readwrite' | 'versionchange'
type Members = IDBPObjectStore<Schema, ArrayLike<StoreName>, 'members', Mode>
type Accounts = IDBPObjectStore<Schema, ArrayLike<StoreName>, 'accounts', Mode>
type Journal = IDBPIndex<Schema, ArrayLike<StoreName>, 'entries', 'memberAt', Mode>

/**
 * A person is one member, or several whose accounts she linked: each member names the one they are
 * part of (`into`), and the one at the end of that way speaks for all. Two moderators may link the
 * same people either way round at once; of a circle, the oldest speaks for all, on either side.
 */
export async function headOf(members: Members, member: Member): Promise<Member> {
  const way = [member]
  for (let at = member; at.into !== undefined; ) {
    const next = await members.get(at.into)
    if (next === undefined || next.gone) return at
    const turn = way.findIndex(({ id }) => id === next.id)
    if (turn >= 0) return way.slice(turn).reduce((one, other) => (one.id < other.id ? one : other))
    way.push(next)
    at = next
  }
  return way.at(-1) as Member
}

/** The members that are one person, the one who speaks for them first. */
export async function personOf(members: Members, member: Member): Promise<Member[]> {
  const all = [await headOf(members, member)]
  for (const one of all) {
    for (const part of await members.index('into').getAll(one.id)) {
      if (!part.gone && all.every(({ id }) => id !== part.id)) all.push(part)
    }
  }
  return all
}

/** The accounts of a person, those of the member who speaks for them first; none erased. */
export async function accountsIn(
  members: Members,
  accounts: Accounts,
  member: Member,
): Promise<Account[]> {
  const people = await personOf(members, member)
  const byMember = accounts.index('memberId')
  const held = await Promise.all(people.map(({ id }) => byMember.getAll(id)))
  return held.flat().filter(({ gone }) => !gone)
}

/** The journals of members, joined: oldest first within each. */
export async function journalIn(journal: Journal, people: readonly Member[]): Promise<Entry[]> {
  return (await Promise.all(people.map(({ id }) => journal.getAll(ofMember(id))))).flat()
}

/** Every `[member, at]` key of one member. */
export function ofMember(memberId: string): IDBKeyRange {
  return IDBKeyRange.bound(
    [memberId, Number.NEGATIVE_INFINITY],
    [memberId, Number.POSITIVE_INFINITY],
  )
}
