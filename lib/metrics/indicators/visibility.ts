import { sum } from '../scope.ts'
import type { MentionRow } from '../tally/mentions.ts'
import { EVERYWHERE, type OfMentions } from './define.ts'

/** Whether a mention counts at all: she did not set it aside. */
export const isRelevant = ({ state }: Pick<MentionRow, 'state'>): boolean => state !== 'irrelevant'

const common = { family: 'visibility', from: 'mentions', narrows: EVERYWHERE } as const

export const VISIBILITY: readonly OfMentions[] = [
  {
    ...common,
    id: 'mentions',
    unit: 'count',
    counts: isRelevant,
    measure: (rows) => ({ value: sum(rows) }),
  },
  {
    ...common,
    id: 'places',
    unit: 'count',
    better: 'more',
    counts: (row) => isRelevant(row) && row.space !== '',
    measure: (rows) => ({ value: new Set(rows.map(({ space }) => space)).size, of: sum(rows) }),
  },
  {
    // The reach that is known: who else told the same story.
    ...common,
    id: 'tellings',
    unit: 'count',
    better: 'more',
    counts: (row) => isRelevant(row) && row.also > 0,
    measure: (rows) => {
      let value = 0
      for (const { also, count } of rows) value += also * count
      return { value, of: sum(rows) }
    },
  },
]
