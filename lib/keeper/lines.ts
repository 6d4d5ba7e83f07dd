import type { EntryView } from '../bus/views.ts'
import type { Entry, StoredReply, Tag } from '../model.ts'
import type { Speech } from './context.ts'

/** What the lines of a history name by id. */
export interface Names {
  tags: Map<string, Tag>
  replyTitle(id: string): string | undefined
}

/** The titles of replies in a language, stored ones before shipped ones. */
export function replyTitles(
  replies: readonly Pick<StoredReply, 'id' | 'title'>[],
  say: Speech,
): Names['replyTitle'] {
  const titles = new Map(replies.map((reply) => [reply.id, reply.title[say.language]]))
  return (id) => titles.get(id)
}

/** One entry of the journal as a line of the card. */
export function lineOf(entry: Entry, names: Names, say: Speech): EntryView {
  const rule = entry.ruleId === undefined ? say.journal('theCharter') : ruleName(entry.ruleId, say)
  const line = say.journal(entry.kind, {
    text: entry.text ?? entry.excerpt ?? '',
    tag: names.tags.get(entry.tagId ?? '')?.name ?? say.journal('aTag'),
    reply: names.replyTitle(entry.replyId ?? '') ?? say.journal('aReply'),
    rule,
  })
  return {
    id: entry.id,
    kind: entry.kind,
    at: entry.at,
    line,
    ...(entry.page === undefined ? {} : { page: entry.page }),
  }
}

/** The name of a rule of the charter; her own rules carry their name as their id. */
function ruleName(id: string, say: Speech): string {
  try {
    return say.rules(id as 'form')
  } catch {
    return id
  }
}
