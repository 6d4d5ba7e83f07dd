import type { AccountView, InformView } from '../bus/people-views.ts'
import type { CardView, MemberView } from '../bus/views.ts'
import { accountsOf, followAuthor, journalOf } from '../db/people.ts'
import { mentionsBy } from '../db/written.ts'
import { charterFor } from '../members/charter.ts'
import { standing, told } from '../members/journal.ts'
import { keptUntil, purposesOf } from '../members/keeping.ts'
import type { Account, Author, Entry, Member, Mention } from '../model.ts'
import { charters } from './charters.ts'
import { context, type Speech } from './context.ts'
import { hintViews } from './hints.ts'
import { personBehind } from './identities.ts'
import { dayIn, ladderView } from './ladder.ts'
import { library } from './library.ts'
import { linesOf, mentionLine, replyTitles } from './lines.ts'
import { labelOf, tagTable } from './marks.ts'
import { moderatorNames } from './moderators.ts'

const FIRST_LINES = 5
/** Verdicts on a card, those read for it and its counters, and those of a member's page. */
const FEW_TONES = 12
const CARD_TONES = 60
const MOST_TONES = 400

/** What a card is asked for. */
export interface Asked {
  author: Author
  all?: boolean
  /** Rule of the first flag of the post at hand. */
  ruleId?: string | undefined
  page?: string | undefined
  /** Addresses that the author's own profile links to. */
  links?: readonly string[] | undefined
  audience?: number | undefined
  /** How many posts on the page at hand are the author's answers to others. */
  answers?: number | undefined
}

interface Person {
  member: Member
  accounts: Account[]
}

/** The card of a post's author, filed or not. */
export async function cardOf(asked: Asked): Promise<CardView> {
  const { author, all = false } = asked
  const found = await personBehind(author)
  // A rename that an id shows is followed silently, whatever she does then. It only informs: a full
  // disk keeps no card from opening.
  if (found) await followAuthor(author, found.account).catch(() => undefined)
  const { view, mentions } = await viewOf(asked, found, all ? Infinity : FIRST_LINES)
  const { handle, profile } = author
  return {
    ...view,
    name: author.name,
    weak: author.strength === 'name',
    tones: tonesOf(mentions, FEW_TONES),
    ...(handle === undefined ? {} : { handle }),
    ...(profile === undefined ? {} : { profile }),
  }
}

/** The whole file of a person; the account first filed gives the name. */
export async function memberOf(member: Member): Promise<MemberView | undefined> {
  const accounts = await accountsOf(member.id)
  const author = accounts.find(({ successor }) => successor === undefined) ?? accounts[0]
  if (author === undefined) return undefined
  const { view, mentions, stand } = await viewOf({ author }, { member, accounts }, Infinity)
  const { settings } = await context()
  const until = keptUntil(member, settings.retention, mentions[0]?.at)
  return {
    ...view,
    memberId: member.id,
    name: author.name,
    weak: accounts.every(({ strength }) => strength === 'name'),
    tones: tonesOf(mentions, MOST_TONES),
    createdAt: member.createdAt,
    purposes: purposesOf(member, stand),
    ...(until === undefined ? {} : { until }),
  }
}

/** What a card and a member's page have in common. */
async function viewOf(asked: Asked, person: Person | undefined, lines: number) {
  const now = Date.now()
  const { settings, say } = await context()
  const journal = person === undefined ? [] : await journalOf(person.member.id)
  const stand = standing(journal)
  const shown = told(stand)
  const [tags, all, replies, moderator, mentions] = await Promise.all([
    tagTable(say),
    charters(say),
    library(),
    moderatorNames(stand, settings, say),
    mentionsBy(person?.accounts ?? [], lines === Infinity ? MOST_TONES : CARD_TONES),
  ])
  const worn = new Set(person?.member.mark.tags)
  const names = { tags, charters: all, replyTitle: replyTitles(replies, say), moderator }
  const charter = charterFor(all, asked.page ?? shown.find(({ page }) => page)?.page)
  const view = {
    earlier: (person?.accounts ?? []).flatMap(({ earlier }) => earlier),
    accounts: (person?.accounts ?? []).map((account) => accountView(account, person as Person)),
    tags: [...tags.values()].map((tag) => ({
      ...labelOf(tag),
      id: tag.id,
      kind: tag.kind,
      on: worn.has(tag.id),
      ...(tag.preset === undefined ? {} : { preset: tag.preset }),
      ...(tag.kept === undefined ? {} : { kept: tag.kept }),
    })),
    reminders: person?.member.mark.reminders ?? 0,
    ladder: ladderView(charter, stand, asked.ruleId, now, say),
    hints: await hintViews({ ...asked, person, stand, mentions, tags, now }, say),
    entries: [
      ...linesOf(shown.slice(0, lines), stand, names, say, now),
      ...mentions.slice(0, lines).map((mention) => mentionLine(mention, say)),
    ]
      .sort((one, other) => other.at - one.at)
      .slice(0, lines),
    total: shown.length + mentions.length,
    ...(person === undefined ? {} : { memberId: person.member.id, ...duties(person.member) }),
  }
  return { view, mentions, stand }

  function duties({ mark }: Member): Pick<CardView, 'inform' | 'objection'> {
    const objected = shown.findLast(({ kind }) => kind === 'objection')
    return {
      ...(mark.inform === undefined ? {} : { inform: informView(mark.inform, now, say) }),
      ...(objected === undefined ? {} : { objection: objected.at }),
    }
  }
}

/** The duty to inform, in words. */
function informView(due: number, now: number, say: Speech): InformView {
  const overdue = due <= now
  const date = dayIn(due, say)
  return { due, overdue, sentence: say.people(overdue ? 'informLate' : 'inform', { date }) }
}

function accountView(account: Account, { member, accounts }: Person): AccountView {
  const { id, name, handle, host, platform, profile, earlier, successor, memberId } = account
  return {
    ...{ id, name, host, platform, earlier },
    former: successor !== undefined,
    linked: accounts.length > 1 && (memberId !== member.id || accounts[0]?.id !== id),
    ...(handle === undefined ? {} : { handle }),
    ...(profile === undefined ? {} : { profile }),
  }
}

/** Verdicts on mentions, oldest first, the last `most`. */
function tonesOf(mentions: readonly Mention[], most: number): CardView['tones'] {
  return mentions
    .slice(0, most)
    .map(({ at, tone }) => ({
      at,
      verdict: tone.verdict,
      ...(tone.corrected && { corrected: tone.corrected }),
    }))
    .reverse()
}

/** What hints are made from. */
export interface HintsFrom extends Asked {
  person: Person | undefined
  stand: readonly Entry[]
  mentions: readonly Mention[]
  tags: Awaited<ReturnType<typeof tagTable>>
  now: number
}
