import type { Account, EntryKind, Member } from '../model.ts'
import { database } from './open.ts'
import { entriesSince } from './recent.ts'

/** A person with the accounts they hold, linked ones too, the one last filed first. */
export interface Rolled {
  member: Member
  accounts: Account[]
}

/** Every member, the one last acted on first. */
export async function allMembers(): Promise<Rolled[]> {
  const tx = (await database()).transaction(['members', 'accounts'])
  const [members, accounts] = await Promise.all([
    tx.objectStore('members').getAll(),
    tx.objectStore('accounts').getAll(),
  ])
  const linked = new Map(
    members.flatMap(({ id, into, gone }) => (into === undefined || gone ? [] : [[id, into]])),
  )
  const headOf = (id: string): string => {
    const way = [id]
    for (let next = linked.get(id); next !== undefined; next = linked.get(next)) {
      // Linked in a circle by two moderators at once: the oldest speaks for all.
      const turn = way.indexOf(next)
      if (turn >= 0) return way.slice(turn).reduce((a, b) => (a < b ? a : b))
      way.push(next)
    }
    return way.at(-1) as string
  }
  const held = new Map<string, Account[]>()
  for (const account of accounts) {
    if (account.gone) continue
    const head = headOf(account.memberId)
    const theirs = held.get(head)
    if (theirs) theirs.unshift(account)
    else held.set(head, [account])
  }
  return members
    .filter((member) => !member.gone && headOf(member.id) === member.id)
    .map((member) => ({ member, accounts: held.get(member.id) ?? [] }))
    .sort((a, b) => b.member.mark.lastAt - a.member.mark.lastAt)
}

/** Ids of members whose journal got an entry of one of `kinds` at or after `since` (ms). */
export async function membersWith(
  kinds: readonly EntryKind[],
  since: number,
): Promise<Set<string>> {
  const entries = await entriesSince(since)
  return new Set(
    entries
      .filter(({ kind, undo, gone }) => kinds.includes(kind) && !undo && !gone)
      .map(({ memberId }) => memberId),
  )
}
