import type { Account, EntryKind, Member } from '../model.ts'
import { database } from './open.ts'
import { entriesSince } from './recent.ts'

/** A member with the accounts they hold, the one last filed first. */
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
  const held = new Map<string, Account[]>()
  for (const account of accounts) {
    if (account.gone) continue
    const theirs = held.get(account.memberId)
    if (theirs) theirs.unshift(account)
    else held.set(account.memberId, [account])
  }
  return members
    .filter((member) => !member.gone)
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
