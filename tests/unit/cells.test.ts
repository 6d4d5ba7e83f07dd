import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { rawCell, safeCell } from '@/lib/privacy/cell.ts'
import { csv, HABITS } from '@/lib/sheets/csv.ts'

const CELLS = 10_000
/** What OWASP names, their wide forms, and blanks and signs that hide them from a careless look. */
const SIGNS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠']
const BLANKS = ['', ' ', '\u00a0', '\u200b', '\ufeff', '\u202e', '\0', '\t', '"', "'", ';', ',']
const cell = fc
  .tuple(
    fc.array(fc.constantFrom(...BLANKS), { maxLength: 3 }),
    fc.constantFrom(...SIGNS, ''),
    fc.oneof(
      fc.constantFrom('1+1', 'cmd|x!A1', 'HYPERLINK("https://evil.example")', 'SUM(A1:A9)'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map(([blanks, sign, rest]) => `${blanks.join('')}${sign}${rest}`.toWellFormed())

/** Said another way than the code does: the first sign that would be seen begins a formula. */
function begins(text: string): boolean {
  if (/^[\t\r\n\0]/.test(text)) return true
  const seen = [...text].find((sign) => !/[\s\p{Cc}\p{Cf}]/u.test(sign))
  return seen !== undefined && '=+-@＝＋－＠'.includes(seen)
}

test(`of ${CELLS} cells none starts a formula, and each comes back whole`, () => {
  const texts = fc.sample(cell, { numRuns: CELLS, seed: 5 })
  const hostile = texts.filter(begins).length
  for (const habits of Object.values(HABITS)) {
    const written = csv(
      { name: 'x', head: ['h'], rows: texts.map((value) => [{ kind: 'text', value }]) },
      habits,
    )
    const { data } = Papa.parse<string[]>(written.slice(1), {
      delimiter: habits.delimiter,
      newline: '\r\n',
    })
    const read = data.slice(1, -1).map(([field = '']) => field)
    expect(read).toHaveLength(CELLS)
    expect(read.filter(begins)).toEqual([])
    expect(read).toEqual(texts.map(safeCell))
  }
  const kept = texts.map((text) => text.replaceAll('\0', ''))
  // An apostrophe that was there already before such a sign is read as ours, and only that one.
  expect(texts.map(safeCell).map(rawCell)).toEqual(kept.map(rawCell))
  console.log(`${CELLS} cells, ${hostile} that would start a formula: 0 start one`)
})
