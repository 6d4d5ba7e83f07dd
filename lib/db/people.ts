import { isSameAccount } from '../members/identity.ts'
import { markOf } from '../members/journal.ts'
import type { Account, Author, Entry, Member, Strength, Tag } from '../model.ts'
import { database } from './open.ts'
import { accountsIn, headOf, journalIn, ofMember, personOf } from './person.ts'
import { type Writing, write } from './write.ts'

/** An account with the person who holds it: the member who speaks for all that are linked. */
export interface Filed {
  account: Account
  member: Member
}

/** Stores that an act on a member writes. */
export const PEOPLE = ['members', 'accounts', 'entries'] as const

/**
 * Who is filed under each list of keys (strongest key first), in one read transaction; undefined
 * for those who aren't. Where most aren't, `among` says of the lists which keys are worth asking.
 */
export async function findFiled(
  keysOf: readonly (readonly string[])[],
  now = Date.now(),
  among?: (lists: typeof keysOf) => Promise<typeof keysOf>,
): Promise<(Filed | undefined)[]> {
  const [db, lists] = await Promise.all([database(), among?.(keysOf) ?? keysOf])
  if (lists.every((keys) => keys.length === 0)) return keysOf.map(() => undefined)
  const tx = db.transaction(['accounts', 'members', 'entries'])
  const byKey = tx.objectStore('accounts').index('keys')
  const members = tx.objectStore('members')
  const journal = tx.objectStore('entries').index('memberAt')
  return Promise.all(
    keysOf.map(async (keys, index) => {
      const filed = lists[index] ?? []
      if (filed.length === 0) return undefined
      const found = (await Promise.all(filed.map((key) => byKey.getAll(key)))).flat()
      for (const account of found) {
        if (!isSameAccount(account, keys)) continue
        const holder = await members.get(account.memberId)
        if (holder === undefined || holder.gone) continue
        const member = await headOf(members, holder)
        if ((member.mark.expires ?? Number.POSITIVE_INFINITY) > now) return { account, member }
        // A tag or reminder has run out since the mark was derived.
        const entries = await journalIn(journal, await personOf(members, member))
        return { account, member: { ...member, mark: markOf(entries, now) } }
      }
      return undefined
    }),
  )
}

/** The whole journal of a person, undone and superseded entries included, in no order. */
export async function journalOf(memberId: string): Promise<Entry[]> {
  const tx = (await database()).transaction(['members', 'entries'])
  const members = tx.objectStore('members')
  const member = await members.get(memberId)
  const journal = tx.objectStore('entries').index('memberAt')
  if (member === undefined || member.gone) return journal.getAll(ofMember(memberId))
  return journalIn(journal, await personOf(members, member))
}

/** The accounts of a person, those of the member who speaks for them first; none erased. */
export async function accountsOf(memberId: string): Promise<Account[]> {
  const tx = (await database()).transaction(['members', 'accounts'])
  const members = tx.objectStore('members')
  const member = await members.get(memberId)
  return member === undefined || member.gone
    ? []
    : accountsIn(members, tx.objectStore('accounts'), member)
}

/** The tags there are, not erased. */
export async function allTags(): Promise<Tag[]> {
  return (await (await database()).getAll('tags')).filter((tag) => tag.gone !== true)
}

/**
 * The member behind `author` inside a write: found under any key, or filed now. A new handle or
 * name of a known account is kept beside the earlier one. The member is the account's own, also when
 * it is linked to others: what is written there stays with it when the link is taken away.
 */
export async function fileAuthor(
  writing: Writing,
  author: Author,
  purpose: Member['purpose'],
): Promise<Filed> {
  const known = await seenIn(writing, author)
  if (known !== undefined) return known
  const accounts = writing.tx.objectStore('accounts')
  const members = writing.tx.objectStore('members')
  const member: Member = {
    ...writing.fresh(),
    createdAt: writing.now,
    purpose,
    mark: { tags: [], reminders: 0, lastAt: writing.now },
  }
  const account: Account = {
    ...writing.fresh(),
    memberId: member.id,
    platform: author.platform,
    host: author.host,
    name: author.name,
    strength: author.strength,
    keys: author.keys,
    earlier: [],
    ...(author.stableId === undefined ? {} : { stableId: author.stableId }),
    ...(author.handle === undefined ? {} : { handle: author.handle }),
    ...(author.profile === undefined ? {} : { profile: author.profile }),
  }
  await members.put(member)
  await accounts.put(account)
  return { account, member }
}

