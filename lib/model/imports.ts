import type { Stamped } from './record.ts'

/** An import: read and waiting for her word, or taken, until it can no longer be taken back. */
export interface ImportHead {
  id: string
  state: 'staged' | 'taken'
  /** When it was read, then when it was taken, in ms. */
  at: number
  /** The file's name as she knows it. */
  file: string
  format: string
  chunks: number
  /** Words to flag in her space that it adds; once taken, those that were new. */
  block: string[]
  /** Records added or changed, by store, once it is taken. */
  added: Record<string, number>
  /** How many people were erased when it was compared: another number means comparing again. */
  forgotten: number
}

/** One record to write: of another tool when it has no clock yet. */
export type Staged = [store: string, record: Stamped]
/** One record that was written: its clock then, and what stood there before. */
export type Written = [store: string, id: string, hlc: string, before?: Stamped]

/** A part of an import, small enough to be read at once. */
export interface ImportChunk {
  /** `<import>/<number>`. */
  id: string
  staged?: Staged[]
  written?: Written[]
}

/**
 * A trace of somebody erased: a digest (HMAC-SHA-256) of one key of an account, under a key that is
 * in this store only. Or that key itself. Neither says who it was.
 */
export interface Forgotten extends Stamped {
  /** Of a trace: the id of the key it was made with. Of a key: its bytes, in base64. */
  key?: string
  secret?: string
}

/** What one purge let go of. */
export interface Purge {
  /** When, in ms. */
  at: number
  /** Reminders, warnings and sanctions; people; influencers among them; mentions. */
  ladder: number
  members: number
  influencers: number
  mentions: number
}
