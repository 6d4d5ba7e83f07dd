import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { csv, HABITS } from '@/lib/sheets/csv.ts'
import { ods } from '@/lib/sheets/ods.ts'
import { day, number, type Sheet, text, time } from '@/lib/sheets/sheet.ts'
import { column, xlsx } from '@/lib/sheets/xlsx.ts'

/** Texts that a spreadsheet could take for a formula, among others that break files. */
const bad = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', '\r', '\n', '\0', '\u200b', '\ufeff', '\u00a0'),
      fc.constantFrom('=', '+', '-', '@', '\t=', '＝', '\r=', '"=', '\0='),
      fc.string(),
    )
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=HYPERLINK("https://evil.example","x")', '=cmd|"/C calc"!A1', '-2+3', '@SUM(1)'),
)

/** What a plain reader of CSV makes of a text. */
function parse(all: string, delimiter: string): string[][] {
  const rows: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let i = 1; i < all.length; i++) {
    const at = all[i] as string
    if (quoted && at === '"' && all[i + 1] === '"') {
      field += '"'
      i += 1
    } else if (at === '"' && (quoted || field === '')) quoted = !quoted
    else if (!quoted && (at === delimiter || at === '\r')) {
      rows.at(-1)?.push(field)
      field = ''
      if (at === '\r') {
        i += 1
        rows.push([])
      }
    } else field += at
  }
  return rows.slice(0, -1)
}

test('no text of a CSV starts a formula, and every text comes back whole', () => {
  fc.assert(
    fc.property(
      fc.array(bad, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('fr', 'en'),
      (texts, language) => {
        const habits = HABITS[language as 'fr']
        const sheet: Sheet = { name: 'x', head: texts.map(() => 'h'), rows: [texts.map(text)] }
        const [, row = []] = parse(csv(sheet, habits), habits.delimiter)
        expect(row).toHaveLength(texts.length)
        row.forEach((field, i) => {
          expect(field).not.toMatch(/^[\s\0]*[=+\-@＝]/)
          expect(field.replace(/^'/, '')).toBe(
            (texts[i] as string).replaceAll('\0', '').replace(/^'/, ''),
          )
        })
      },
    ),
    { numRuns: 2500, seed: 3 },
  )
})

test('numbers of a CSV are numbers where it is opened', () => {
  const sheet: Sheet = {
    name: 'x',
    head: ['a', 'b'],
    rows: [
      [number(-0.5), number(1234)],
      [undefined, number(Number.NaN)],
    ],
  }
  expect(csv(sheet, HABITS.fr)).toBe('\ufeffa;b\r\n-0,5;1234\r\n;\r\n')
  expect(csv(sheet, HABITS.en)).toBe('\ufeffa,b\r\n-0.5,1234\r\n,\r\n')
})

const SHEETS: Sheet[] = [
  {
    name: 'A & B',
    head: ['=1+1'],
    rows: [
      [text('=1+1')],
      [text('<b>&"\u0000\ufffe')],
      [number(0.5, 'share')],
      [time(0)],
      [day('2024-02-29')],
    ],
  },
]

test('texts are never formulas, in either format, and markup is text', () => {
  const files = unzipSync(xlsx(SHEETS))
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array)
  expect(sheet).not.toContain('<f>')
  expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t>')
  expect(sheet).toContain('&#60;b&#62;&#38;&#34;</t>')
  // 29 February 2024 is day 45351 of Excel.
  expect(sheet).toContain('<v>45351</v>')
  const content = strFromU8(unzipSync(ods(SHEETS))['content.xml'] as Uint8Array)
  expect(content).not.toContain('table:formula')
  expect(content).toContain('office:value-type="string"><text:p>=1+1</text:p>')
  expect(content).toContain('office:date-value="2024-02-29"')
})

test('an ODS says what it is in its first bytes', () => {
  const start = strFromU8(ods(SHEETS).slice(0, 90), true)
  expect(start).toContain('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, name) => {
  expect(column(index)).toBe(name)
})
