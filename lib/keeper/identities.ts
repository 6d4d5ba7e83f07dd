import { browser } from 'wxt/browser'
import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import { alike } from '../db/alike.ts'
import { link, unlink } from '../db/link.ts'
import { database } from '../db/open.ts'
import { accountsOf, fileAuthor, findFiled, PEOPLE } from '../db/people.ts'
import { headOf } from '../db/person.ts'
import { type Writing, write } from '../db/write.ts'
import type { Account, Author, Member } from '../model.ts'
import { identityOf } from '../sites/identity.ts'
import { sitesFor } from '../sites/index.ts'
import { refreshPages } from './pages.ts'

/** Keys of others that an account remembers as not its owner's. */
const MOST_APART = 100
const MOST_DECLINED = 50

type Linking =
  | 'card.link'
  | 'card.apart'
  | 'card.decline'
  | 'card.unlink'
  | 'card.open'
  | 'member.whose'
  | 'member.link'
  | 'member.apart'
  | 'member.decline'

/** Handlers of who is who: accounts are linked and taken apart by her alone. */
export const identities: Pick<Handlers, Linking> = {
  async 'card.link'({ author, accountId, profile }) {
    if (accountId === undefined) return linkProfile(author, profile)
    const [filed] = await findFiled([author.keys])
    const likely = (await alike(author, filed?.member.id)).find(
      ({ account }) => account.id === accountId,
    )
    // A page may only confirm what was suggested for its own author.
    if (likely === undefined) throw new BusError('refused', accountId)
    return linkTo(author, accountId, likely.why === 'renamed')
  },

  async 'card.apart'({ author, accountId }) {
    await setApart(accountId, author.keys)
    return null
  },

  async 'card.decline'({ author, tagId }) {
    const [filed] = await findFiled([author.keys])
    if (filed !== undefined) await decline(filed.member.id, tagId)
    return null
  },

  async 'card.unlink'({ accountId }) {
    await write([...PEOPLE], (writing) => unlink(writing, accountId))
    await refreshPages()
    return null
  },

  async 'card.open'({ author, forget }) {
    const [filed] = await findFiled([author.keys])
    const at = filed === undefined ? '' : `/${filed.member.id}${forget ? '?forget=yes' : ''}`
    await browser.tabs.create({
      url: `${browser.runtime.getURL('/')}dashboard.html#/members${at}`,
    })
    return null
  },

  async 'member.whose'({ profile }) {
    const author = authorAt(profile)
    if (author === undefined) return null
    const [filed] = await findFiled([author.keys])
    return filed === undefined ? {} : { memberId: filed.member.id }
  },

  async 'member.link'({ memberId, profile, accountId }) {
    const [own] = await accountsOf(memberId)
    if (own === undefined) throw new BusError('gone', memberId)
    return accountId === undefined ? linkProfile(own, profile) : linkTo(own, accountId, false)
  },

  async 'member.apart'({ memberId, accountId }) {
    await setApart(
      accountId,
      (await accountsOf(memberId)).flatMap(({ keys }) => keys),
    )
    return null
  },

  async 'member.decline'({ memberId, tagId }) {
    await decline(memberId, tagId)
    return null
  },
}

/** The account that a profile's address names on a site that Vigie knows. */
export function authorAt(profile: string): Author | undefined {
  if (!URL.canParse(profile)) return undefined
  for (const site of sitesFor(new URL(profile).hostname)) {
    const author = identityOf(site, profile)
    if (author !== undefined) return author
  }
  return undefined
}

/** Links the author with the account that an address names; it is filed when it wasn't. */
async function linkProfile(author: Author, profile = ''): Promise<{ linkedId: string }> {
  const other = authorAt(profile)
  if (other === undefined) throw new BusError('refused', 'profile')
  if (other.keys.some((key) => author.keys.includes(key))) throw new BusError('refused', 'own')
  const linkedId = await write([...PEOPLE], async (writing) => {
    const mine = await fileAuthor(writing, author, 'relation')
    const theirs = await fileAuthor(writing, other, 'relation')
    await link(writing, mine.member, theirs.member)
    return theirs.account.id
  })
  await refreshPages()
  return { linkedId }
}

/** Links the author with a filed account, which is an earlier one of theirs when they `renamed`. */
async function linkTo(
  author: Author,
  accountId: string,
  renamed: boolean,
): Promise<{ linkedId: string }> {
  const linkedId = await write([...PEOPLE], async (writing) => {
    const { account, member } = await accountIn(writing, accountId)
    const mine = await fileAuthor(writing, author, member.purpose)
    await link(writing, member, mine.member)
    if (!renamed) return mine.account.id
    await writing.tx
      .objectStore('accounts')
      .put({ ...account, ...writing.again(account), successor: mine.account.id })
    return mine.account.id
  })
  await refreshPages()
  return { linkedId }
}

async function accountIn(
  { tx }: Writing,
  id: string,
): Promise<{ account: Account; member: Member }> {
  const account = await tx.objectStore('accounts').get(id)
  const member = account && (await tx.objectStore('members').get(account.memberId))
  if (!account || account.gone || !member || member.gone) throw new BusError('gone', id)
  return { account, member }
}

/** Remembers that `keys` are somebody else's: they are not proposed for this account again. */
async function setApart(accountId: string, keys: readonly string[]): Promise<void> {
  await write([...PEOPLE], async (writing) => {
    const { account } = await accountIn(writing, accountId)
    const apart = [...new Set([...keys, ...(account.apart ?? [])])].slice(0, MOST_APART)
    await writing.tx.objectStore('accounts').put({ ...account, ...writing.again(account), apart })
  })
}

async function decline(memberId: string, tagId: string): Promise<void> {
  await write(['members'], async (writing) => {
    const members = writing.tx.objectStore('members')
    const known = await members.get(memberId)
    if (known === undefined || known.gone) throw new BusError('gone', memberId)
    const head = await headOf(members, known)
    const others = (head.declined ?? []).filter((one) => one.tagId !== tagId)
    const declined = [{ tagId, at: writing.now }, ...others].slice(0, MOST_DECLINED)
    await members.put({ ...head, ...writing.again(head), declined })
  })
}

/** The person behind an author, and every account of theirs. */
export async function personBehind(
  author: Author,
): Promise<{ member: Member; account: Account; accounts: Account[] } | undefined> {
  const [filed] = await findFiled([author.keys])
  if (filed === undefined) return undefined
  return { ...filed, accounts: await accountsOf(filed.member.id) }
}

/** Reads one member, if they are still there. */
export async function memberNamed(id: string): Promise<Member | undefined> {
  const member = await (await database()).get('members', id)
  return member?.gone ? undefined : member
}
