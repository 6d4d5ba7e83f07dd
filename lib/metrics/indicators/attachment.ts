import { once } from '../once.ts'
import { sum } from '../scope.ts'
import { ratio } from '../stats.ts'
import type { Counted } from '../tally/bag.ts'
import type { MentionRow } from '../tally/mentions.ts'
import { type Context, EVERYWHERE, type Measured, type OfMentions } from './define.ts'
import { isRelevant } from './visibility.ts'

const common = { family: 'attachment', from: 'mentions', narrows: EVERYWHERE } as const

const saysOne = (row: MentionRow) =>
  isRelevant(row) && (row.verdict === 'positive' || row.verdict === 'negative')
const isNamed = (row: MentionRow) => isRelevant(row) && row.author !== ''

export const ATTACHMENT: readonly OfMentions[] = [
  {
    ...common,
    id: 'satisfaction',
    unit: 'share',
    better: 'more',
    counts: saysOne,
    measure: (rows) => share(rows, ({ verdict }) => verdict === 'positive'),
  },
  {
    ...common,
    id: 'negative',
    unit: 'share',
    better: 'less',
    counts: isRelevant,
    measure: (rows) => share(rows, ({ verdict }) => verdict === 'negative'),
  },
  {
    ...common,
    id: 'corrected',
    unit: 'count',
    counts: (row) => isRelevant(row) && row.corrected === 1,
    measure: (rows) => ({ value: sum(rows) }),
  },
  {
    ...common,
    id: 'contributors',
    unit: 'count',
    better: 'more',
    counts: isNamed,
    measure: (rows) => ({ value: authorsOf(rows).size, of: sum(rows) }),
  },
  {
    ...common,
    id: 'newcomers',
    unit: 'count',
    better: 'more',
    counts: isNamed,
    measure: (rows, context) => known(rows, context, false),
  },
  {
    ...common,
    id: 'returning',
    unit: 'count',
    better: 'more',
    counts: isNamed,
    measure: (rows, context) => known(rows, context, true),
  },
]

function share(
  rows: readonly Counted<MentionRow>[],
  isPart: (row: MentionRow) => boolean,
): Measured {
  const of = sum(rows)
  const part = sum(rows.filter(isPart))
  const value = ratio(part, of)
  return { of, part, ...(value === undefined ? {} : { value }) }
}

const authorsOf = (rows: readonly MentionRow[]): ReadonlySet<string> =>
  once(rows, 'authors', () => new Set(rows.map(({ author }) => author)))

/** How many authors of the rows had, or had not, written before the period, about anything. */
function known(
  rows: readonly Counted<MentionRow>[],
  { scope, observed }: Context,
  before: boolean,
): Measured {
  const authors = authorsOf(rows)
  const firstMet = observed.firstMet()
  let back = 0
  for (const author of authors) {
    if ((firstMet.get(author) ?? scope.period.first) < scope.period.first) back += 1
  }
  return { value: before ? back : authors.size - back, of: authors.size }
}
