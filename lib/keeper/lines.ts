import type { EntryView } from '../bus/views.ts'
import { charterNamed } from '../members/charter.ts'
import { firstId, isOnLadder, reversedIn } from '../members/journal.ts'
import type { Charter, Entry, Mention, StoredReply, Tag } from '../model.ts'
import type { Speech } from './context.ts'
import { dayIn, ruleWord, stepWord } from './ladder.ts'

/** A line quotes so much of a post, in UTF-16 units. */
const LONGEST = 300

/** What the lines of a history name by id. */
export interface Names {
  tags: ReadonlyMap<string, Tag>
  charters: readonly Charter[]
  replyTitle(id: string): string | undefined
  /** Who wrote an entry, in words; nothing for herself while she has no name. */
  moderator(id: string): string | undefined
}

/** The titles of replies in a language, stored ones before shipped ones. */
export function replyTitles(
  replies: readonly Pick<StoredReply, 'id' | 'title'>[],
  say: Speech,
): Names['replyTitle'] {
  const titles = new Map(replies.map((reply) => [reply.id, reply.title[say.language]]))
  return (id) => titles.get(id)
}

/** Entries of a journal that stand, as the lines of a card, in their order. */
export function linesOf(
  shown: readonly Entry[],
  stand: readonly Entry[],
  names: Names,
  say: Speech,
  now: number,
): EntryView[] {
  const reversed = reversedIn(stand)
  const appeals = new Set(
    stand.flatMap(({ kind, about, outcome }) =>
      kind === 'appeal' && outcome === 'open' && about !== undefined ? [about] : [],
    ),
  )
  return shown.map((entry): EntryView => {
    const id = firstId(entry)
    const state = { reversed: reversed.has(id), open: appeals.has(id) }
    const { page, text, excerpt, ruleId, expires, audience, topics } = entry
    return {
      id: entry.id,
      kind: entry.kind,
      at: entry.at,
      line: lineOf(entry, names, say),
      details: detailsOf(entry, state, names, say, now),
      ...(page === undefined ? {} : { page }),
      ...(text === undefined ? {} : { text }),
      ...(excerpt === undefined ? {} : { excerpt }),
      ...(ruleId === undefined ? {} : { ruleId }),
      ...(expires === undefined ? {} : { expires }),
      ...(audience === undefined ? {} : { audience }),
      ...(topics === undefined ? {} : { topics }),
      ...(isOnLadder(entry)
        ? {
            contest: { id, ...state, counts: !state.reversed && (expires ?? Infinity) > now },
          }
        : {}),
    }
  })
}

/** A post of theirs that the watch found, as a line of their history. */
export function mentionLine({ id, at, title, text, link }: Mention, say: Speech): EntryView {
  const said = text.trim() || title || ''
  return {
    ...{ id: `mention-${id}`, kind: 'mention', at, fixed: true, details: [] },
    line: say.journal('mention', {
      text: said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said,
    }),
    page: link,
  }
}

/** What happened, in one sentence. */
function lineOf(entry: Entry, names: Names, say: Speech): string {
  const { kind, text = '', outcome, measure } = entry
  if (kind === 'mention') return say.journal(kind, { text: entry.text ?? entry.excerpt ?? '' })
  if (kind === 'note') return say.journal(kind, { text })
  if (kind === 'reply-drafted' || kind === 'reply-sent') {
    const reply = names.replyTitle(entry.replyId ?? '') ?? say.journal('aReply')
    return say.journal(kind, { reply })
  }
  if (kind === 'tag-on' || kind === 'tag-off') {
    const tag = names.tags.get(entry.tagId ?? '')?.name ?? say.journal('aTag')
    return say.journal(kind, { tag })
  }
  const line =
    kind === 'appeal'
      ? say.journal(outcome === undefined ? 'appeal' : `appeal-${outcome}`)
      : isOnLadder(entry)
        ? breachLine(entry, names, say)
        : say.journal(kind)
  return text === '' ? line : say.journal('withText', { line, text })

  function breachLine({ at, until, ruleId, charterId }: Entry, { charters }: Names, say: Speech) {
    const charter = charterNamed(charters, charterId)
    const rule = ruleId === undefined ? say.journal('theCharter') : ruleWord(ruleId, charter, say)
    if (kind !== 'sanction' || measure === undefined)
      return say.journal(kind as 'warning', { rule })
    const days = until === undefined ? {} : { days: Math.round((until - at) / 86_400_000) }
    return say.journal('sanction-did', { measure: stepWord({ kind, measure, ...days }, say), rule })
  }
}

/** What else there is to know of an entry, each in a few words. */
function detailsOf(
  entry: Entry,
  state: { reversed: boolean; open: boolean },
  names: Names,
  say: Speech,
  now: number,
): string[] {
  const { expires, audience, topics, supersedes, by } = entry
  const moderator = names.moderator(by)
  const date = expires === undefined ? '' : dayIn(expires, say)
  const appealUntil = appealEnd(entry, names.charters, now)
  return [
    moderator === undefined ? '' : say.people('by', { name: moderator }),
    supersedes === undefined ? '' : say.people('edited'),
    audience === undefined ? '' : say.people('audience', { count: audience }),
    topics?.length ? say.people('topics', { list: topics.join(', ') }) : '',
    state.reversed ? say.people('reversed') : '',
    state.open && !state.reversed ? say.people('underAppeal') : '',
    appealUntil === undefined || state.open || state.reversed
      ? ''
      : say.people('appealUntil', { date: dayIn(appealUntil, say) }),
    expires === undefined || state.reversed
      ? ''
      : say.people(expires > now ? 'expiresOn' : 'expiredOn', { date }),
  ].filter(Boolean)
}

/** Until when a warning or sanction may be appealed, while that lasts. */
function appealEnd(entry: Entry, charters: readonly Charter[], now: number): number | undefined {
  if (entry.kind !== 'warning' && entry.kind !== 'sanction') return undefined
  const end = entry.at + charterNamed(charters, entry.charterId).appealDays * 86_400_000
  return end > now ? end : undefined
}
