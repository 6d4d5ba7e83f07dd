import Papa from 'papaparse'
import { everyNote, everyPerson } from '../db/roll.ts'
import type { Tag } from '../model.ts'
import { safeCell } from './cell.ts'

/** The columns of the table, in their order; their headings are the `export` table's. */
export const MEMBER_COLUMNS = [
  ...(['handle', 'name', 'host', 'platform', 'profile', 'tags', 'note'] as const),
  ...(['reminders', 'filed', 'date'] as const),
]
export type MemberColumn = (typeof MEMBER_COLUMNS)[number]

/**
 * Everybody as the text of a CSV table, one account a line, that spreadsheets open as text and that
 * an import reads back. Starts with a byte order mark, without which Excel takes it for Latin-1;
 * `delimiter` is what the reader's spreadsheet expects (a semicolon in French).
 */
export async function membersCsv(
  heading: (column: MemberColumn) => string,
  tags: readonly Tag[],
  delimiter: ',' | ';',
): Promise<string[]> {
  const notes = await everyNote()
  const names = new Map(tags.map(({ id, name }) => [id, name]))
  const lines = (rows: string[][]) =>
    `${Papa.unparse(
      rows.map((row) => row.map(safeCell)),
      { quotes: true, delimiter },
    )}\r\n`
  const parts = [`\uFEFF${lines([MEMBER_COLUMNS.map(heading)])}`]
  const day = (time: number) => new Date(time).toISOString().slice(0, 10)
  for await (const people of everyPerson()) {
    const rows = people.flatMap(({ member, accounts }) =>
      accounts.map((account, index): string[] => {
        const worn = member.mark.tags.map((id) => names.get(id) ?? '').filter(Boolean)
        const told = index === 0 ? (notes.get(member.id) ?? []) : []
        const row: Record<MemberColumn, string> = {
          handle: account.handle ?? '',
          name: account.name,
          host: account.host,
          platform: account.platform,
          profile: account.profile ?? '',
          tags: worn.join(', '),
          note: told.join('\n'),
          reminders: String(member.mark.reminders),
          filed: day(member.createdAt),
          date: day(member.mark.lastAt || member.createdAt),
        }
        return MEMBER_COLUMNS.map((column) => row[column])
      }),
    )
    if (rows.length > 0) parts.push(lines(rows))
  }
  return parts
}
