import type { Account, Author } from '../model.ts'
import { fold } from '../text/fold.ts'
import { isSameAccount } from './identity.ts'

/** Why two accounts may be one person's, the surest first. */
export type Likeness =
  /** the same name on the same site, under another handle: a rename that no id shows */
  | 'renamed'
  /** two commenters by name only who gave the same address */
  | 'address'
  /** the same handle on another site */
  | 'handle'

/** Handles and names that say what somebody does, not who they are. */
const COMMON = new Set(
  `admin administrateur administrator moderateur moderator moderation mod support contact info test
  user utilisateur guest invite anonyme anonymous anon root webmaster equipe team staff redaction
  newsletter bot system systeme deleted supprime inconnu unknown nobody moi`.split(/\s+/),
)
const SHORTEST = 3

const telling = (word: string): boolean => word.length >= SHORTEST && !COMMON.has(word)

/** The handle without its instance, folded: `camille` of `@Camille@piaille.fr`. */
export const userOf = (handle: string): string =>
  (fold(handle).replace(/^@/, '').split('@', 1)[0] ?? '').trim()

/**
 * Whether `account` may be the same person's as `author`, and why; undefined when nothing says so,
 * or when something says it isn't: it is the same account, the platform's ids differ, or she said
 * that they are two people.
 */
export function likeness(author: Author, account: Account): Likeness | undefined {
  if (account.gone || account.keys.some((key) => author.keys.includes(key))) return undefined
  const apart = account.apart ?? []
  if (author.keys.some((key) => apart.includes(key))) return undefined
  const samePlace = author.platform === account.platform && author.host === account.host
  if (samePlace) {
    if (author.strength === 'id' && account.strength === 'id') return undefined
    if (!isSameAccount(account, author.keys)) return undefined
    if (author.strength === 'name' || account.strength === 'name') {
      const given = author.profile !== undefined && author.profile === account.profile
      return given ? 'address' : undefined
    }
    const name = fold(author.name)
    return telling(name) && name === fold(account.name) ? 'renamed' : undefined
  }
  if (author.handle === undefined || account.handle === undefined) return undefined
  const user = userOf(author.handle)
  return telling(user) && user === userOf(account.handle) ? 'handle' : undefined
}
