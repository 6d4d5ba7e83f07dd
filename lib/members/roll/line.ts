import type { Account, LadderKind, Member } from '../../model.ts'
import { fold } from '../../text/fold.ts'

const DAY = 86_400_000
const NEWCOMER_TAG = 'tag-newcomer'

/** What the list shows of one member. */
export interface RollRow {
  id: string
  name: string
  /** Handles and hosts of every account, as one reads them. */
  place: string
  tags: string[]
  reminders: number
  /** The highest of what counts. */
  step?: LadderKind
  lastAt: number
  createdAt: number
  /** By when (ms) they must be told that they are filed. */
  inform?: number
}

/** One member of the roll: the row, and what it is found by. */
export interface Line {
  row: RollRow
  hosts: string[]
  /** Names, handles and hosts, then the notes; folded. */
  text: string
  /** Where the names end and the notes begin in `text`. */
  namesEnd: number
}

/** The line of a member, without notes yet. Accounts come with the one to show first. */
export function lineOf(member: Member, accounts: readonly Account[]): Line {
  const names = new Set<string>()
  for (const { name, handle, host, earlier } of accounts) {
    for (const one of [name, handle, host]) if (one) names.add(fold(one))
    for (const was of earlier)
      for (const one of [was.name, was.handle]) if (one) names.add(fold(one))
  }
  const text = [...names].join('\n')
  return {
    row: {
      id: member.id,
      name: accounts[0]?.name ?? '',
      place: accounts
        .map(({ handle, host }) => (handle ? `@${handle} · ${host}` : host))
        .join(', '),
      tags: member.mark.tags,
      reminders: member.mark.reminders,
      ...(member.mark.step === undefined ? {} : { step: member.mark.step }),
      lastAt: member.mark.lastAt || member.createdAt,
      createdAt: member.createdAt,
      ...(member.mark.inform === undefined ? {} : { inform: member.mark.inform }),
    },
    hosts: [...new Set(accounts.map(({ host }) => host))],
    text,
    namesEnd: text.length,
  }
}

/** The line with these notes in place of those it had. */
export function withNotes(line: Line, notes: readonly string[]): Line {
  const names = line.text.slice(0, line.namesEnd)
  const text = notes.length === 0 ? names : `${names}\n${notes.map(fold).join('\n')}`
  return { ...line, text }
}

/** Whether the person was filed, or tagged a newcomer, in the last `days` before `now` (ms). */
export const isNew = ({ row }: Line, days: number, now: number): boolean =>
  row.createdAt >= now - days * DAY || row.tags.includes(NEWCOMER_TAG)

/** Whether nothing was heard of the person for `days` before `now` (ms). */
export const isSilent = ({ row }: Line, days: number, now: number): boolean =>
  row.lastAt < now - days * DAY
