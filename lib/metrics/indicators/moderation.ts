import { LADDER_KINDS } from '../../members/journal.ts'
import type { Entry } from '../../model.ts'
import { sum } from '../scope.ts'
import { ratio } from '../stats.ts'
import type { ActRow } from '../tally/acts.ts'
import type { Counted } from '../tally/bag.ts'
import type { Measured, OfActs } from './define.ts'

const common = { family: 'moderation', from: 'acts', narrows: ['space'], unit: 'count' } as const

/** Whether an act answers a breach: a reminder, a warning or a sanction. */
export const isBreach = ({ kind }: Pick<ActRow, 'kind'>): boolean =>
  (LADDER_KINDS as readonly string[]).includes(kind)

const isDecided = ({ kind, outcome }: ActRow) =>
  kind === 'appeal' && (outcome === 'upheld' || outcome === 'reversed')

/** How many entries of some kinds there are. */
const many = (id: string, ...kinds: Entry['kind'][]): OfActs => ({
  ...common,
  id,
  counts: ({ kind }) => kinds.includes(kind),
  measure: (rows) => ({ value: sum(rows) }),
})

/** The share of rows that are more than the others. */
function share(rows: readonly Counted<ActRow>[], isPart: (row: ActRow) => boolean): Measured {
  const of = sum(rows)
  const part = sum(rows.filter(isPart))
  const value = ratio(part, of)
  return { of, part, ...(value === undefined ? {} : { value }) }
}

export const MODERATION: readonly OfActs[] = [
  many('reminders', 'reminder'),
  many('warnings', 'warning'),
  many('sanctions', 'sanction'),
  {
    ...common,
    id: 'repeats',
    unit: 'share',
    better: 'less',
    counts: isBreach,
    measure: (rows) => share(rows, ({ repeat }) => repeat === 1),
  },
  many('appeals', 'appeal'),
  {
    ...common,
    id: 'appeals-upheld',
    unit: 'share',
    better: 'less',
    counts: isDecided,
    measure: (rows) => share(rows, ({ outcome }) => outcome === 'reversed'),
  },
]

export const COLLABORATION: readonly OfActs[] = [
  many('replies', 'reply-drafted', 'reply-sent'),
  many('relays', 'relay'),
  many('tagged', 'tag-on'),
].map((one) => ({ ...one, family: 'collaboration' as const, better: 'more' as const }))