/**
 * Keeps what is new about an author who is filed under `account`: a new handle beside the earlier
 * one, an id that was not shown before. Nothing is written when nothing is new.
 */
export async function followAuthor(author: Author, account: Account): Promise<void> {
  if (seenAgain(account, author, 0) === account) return
  await write(['accounts', 'members'], (writing) => seenIn(writing, author))
}

/** The author's account and its own member inside a write, with what is new about them kept. */
async function seenIn(writing: Writing, author: Author): Promise<Filed | undefined> {
  const accounts = writing.tx.objectStore('accounts')
  const found = await Promise.all(author.keys.map((key) => accounts.index('keys').getAll(key)))
  for (const account of found.flat()) {
    if (!isSameAccount(account, author.keys)) continue
    const member = await writing.tx.objectStore('members').get(account.memberId)
    if (member === undefined || member.gone) continue
    const seen = seenAgain(account, author, writing.now)
    if (seen === account) return { account, member }
    const kept = { ...seen, ...writing.again(account) }
    await accounts.put(kept)
    return { account: kept, member }
  }
  return undefined
}

/** Adds entries to one member's journal inside a write, and derives the mark again. */
export async function addEntries(
  writing: Writing,
  member: Member,
  entries: readonly Omit<Entry, 'id' | 'hlc' | 'by' | 'memberId'>[],
): Promise<Entry[]> {
  const store = writing.tx.objectStore('entries')
  const added: Entry[] = []
  for (const entry of entries) {
    const stamped: Entry = { ...entry, ...writing.fresh(), memberId: member.id }
    await store.add(stamped)
    added.push(stamped)
  }
  await deriveMark(writing, member)
  return added
}

/**
 * Derives a person's mark from their journal inside a write. The mark says nothing that the journal
 * doesn't, so that it takes no new clock: a link or purpose set elsewhere must not lose to it.
 */
export async function deriveMark(writing: Writing, member: Member): Promise<void> {
  const members = writing.tx.objectStore('members')
  // What was put in this very write may differ from the member at hand.
  const people = await personOf(members, (await members.get(member.id)) ?? member)
  const journal = writing.tx.objectStore('entries').index('memberAt')
  const mark = markOf(await journalIn(journal, people), writing.now)
  await members.put({ ...(people[0] as Member), mark })
}

/** How sure an account is one person's, the least first. */
const STRENGTHS: readonly Strength[] = ['name', 'handle', 'id']

/** The account as `author` shows it today; the same object when nothing is new. */
function seenAgain(account: Account, author: Author, now: number): Account {
  const keys = [...new Set([...account.keys, ...author.keys])]
  // Where a page shows the handle alone, the name known from elsewhere is still theirs.
  const bare = author.name === '' || author.name === author.handle
  const name = bare && account.name !== account.handle ? account.name : author.name
  const renamed =
    name !== account.name || (author.handle !== undefined && author.handle !== account.handle)
  if (!renamed && keys.length === account.keys.length) return account
  const was = {
    name: account.name,
    until: now,
    ...(account.handle === undefined ? {} : { handle: account.handle }),
  }
  const others = account.earlier.filter((one) => one.name !== was.name || one.handle !== was.handle)
  return {
    ...account,
    keys,
    name,
    strength:
      STRENGTHS.indexOf(author.strength) > STRENGTHS.indexOf(account.strength)
        ? author.strength
        : account.strength,
    ...(author.handle === undefined ? {} : { handle: author.handle }),
    ...(author.stableId === undefined ? {} : { stableId: author.stableId }),
    ...(author.profile === undefined ? {} : { profile: author.profile }),
    earlier: renamed ? [was, ...others].slice(0, 50) : account.earlier,
  }
}
