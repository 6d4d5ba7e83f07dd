import type { DBSchema, StoreNames } from 'idb'
import type { Tally } from '../metrics/tally/index.ts'
import type {
  Account,
  Alert,
  Annotation,
  Charter,
  Coverage,
  Entry,
  Forgotten,
  ImportChunk,
  ImportHead,
  Member,
  Mention,
  Purge,
  Settings,
  Source,
  StoredReply,
  Tag,
  Target,
  ToneCorrection,
} from '../model.ts'
import type { TallyState } from './tallies/state.ts'
import type { Told } from './told.ts'

/** Small facts about this store: its moderator's id, its clock, its settings. */
export interface Meta {
  /** Id of this browser profile, the `by` of everything written here. */
  moderator: string
  /** The last hybrid logical clock handed out; it never goes back. */
  clock: string
  settings: Partial<Settings>
  told: Told
  /** Last days of the reports that she was told of. */
  reported: { week?: string; month?: string }
  /** What the tallies hold for; absent while they must be made again. */
  tallies: TallyState
  /** What the last weekly purges let go of, the last first. */
  purges: Purge[]
}

/** Every store. Indexes are listed in the migration that made them. */
export interface Schema extends DBSchema {
  meta: { key: keyof Meta; value: Meta[keyof Meta] }
  members: { key: string; value: Member; indexes: { lastAt: number; into: string } }
  accounts: {
    key: string
    value: Account
    indexes: { keys: string; memberId: string; handle: string; name: string; profile: string }
  }
  entries: {
    key: string
    value: Entry
    indexes: {
      memberAt: [string, number]
      at: number
      kindAt: [string, number]
      page: string
      mentionId: string
    }
  }
  tags: { key: string; value: Tag }
  imports: { key: string; value: ImportHead }
  staging: { key: string; value: ImportChunk }
  forgotten: { key: string; value: Forgotten }
  charters: { key: string; value: Charter }
  replies: { key: string; value: StoredReply }
  alerts: { key: string; value: Alert }
  sources: { key: string; value: Source }
  tones: { key: string; value: ToneCorrection }
  mentions: {
    key: string
    value: Mention
    indexes: {
      key: string
      stateAt: [string, number]
      at: number
      foundAt: number
      authorKeys: string
      link: string
    }
  }
  tallies: { key: string; value: Tally }
  coverage: { key: string; value: Coverage; indexes: { day: string } }
  targets: { key: string; value: Target }
  annotations: { key: string; value: Annotation }
}
export type StoreName = StoreNames<Schema>

/** The stores whose records are stamped and travel in exports. */
export const RECORDS = [
  'members',
  'accounts',
  'entries',
  'tags',
  'replies',
  'alerts',
  'sources',
  'mentions',
  'tones',
  'charters',
  'forgotten',
  'coverage',
  'targets',
  'annotations',
] as const satisfies StoreName[]
export type RecordStore = (typeof RECORDS)[number]
