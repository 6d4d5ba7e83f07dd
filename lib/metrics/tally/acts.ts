import { isOnLadder, LADDER_KINDS, reversedIn } from '../../members/journal.ts'
import type { Entry } from '../../model.ts'
import { type Day, dayOf } from '../day.ts'
import type { Shape } from './bag.ts'
import { spaceOf } from './mentions.ts'

/** What is counted of an entry that stands: what was done, never to whom. */
export interface ActRow {
  kind: Entry['kind']
  rule: string
  tag: string
  space: string
  /** Of an act on the ladder: the highest step that still counted for this member then, or `none`. */
  from: string
  /** Of an appeal. */
  outcome: string
  /** 1 when an act on the ladder follows another under the same rule within a year. */
  repeat: 0 | 1
  /** 1 for the first entry of its kind in its member's day: counts members, not entries. */
  lead: 0 | 1
}

export const ACT_ROW: Shape<ActRow> = {
  words: ['kind', 'rule', 'tag', 'space', 'from', 'outcome'],
  numbers: ['repeat', 'lead'],
}

/** How long a breach makes the next one under its rule a repeat offence (ms). */
const YEAR = 365 * 86_400_000

/**
 * The rows of one member's journal, from the entries that stand, with the day of each. What an
 * appeal reversed is counted as given, and weighs on nothing that came after.
 */
export function actRows(stand: readonly Entry[]): { day: Day; entry: Entry; row: ActRow }[] {
  const inOrder = [...stand].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const reversed = reversedIn(stand)
  const led = new Set<string>()
  const past: Entry[] = []
  return inOrder.map((entry) => {
    const day = dayOf(entry.at)
    const first = `${day} ${entry.kind}`
    const lead = led.has(first) ? 0 : 1
    led.add(first)
    const onLadder = isOnLadder(entry)
    const again = past.some((one) => one.ruleId === entry.ruleId && entry.at - one.at <= YEAR)
    const row: ActRow = {
      kind: entry.kind,
      rule: entry.ruleId ?? '',
      tag: entry.tagId ?? '',
      space: spaceOf(entry.page),
      from: onLadder ? stepAt(past, entry.at) : '',
      outcome: entry.outcome ?? '',
      repeat: onLadder && again ? 1 : 0,
      lead,
    }
    if (onLadder && !reversed.has(entry.id)) past.push(entry)
    return { day, entry, row }
  })
}

/** The highest step among earlier acts that had not expired at a time (ms). */
function stepAt(past: readonly Entry[], at: number): string {
  const counted = past.filter(({ expires }) => expires === undefined || expires > at)
  return LADDER_KINDS.findLast((kind) => counted.some((one) => one.kind === kind)) ?? 'none'
}
