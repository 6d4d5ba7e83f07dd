import type { ErrorKey } from '@/lib/bus/message.ts'
import type { RollFilters, ViewName } from '@/lib/members/roll/filters.ts'
import type { RollRow } from '@/lib/members/roll/line.ts'

/** What the dashboard asks the worker that holds the roll. */
export interface Questions {
  /** Ordinals of the members that fit, best first. */
  find: { input: RollFilters; answer: Uint32Array }
  rows: { input: number[]; answer: (RollRow | undefined)[] }
  /** Ids of everybody in the last answer to `find`. */
  ids: { input: null; answer: string[] }
  /** Tags that all of these members wear. */
  worn: { input: string[]; answer: string[] }
}
export type Asked = keyof Questions
export type Question = { [K in Asked]: { n: number; ask: K; input: Questions[K]['input'] } }[Asked]

/** What the worker says without being asked, whenever the roll has changed. */
export interface RollNews {
  /** Grows when ordinals mean other members than before. */
  epoch: number
  /** Notes are read after the names: until then a search looks at names only. */
  whole: boolean
  total: number
  views: Record<ViewName, number>
  hosts: string[]
}

export type FromWorker =
  | { n: number; answer: Questions[Asked]['answer'] }
  | { news: RollNews }
  | { failed: { key: ErrorKey; detail: string } }
