import { type Likeness, likeness, userOf } from '../members/alike.ts'
import type { Account, Author } from '../model.ts'
import { database } from './open.ts'
import { headOf } from './person.ts'

/** Most accounts looked at under one handle or name: a common one says nothing anyway. */
const MOST = 40

/** An account that may be the same person's, and why. */
export interface Alike {
  account: Account
  why: Likeness
}

/**
 * Accounts that may be the same person's as `author`, the surest likeness first; none that is
 * theirs already (`memberId`: the person that the author is filed as, if any).
 */
export async function alike(author: Author, memberId: string | undefined): Promise<Alike[]> {
  const tx = (await database()).transaction(['accounts', 'members'])
  const accounts = tx.objectStore('accounts')
  const members = tx.objectStore('members')
  const byHandle = accounts.index('handle')
  const { handle, name, profile } = author
  const user = handle === undefined ? '' : userOf(handle)
  const asked: Promise<Account[]>[] = [accounts.index('name').getAll(name, MOST)]
  if (profile !== undefined) asked.push(accounts.index('profile').getAll(profile, MOST))
  if (user !== '' && handle !== undefined) {
    const spellings = new Set([user, handle.split('@', 1)[0] ?? '', capital(user)])
    for (const spelling of spellings) {
      asked.push(byHandle.getAll(spelling, MOST))
      asked.push(byHandle.getAll(IDBKeyRange.bound(`${spelling}@`, `${spelling}@\uffff`), MOST))
    }
  }
  const found = new Map((await Promise.all(asked)).flat().map((account) => [account.id, account]))
  const likely: Alike[] = []
  for (const account of found.values()) {
    const why = likeness(author, account)
    const holder = why && (await members.get(account.memberId))
    if (why === undefined || !holder || holder.gone) continue
    if ((await headOf(members, holder)).id !== memberId) likely.push({ account, why })
  }
  return likely.sort((one, other) => SURE.indexOf(one.why) - SURE.indexOf(other.why))
}

const SURE: readonly Likeness[] = ['renamed', 'address', 'handle']

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
