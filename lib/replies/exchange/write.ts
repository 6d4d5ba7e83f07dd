import type { Reply, ReplyLanguage } from '../../model.ts'
import { writeCsv } from './csv.ts'

/** What tells a file of replies from any other. */
export const KIND = 'vigie-replies'
export const VERSION = 1
/** Columns of the table: one row a wording, so that it can be read and edited in a spreadsheet. */
export const COLUMNS = ['id', 'language', 'title', 'text', 'group', 'rule', 'tone'] as const
const LANGUAGES: readonly ReplyLanguage[] = ['fr', 'en']

/** A reply without what belongs to this store alone. */
function bare(reply: Reply): Reply {
  const { hlc, by, gone, order, ...own } = reply as Reply & Record<string, unknown>
  return own as Reply
}

/** Replies as one file that Vigie reads back whole. */
export const toJson = (replies: readonly Reply[]): string =>
  JSON.stringify({ kind: KIND, version: VERSION, replies: replies.map(bare) }, null, 1)

/** Replies as a table: titles and wordings; questions and conditions don't fit in one. */
export function toCsv(replies: readonly Reply[]): string {
  const rows = replies.flatMap(({ id, title, variants, group, ruleId, tone }) =>
    LANGUAGES.flatMap((language) =>
      variants[language].map((text) => [id, language, title[language], text, group, ruleId, tone]),
    ),
  )
  return writeCsv([[...COLUMNS], ...rows])
}
