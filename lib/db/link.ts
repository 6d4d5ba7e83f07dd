import { BusError } from '../bus/message.ts'
import type { Account, Member } from '../model.ts'
import { deriveMark } from './people.ts'
import { headOf, ofMember, personOf } from './person.ts'
import type { Writing } from './write.ts'

/**
 * Makes one person of two members: the older one speaks for both. Each keeps its own journal.
 * Linking who is linked already does nothing.
 */
export async function link(writing: Writing, one: Member, other: Member): Promise<void> {
  const members = writing.tx.objectStore('members')
  const [first, second] = [await headOf(members, one), await headOf(members, other)]
  if (first.id === second.id) return
  const [head, part] = first.id < second.id ? [first, second] : [second, first]
  await members.put({ ...part, ...writing.again(part), into: head.id })
  await deriveMark(writing, head)
}

/**
 * Takes an account apart from the person it was linked to: it has its own journal again. An account
 * that was linked before anything was written about it is forgotten.
 */
export async function unlink(writing: Writing, accountId: string): Promise<void> {
  const members = writing.tx.objectStore('members')
  const accounts = writing.tx.objectStore('accounts')
  const account = await accounts.get(accountId)
  const holder = account && (await members.get(account.memberId))
  if (!account || account.gone || !holder || holder.gone) throw new BusError('gone', accountId)
  const shared = (await accounts.index('memberId').getAll(holder.id)).filter(({ gone }) => !gone)
  const own = shared.length > 1 ? await ownMember(writing, account, holder) : holder
  const people = await personOf(members, own)
  // Those that were linked by way of this one stay with one another.
  const rest = people.filter(({ id }) => id !== own.id).sort((a, b) => (a.id < b.id ? -1 : 1))
  const head = rest[0]
  for (const member of rest) await point(writing, member, head?.id)
  await point(writing, own, undefined)
  for (const left of await Promise.all(people.map(({ id }) => id).map((id) => members.get(id)))) {
    if (left !== undefined) await deriveMark(writing, left)
  }
  await forgetEmpty(writing, own, account)
  for (const one of shared) await noSuccessor(writing, one)
}

/** Sets whom a member is part of, when that changes. */
async function point(writing: Writing, member: Member, headId: string | undefined): Promise<void> {
  const wanted = headId === member.id ? undefined : headId
  if (member.into === wanted) return
  const { into: _into, ...plain } = member
  const next = { ...plain, ...writing.again(member), ...(wanted ? { into: wanted } : {}) }
  await writing.tx.objectStore('members').put(next)
}

/** Moves an account that shares its member with others to one of its own. */
async function ownMember(writing: Writing, account: Account, holder: Member): Promise<Member> {
  const own: Member = {
    ...writing.fresh(),
    createdAt: writing.now,
    purpose: holder.purpose,
    mark: { tags: [], reminders: 0, lastAt: writing.now },
  }
  await writing.tx.objectStore('members').put(own)
  await writing.tx
    .objectStore('accounts')
    .put({ ...account, ...writing.again(account), memberId: own.id })
  return own
}

async function forgetEmpty(writing: Writing, member: Member, account: Account): Promise<void> {
  const journal = writing.tx.objectStore('entries').index('memberAt')
  if ((await journal.count(ofMember(member.id))) > 0) return
  const members = writing.tx.objectStore('members')
  const now = await members.get(member.id)
  if (now === undefined || now.into !== undefined) return
  // Bare tombstones: readers leave them out before they look at any other field.
  const bare = (record: Member | Account): unknown => ({ ...writing.again(record), gone: true })
  await writing.tx.objectStore('accounts').put(bare(account) as Account)
  await members.put(bare(now) as Member)
}

/** What was said to be an earlier account of the one taken apart is an account like any other. */
async function noSuccessor(writing: Writing, account: Account): Promise<void> {
  const accounts = writing.tx.objectStore('accounts')
  const now = await accounts.get(account.id)
  if (now?.successor === undefined || now.gone) return
  const { successor: _successor, ...plain } = now
  await accounts.put({ ...plain, ...writing.again(now) })
}
