import type { HintView } from '../bus/people-views.ts'
import { alike } from '../db/alike.ts'
import { findFiled } from '../db/people.ts'
import { countersOf, hintsFrom } from '../members/hints.ts'
import type { Account, Author } from '../model.ts'
import type { HintsFrom } from './card-view.ts'
import type { Speech } from './context.ts'
import { authorAt } from './identities.ts'
import { labelOf } from './marks.ts'

/** Most questions put to her at once. */
const MOST = 3

/** What she may confirm about an author: the same person elsewhere, a tag that counters suggest. */
export async function hintViews(from: HintsFrom, say: Speech): Promise<HintView[]> {
  const { author, person, stand, mentions, tags, now, audience, answers = 0, links = [] } = from
  const hints: HintView[] = []
  for (const { account, why } of await alike(author, person?.member.id)) {
    const kind = why === 'renamed' ? 'renamed' : 'link'
    const sentence = say.people(`hint.${why}`, { who: whoIs(account) })
    hints.push({ kind, accountId: account.id, sentence })
  }
  hints.push(...(await crossLinks(author, person?.member.id, links, say)))
  // Of somebody who objects to being filed, nothing more is proposed.
  if (person?.member.mark.objection) return hints.slice(0, MOST)
  const counters = {
    ...countersOf(mentions, stand, now),
    answers,
    ...(audience === undefined ? {} : { audience }),
  }
  const { mark, declined = [] } = person?.member ?? {}
  for (const { tagId, why, count } of hintsFrom(counters, new Set(mark?.tags), declined, now)) {
    const tag = tags.get(tagId)
    if (tag === undefined) continue
    hints.push({
      kind: 'tag',
      tagId,
      ...labelOf(tag),
      sentence: say.people(`hint.${why}`, { count }),
    })
  }
  return hints.slice(0, MOST)
}

/** Accounts that the author's own profile links to, and that aren't theirs here yet. */
async function crossLinks(
  author: Author,
  memberId: string | undefined,
  links: readonly string[],
  say: Speech,
): Promise<HintView[]> {
  const hints: HintView[] = []
  for (const profile of links) {
    const other = authorAt(profile)
    if (other === undefined || other.keys.some((key) => author.keys.includes(key))) continue
    const [filed] = await findFiled([other.keys])
    if (filed !== undefined && filed.member.id === memberId) continue
    if (filed?.account.apart?.some((key) => author.keys.includes(key))) continue
    // Two who aren't filed are nobody's business.
    if (filed === undefined && memberId === undefined) continue
    const sentence = say.people(filed === undefined ? 'hint.profile' : 'hint.cross', {
      who: whoIs(filed?.account ?? other),
    })
    hints.push({ kind: 'profile', profile, sentence })
  }
  return hints
}

/** "Camille D. (@camille, piaille.fr)". */
function whoIs({ name, handle, host }: Account | Author): string {
  const bare = handle?.replace(/^@/, '')
  const at =
    bare === undefined ? host : bare.endsWith(`@${host}`) ? `@${bare}` : `@${bare}, ${host}`
  return name === '' || name === handle ? at : `${name} (${at})`
}
