import type { exchange as fr } from '../fr/exchange.ts'
import type { Like } from '../words.ts'

export const exchange: Like<typeof fr> = {
  exportJson: 'Export (JSON)',
  exportCsv: 'Export as a table (CSV)',
  fileName: 'replies',
  exported: 'File {file} created in your downloads.',
  nothingOwn: 'You have no reply of your own yet: the file holds those of Vigie.',
  import: 'Import…',
  formats:
    'A file of Vigie (JSON), a table with the columns “title” and “text” (CSV), or a text: “# Title”, then the text, a line of “---” between two wordings.',
  reading: 'Reading the file…',
  previewOf: 'In {file}',
  toAdd: { one: '{count} reply to add', other: '{count} replies to add' },
  toVersion: {
    one: '{count} reply of Vigie to replace with your version',
    other: '{count} replies of Vigie to replace with your versions',
  },
  kept: { one: '{count} is there already', other: '{count} are there already' },
  refused: { one: '{count} is left out:', other: '{count} are left out:' },
  'why.shape': '{where}: not a reply that can be read',
  'why.braces': '{where}: a brace needs mending',
  'why.noText': '{where}: no text',
  'why.tooMany': '{where}: beyond 5,000 replies',
  andMore: { one: 'and {count} more', other: 'and {count} more' },
  take: 'Import',
  leave: 'Import nothing',
  taken: { one: '{count} reply imported.', other: '{count} replies imported.' },
  nothing: 'Nothing to add: all is there already, or could not be read.',
  unchanged: 'Your replies have not changed.',
  'file.empty': 'This file is empty.',
  'file.tooBig': 'This file is too big for replies (more than 8 MB).',
  'file.binary': 'This file is not a text.',
  'file.foreign': 'This file is not a file of Vigie’s replies.',
  'file.newer': 'This file comes from a newer version of Vigie: update it.',
  'file.noColumns': 'This table has no columns “title” and “text”: name them in its first line.',
}
