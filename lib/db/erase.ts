import type { Stamped } from '../model.ts'
import { PEOPLE } from './people.ts'
import { ofMember, personOf } from './person.ts'
import { write } from './write.ts'

/**
 * Erases a person, with all that was linked to them: accounts, journal and the mentions they wrote,
 * in one transaction. Bare tombstones of the members, accounts and entries stay, with nothing
 * personal in them, so that a join with another store doesn't bring them back. Erasing twice, or
 * nobody, does nothing.
 */
export async function eraseMember(memberId: string): Promise<void> {
  await write([...PEOPLE, 'mentions'], async (writing) => {
    const members = writing.tx.objectStore('members')
    const known = await members.get(memberId)
    if (known === undefined || known.gone) return
    const bare = (record: Stamped) => ({ ...writing.again(record), gone: true as const })
    const accounts = writing.tx.objectStore('accounts')
    const mentions = writing.tx.objectStore('mentions')
    const entries = writing.tx.objectStore('entries')
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
  })
}
