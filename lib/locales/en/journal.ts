import type { journal as french, reasons as frenchReasons } from '../fr/journal.ts'
import type { Like } from '../words.ts'

/** The lines of a member's history, and why a post is flagged. */
export const journal: Like<typeof french> = {
  note: 'Note: {text}',
  'tag-on': 'Tag “{tag}” put on',
  'tag-off': 'Tag “{tag}” taken off',
  'reply-drafted': 'Reply drafted: {reply}',
  'reply-sent': 'Reply posted: {reply}',
  reminder: 'Reminder: {rule}',
  warning: 'Warning: {rule}',
  sanction: 'Sanction: {rule}',
  'sanction-did': '{measure}: {rule}',
  appeal: 'Appeal',
  'appeal-open': 'Appeal received, to be examined',
  'appeal-upheld': 'Appeal examined: decision upheld',
  'appeal-reversed': 'Appeal examined: decision reversed',
  mention: 'Mention: “{text}”',
  relay: 'Passed on',
  consent: 'Agreed to re-use',
  informed: 'Told about this file',
  objection: 'Objects to this file',
  withText: '{line}: {text}',
  aReply: 'a reply since removed',
  aTag: 'a tag since removed',
  theCharter: 'the charter',
}

/** Why a reply is offered first. */
export const reasons: Like<typeof frenchReasons> = {
  flag: 'In this post: {flag}',
  flagFirst: '{flag} · first reminder',
  flagAgain: { one: '{flag} · reminder {count}', other: '{flag} · reminder {count}' },
  newcomer: 'This member’s first post',
  regular: 'Active member',
  language: 'Post in another language',
  recent: 'Used recently',
  often: { one: 'Used {count} time', other: 'Used {count} times' },
}
