import type { exports as fr } from '../fr/exports.ts'
import type { Like } from '../words.ts'

/** The files that Vigie writes. */
export const exports: Like<typeof fr> = {
  title: 'Export',
  text: 'The whole file (JSON) holds everything and can be imported here. The table (CSV) holds the members, for a spreadsheet. Both speak of people: keep them in a safe place.',
  all: 'Export everything',
  members: 'Export the members (CSV)',
  membersFile: 'vigie-members',
  person: 'File for the person',
  personFile: 'vigie-file',
  personSaid: '{file}: all that is kept about this person, for them to read.',
  working: 'Making the file…',
  'column-handle': 'Handle',
  'column-name': 'Name',
  'column-host': 'Site',
  'column-platform': 'Platform',
  'column-profile': 'Profile',
  'column-tags': 'Tags',
  'column-note': 'Note',
  'column-reminders': 'Reminders that count',
  'column-filed': 'Filed on',
  'column-date': 'Date',
}
