import type { common as fr } from '../fr/common.ts'
import type { Like } from '../words.ts'

/** What every page of Vigie says. */
export const common: Like<typeof fr> = {
  undo: 'Undo',
  undone: 'Undone.',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  saved: 'Saved.',
  add: 'Add',
  edit: 'Edit',
  remove: 'Delete',
  retry: 'Try again',
  reload: 'Reload the page',
  details: 'Technical details',
  loading: 'Reading…',
  search: 'Search',
  clear: 'Clear the search',
  all: 'All',
  yes: 'Yes',
  no: 'No',
  positive: 'positive',
  neutral: 'neutral',
  negative: 'negative',
  uncertain: 'uncertain',
  toneWords: 'Words that counted: {words}',
  unknownAuthor: 'Unknown author',
  crashTitle: 'This page of Vigie has stopped.',
  crashKept: 'Your members, mentions and replies are intact: they are in the browser’s database.',
  crashTodo: 'Reload the page. If it happens again, copy the details into a report.',
}
