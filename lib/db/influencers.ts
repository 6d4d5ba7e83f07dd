import { INFLUENCER } from '../members/journal.ts'
import { database } from './open.ts'

/** Every key of the accounts of members who wear the influencer tag now. */
export async function influencerKeys(): Promise<Set<string>> {
  const tx = (await database()).transaction(['members', 'accounts'])
  const keys = new Set<string>()
  const byMember = tx.objectStore('accounts').index('memberId')
  const members = await tx.objectStore('members').getAll()
  const chosen = members.filter(({ gone, mark }) => !gone && mark.tags.includes(INFLUENCER))
  for (const accounts of await Promise.all(chosen.map(({ id }) => byMember.getAll(id)))) {
    for (const account of accounts)
      for (const key of account.gone ? [] : account.keys) keys.add(key)
  }
  return keys
}
