import type { members as fr } from '../fr/members.ts'
import type { Like } from '../words.ts'

/** The list of members: views, filters, tagging many at once. */
export const members: Like<typeof fr> = {
  views: 'Views',
  'view-influencers': 'Influencers',
  'view-newcomers': 'Newcomers',
  'view-ladder': 'On the ladder',
  'view-silent': 'Silent for 60 days',
  'view-inform': 'To inform',
  site: 'Site',
  sort: 'Order',
  'sort-last': 'Last acted on',
  'sort-name': 'Name',
  'sort-filed': 'Date added',
  search: 'Search a name, a handle, a note',
  readingNames: 'Reading the members…',
  readingNotes: 'Notes are still being read: the search looks at names.',
  ofAll: { one: '{count} of {total}', other: '{count} of {total}' },
  tagging: 'Tagging: {done} of {total}',
  stop: 'Stop',
  informText:
    'A file is kept on these people for their influence, and they were not told yet. The limit is one month, or the first contact.',
}
