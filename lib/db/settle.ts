import { isSameAccount } from '../members/identity.ts'
import { joinAccounts } from '../members/join.ts'
import type { Account, Entry, Member, Stamped } from '../model.ts'
import { deriveMark } from './people.ts'
import { headOf } from './person.ts'
import type { RecordStore } from './schema.ts'
import type { Writing } from './write.ts'

/** What joining another store's records does to the people in this one. */
export interface Settling {
  /** What is to be stored of two versions of a record; `known` itself when nothing is new. */
  join(store: RecordStore, known: Stamped | undefined, record: Stamped): Stamped
  /**
   * Once all are stored: accounts that two moderators filed apart become one person, and marks say
   * what the joined journals say.
   */
  settle(): Promise<void>
}

/** What is to be stored of two versions of a record; `known` itself when nothing is new. */
export function joinOf(store: RecordStore, known: Stamped | undefined, record: Stamped): Stamped {
  if (known === undefined) return record
  if (store !== 'accounts') return known.hlc >= record.hlc ? known : record
  const joined = joinAccounts(known as Account, record as Account)
  const same = joined.hlc === known.hlc && sizeOf(joined) === sizeOf(known as Account)
  return same ? known : joined
}

/** Follows a join of records, to make the people whole at its end. */
export function settling(writing: Writing): Settling {
  const touched = new Set<string>()
  const fresh: Account[] = []
  /** Accounts that were not here before, those of erased people among them. */
  let joined = 0
  let last = ''

  function join(store: RecordStore, known: Stamped | undefined, record: Stamped): Stamped {
    if (record.hlc > last) last = record.hlc
    if (known === undefined) {
      if (store === 'accounts') joined += 1
      if (store === 'accounts' && !record.gone) fresh.push(record as Account)
      if (store === 'entries' && !record.gone) touched.add((record as Entry).memberId)
      return record
    }
    if (store === 'accounts') return joinOf(store, known, record)
    if (known.hlc >= record.hlc) return known
    if (store === 'entries') touched.add((known as Entry).memberId)
    if (store === 'members') {
      touched.add(record.id)
      const before = (known as Member).into
      if (before !== undefined) touched.add(before)
    }
    return record
  }

  async function settle(): Promise<void> {
    // What is written from now on here must be later than what came in.
    writing.saw(last)
    const accounts = writing.tx.objectStore('accounts')
    const members = writing.tx.objectStore('members')
    // Into an empty store nothing can be doubled, or marked, that wasn't so in the other one.
    if ((await accounts.count()) === joined) return
    for (const account of fresh) {
      for (const id of await linkTwins(writing, account)) touched.add(id)
    }
    for (const id of touched) {
      const member = await members.get(id)
      if (member !== undefined && !member.gone) await deriveMark(writing, member)
    }
  }
  return { join, settle }
}

/**
 * Makes one person of the members who hold an account that is the same as `account`, filed apart by
 * two moderators: whichever side joins, the older one speaks for both. Answers whom it changed.
 */
async function linkTwins(writing: Writing, account: Account): Promise<string[]> {
  const accounts = writing.tx.objectStore('accounts')
  const members = writing.tx.objectStore('members')
  const own = await members.get(account.memberId)
  if (own === undefined || own.gone) return []
  const changed: string[] = []
  const found = await Promise.all(account.keys.map((key) => accounts.index('keys').getAll(key)))
  for (const other of found.flat()) {
    if (other.id === account.id || !isSameAccount(other, account.keys)) continue
    const twin = await members.get(other.memberId)
    const mine = await members.get(own.id)
    if (twin === undefined || twin.gone || mine === undefined) continue
    const [one, two] = [await headOf(members, mine), await headOf(members, twin)]
    if (one.id === two.id) continue
    const [head, part] = one.id < two.id ? [one, two] : [two, one]
    await members.put({ ...part, ...writing.again(part), into: head.id })
    changed.push(head.id, part.id)
  }
  return changed
}

/** Of an erased account nothing is left to count. */
const sizeOf = ({ keys = [], earlier = [], apart = [] }: Account): number =>
  keys.length + earlier.length + apart.length
