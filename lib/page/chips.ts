import type { LabelView } from '../bus/views.ts'

/** Characters that fit in a mark's fixed width beside one and beside two dots. */
const ROOM_FOR_ONE = 15
const ROOM_FOR_TWO = 11

export interface Chips {
  /** One label with its word, or two when both words are short. */
  shown: LabelView[]
  /** How many more there are. */
  more: number
}

/** What of a member's labels a mark shows; the first is the most important and always there. */
export function chips(labels: readonly LabelView[]): Chips {
  const [first, second] = labels
  const both = (first?.word.length ?? 0) + (second?.word.length ?? 0)
  const rest = labels.length > 2 ? 3 : 0
  const count = second && both <= ROOM_FOR_TWO - rest ? 2 : 1
  return { shown: labels.slice(0, count), more: Math.max(0, labels.length - count) }
}

/** A word cut to a mark's width, with an ellipsis when it was cut. */
export function short(word: string): string {
  return word.length <= ROOM_FOR_ONE ? word : `${word.slice(0, ROOM_FOR_ONE - 1).trimEnd()}…`
}
