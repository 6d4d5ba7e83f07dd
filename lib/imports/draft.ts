import type { Author, TagColour } from '../model.ts'

/** Formats that are read, each in one file of `formats`. */
export const FORMATS = [
  'toolbox-notes',
  'toolbox-config',
  'res',
  'utags',
  'reddit-enhancer',
  'mastodon-blocks',
  'mastodon-mutes',
  'mastodon-follows',
  'mastodon-lists',
  'mastodon-filters',
  'discourse-notes',
  'discourse-words',
  'csv',
] as const
export type Format = (typeof FORMATS)[number]

/** Columns that a spreadsheet may have, in the order in which they are asked. */
export const COLUMNS = [
  'handle',
  'name',
  'profile',
  'host',
  'platform',
  'tags',
  'note',
  'date',
] as const
export type Column = (typeof COLUMNS)[number]

/** What she says of a file that the file doesn't. */
export interface Choices {
  /** Reads the file as this format, whatever it looks like. */
  format?: Format
  /** The forum's host, or the subreddit, that the file leaves out. */
  place?: string
  /** A tag for everybody in a list that has none. */
  tag?: string
  /** Which column holds what. */
  mapping?: Partial<Record<Column, number>>
}

/** One line of a person's history, as another tool kept it. */
export interface DraftEntry {
  kind: 'note' | 'warning' | 'sanction'
  text: string
  /** When, in ms; unknown in some tools. */
  at?: number
  page?: string
}

/** A person as a file of another tool tells of them. */
export interface DraftPerson {
  author: Author
  /** Names of tags. */
  tags: string[]
  entries: DraftEntry[]
}

/** Why something in a file is left out, as a key of the `imports` table. */
export interface Refusal {
  where: string
  why: RefusalKey
}
export type RefusalKey =
  | 'noName'
  | 'noContent'
  | 'notKnown'
  | 'noAddress'
  | 'deleted'
  | 'erased'
  | 'objects'
  | 'sameReply'
  | 'invalid'

/** What a file holds, before it is compared with what is here. */
export interface Draft {
  format: Format
  people: DraftPerson[]
  replies: { title: string; text: string; group: string }[]
  alerts: { name: string; query: string }[]
  /** Tags that the file tells of by themselves: their colours, and those that nobody wears yet. */
  tags: { name: string; colour?: TagColour; worn?: true }[]
  /** Words to flag in her space. */
  block: string[]
  refused: Refusal[]
  /** First rows of a spreadsheet, for her to say which column is what. */
  columns?: { head: string[]; rows: string[][]; mapping: Partial<Record<Column, number>> }
  /** What must be said before this file can be taken. */
  needs?: 'place' | 'mapping'
}

/** Why a whole file can't be read, as a key of the `transfer` table. */
export type FileError =
  | 'notJson'
  | 'notVigie'
  | 'newer'
  | 'empty'
  | 'unknown'
  | 'tooBig'
  | 'broken'
  | 'oldToolbox'

/** A file that can't be imported. */
export class ImportError extends Error {
  constructor(readonly key: FileError) {
    super(key)
    this.name = 'ImportError'
  }
}

/** A draft of `format` with nothing in it yet. */
export const emptyDraft = (format: Format): Draft => ({
  format,
  people: [],
  replies: [],
  alerts: [],
  tags: [],
  block: [],
  refused: [],
})
