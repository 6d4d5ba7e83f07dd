import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import { accountsOf, journalOf } from '../db/people.ts'
import { mentionsBy } from '../db/written.ts'
import { standing, told, wornTags } from '../members/journal.ts'
import { keptUntil, purposesOf } from '../members/keeping.ts'
import type { Account, Entry, Mention } from '../model.ts'
import type { FileSection, PersonFile } from '../privacy/person-html.ts'
import { charters } from './charters.ts'
import { context, type Speech } from './context.ts'
import { memberNamed } from './identities.ts'
import { dayIn } from './ladder.ts'
import { library } from './library.ts'
import { linesOf, type Names, replyTitles } from './lines.ts'
import { tagTable } from './marks.ts'
import { moderatorNames } from './moderators.ts'

/** Handler of the file that a person may ask for: everything that is kept about them, in words. */
export const personFile: Pick<Handlers, 'member.file'> = {
  async 'member.file'({ memberId }): Promise<PersonFile> {
    const member = await memberNamed(memberId)
    if (member === undefined) throw new BusError('gone', memberId)
    const now = Date.now()
    const { settings, say } = await context()
    const [accounts, journal, tags, all, replies] = await Promise.all([
      accountsOf(memberId),
      journalOf(memberId),
      tagTable(say),
      charters(say),
      library(),
    ])
    const mentions = await mentionsBy(accounts, Number.POSITIVE_INFINITY)
    const stand = standing(journal)
    const moderator = await moderatorNames(journal, settings, say)
    const names = { tags, charters: all, replyTitle: replyTitles(replies, say), moderator }
    const lines = (shown: readonly Entry[]) => linesIn(shown, stand, names, say, now)
    const kept = new Set(stand.map(({ id }) => id))
    // Erased lines hold nothing; what takes a line back says nothing of its own.
    const earlier = journal.filter(({ id, gone, undo }) => !gone && !undo && !kept.has(id))
    const until = keptUntil(member, settings.retention, mentions[0]?.at)
    const who = accounts[0]?.name || accounts[0]?.handle || ''
    const purposes = purposesOf(member, stand).map((one) => say.people(`purpose-${one}`))
    return {
      language: say.language,
      title: say.people('file.title', { who }),
      about: [
        say.people('file.by', { who: settings.organisation || '…', date: dayIn(now, say) }),
        say.people('file.why', {
          date: dayIn(member.createdAt, say),
          purposes: purposes.join(', '),
        }),
        until === undefined
          ? say.people('file.forGood')
          : say.people('file.until', { date: dayIn(until, say) }),
        say.people('file.rights'),
      ],
      sections: [
        accountsIn(accounts, say),
        {
          ...{ title: say.people('file.tags'), nothing: say.people('file.nothing') },
          ...lines(wornTags(stand, now)),
        },
        {
          ...{ title: say.people('file.history'), nothing: say.people('file.nothing') },
          ...lines(told(stand)),
        },
        {
          ...{ title: say.people('file.earlier'), nothing: say.people('file.nothing') },
          ...lines(told(earlier)),
        },
        mentionsIn(mentions, say),
      ],
    }
  },
}

function linesIn(
  shown: readonly Entry[],
  stand: readonly Entry[],
  names: Names,
  say: Speech,
  now: number,
): Pick<FileSection, 'head' | 'rows'> {
  return {
    head: [
      say.people('file.date'),
      say.people('file.what'),
      say.people('file.more'),
      say.people('file.post'),
    ],
    rows: linesOf(shown, stand, names, say, now).map(
      ({ at, kind, line, details, excerpt = '', page = '', text = '' }) => [
        dayIn(at, say),
        // A draft's line names the reply; its words are kept too.
        kind === 'reply-drafted' || kind === 'reply-sent' ? `${line}\n${text}`.trim() : line,
        details.join('\n'),
        [excerpt, page].filter(Boolean).join('\n'),
      ],
    ),
  }
}

function accountsIn(accounts: readonly Account[], say: Speech): FileSection {
  return {
    title: say.people('file.accounts'),
    nothing: say.people('file.nothing'),
    head: [
      say.people('file.site'),
      say.people('file.name'),
      say.people('file.earlierNames'),
      say.people('file.known'),
    ],
    rows: accounts.map(({ host, name, handle, profile, earlier, keys }) => [
      host,
      [name, handle, profile].filter(Boolean).join('\n'),
      earlier.map((was) => [was.name, was.handle].filter(Boolean).join(', ')).join('\n'),
      keys.join('\n'),
    ]),
  }
}

function mentionsIn(mentions: readonly Mention[], say: Speech): FileSection {
  return {
    title: say.people('file.mentions'),
    nothing: say.people('file.nothing'),
    head: [
      say.people('file.date'),
      say.people('file.site'),
      say.people('file.text'),
      say.people('file.tone'),
    ],
    rows: mentions.map(({ at, place, title = '', text, link, tone }) => [
      dayIn(at, say),
      place,
      [title, text, link].filter(Boolean).join('\n'),
      say.people(`file.tone-${tone.verdict}`),
    ]),
  }
}
