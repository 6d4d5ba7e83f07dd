import type { library as fr } from '../fr/library.ts'
import type { Like } from '../words.ts'

/** The canned replies, in the dashboard. */
export const library: Like<typeof fr> = {
  replies: 'Replies',
  shownReplies: { one: '{count} reply', other: '{count} replies' },
  searchReplies: 'Search the replies',
  newReply: 'New reply',
  editReply: 'Edit the reply',
  noReply: 'No reply matches',
  noReplyText: 'Try another word, or write a reply.',
  goneReply: 'This reply is no longer there.',
  changed: 'changed',
  own: 'yours',
  disabled: 'hidden',
  rule: 'Rule recalled',
  tone: 'Tone',
  'tone-gentle': 'gentle',
  'tone-neutral': 'neutral',
  'tone-firm': 'firm',
  'tone-legal': 'legal',
  fr: 'French',
  en: 'English',
  titleOf: 'Title',
  titleMissing: 'Give a title in one language at least.',
  textMissing: 'Write a text in one language at least.',
  variant: 'Wording {number}',
  addVariant: 'Add a wording',
  removeVariant: 'Remove this wording',
  preview: 'Preview',
  placeholdersHint:
    'In braces, what Vigie fills in: {name}, {quote}, {rule}, {link}, {space}, {moderator}… In brackets, for French, the two forms of address: [vous|tu].',
  templateWrong: 'Brace to mend here: “{part}”',
  offered: 'Offer this reply in the palette',
  restore: 'Back to the original text',
  restored: 'The original text is back.',
  removed: 'Reply removed.',
}
