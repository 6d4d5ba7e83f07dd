import type { Counted } from '../sites-recorded.test.ts'
import type { Seen } from './reading.ts'
import { digest } from './tab.ts'

/** One line of the table. */
export interface Row {
  page: string
  expected: number
  found: number
  /** Found posts whose author (and id, for a site's own reader) is the one counted. */
  matched: number
  wrong: number
  handles: number
  links: number
  times: number
  texts: number
}

/** Compares what was read with what was counted; the generic reader is judged by authors alone. */
export function score(counted: Counted, posts: readonly Seen[], byName = false): Row {
  const left = counted.posts.map(([name, id]) => (byName ? name : `${name} ${id}`))
  const expected = left.length
  let matched = 0
  for (const { name, id } of posts) {
    const at = left.indexOf(byName ? digest(name) : `${digest(name)} ${digest(id)}`)
    if (at < 0) continue
    left.splice(at, 1)
    matched += 1
  }
  const count = (has: (post: Seen) => unknown) => posts.filter(has).length
  return {
    page: counted.page,
    expected,
    found: posts.length,
    matched,
    wrong: posts.length - matched,
    handles: count(({ keys }) => keys.some((key) => /:[#@]/.test(key.replace(/^[^:]*:/, '')))),
    links: count(({ link }) => link),
    times: count(({ at }) => at),
    texts: count(({ text }) => text),
  }
}

const COLUMNS = [
  'expected',
  'found',
  'matched',
  'wrong',
  'handles',
  'links',
  'times',
  'texts',
] as const

/** The rows as a table with totals, recall and precision. */
export function table(title: string, rows: readonly Row[]): string {
  const total: Row = {
    page: 'total',
    expected: 0,
    found: 0,
    matched: 0,
    wrong: 0,
    handles: 0,
    links: 0,
    times: 0,
    texts: 0,
  }
  for (const row of rows) for (const column of COLUMNS) total[column] += row[column]
  const line = (row: Row) =>
    row.page.padEnd(46) + COLUMNS.map((column) => String(row[column]).padStart(9)).join('')
  const recall = (total.matched / total.expected).toFixed(4)
  const precision = (total.matched / total.found).toFixed(4)
  return [
    `\n${title}`,
    'page'.padEnd(46) + COLUMNS.map((column) => column.padStart(9)).join(''),
    ...[...rows].sort((a, b) => a.page.localeCompare(b.page)).map(line),
    line(total),
    `recall ${recall}, precision ${precision}`,
  ].join('\n')
}
