import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ods } from '@/lib/sheets/ods.ts'
import { type Cell, day, localTime, number, type Sheet, text, time } from '@/lib/sheets/sheet.ts'
import { xlsx } from '@/lib/sheets/xlsx.ts'

const OFFICE = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
)
const NAMES = { xlsx, ods }

/** Cells of every kind, and texts that want to be something else. */
const SHEET: Sheet = {
  name: 'Chiffres',
  head: ['Texte', 'Nombre', 'Part', 'Heures', 'Date', 'Jour'],
  rows: [
    ['=1+1', 1234, 0.125, 2.5, Date.UTC(2026, 2, 29, 12, 30), '2026-03-29'],
    ['-2', -7, 1, 0, Date.UTC(2024, 1, 29, 23, 59), '2024-02-29'],
    ['@SUM(A1)', 0, 0, 999.25, Date.UTC(1999, 11, 31), '1999-12-31'],
    ['007', 1e9, 0.333, 0.01, Date.UTC(2026, 10, 22, 8), '2026-11-22'],
    ['« Émoji 🙂 & <b> "x" »', 3, 0.5, 1, Date.UTC(2026, 0, 1), '2026-01-01'],
    ['two  blanks\tand a tab', 4, 0.25, 1, Date.UTC(2026, 0, 1), '2026-01-01'],
    ['TRUE', 5, 0.75, 1, Date.UTC(2026, 0, 1), '2026-01-01'],
    ['1/2', 6, 0.1, 1, Date.UTC(2026, 0, 1), '2026-01-01'],
  ].map(([a, b, c, d, e, f]): Cell[] => [
    text(a as string),
    number(b as number),
    number(c as number, 'share'),
    number(d as number, 'hours'),
    time(e as number),
    day(f as string),
  ]),
}

/** What LibreOffice should say of a cell: its value as it is, texts as they are. */
function said(cell: Cell): string {
  if (cell === undefined) return ''
  if (cell.kind === 'time') return localTime(cell.value).replace('T', ' ')
  if (cell.kind === 'number' && cell.look === 'share') return `${(cell.value * 100).toFixed(2)}%`
  return String(cell.value)
}

/** Rows of a tab-separated file whose texts are quoted. */
const rowsOf = (file: string) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) =>
      [...line.matchAll(/"((?:[^"]|"")*)"|([^|]+)/g)].map(([, quoted, bare]) =>
        quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
      ),
    )

/** Shares to a tenth of a percent: the two formats show more or fewer decimals. */
const rounded = (rows: readonly (readonly string[])[]) =>
  rows.map((row) =>
    row.map((one) => (/^[\d.]+%$/.test(one) ? `${Number.parseFloat(one).toFixed(1)}%` : one)),
  )

test.skipIf(OFFICE === undefined)(
  'LibreOffice reads every cell of an XLSX and an ODS as it was meant (skipped without LibreOffice)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'vigie-sheets-'))
    try {
      const files = Object.entries(NAMES).map(([ending, make]) => {
        const file = join(folder, `${ending}.${ending}`)
        writeFileSync(file, make([SHEET]))
        return file
      })
      const profile = `-env:UserInstallation=file://${folder}/profile`
      // Quoted texts, a bar between cells, values in full: a formula would show its result.
      const filter = 'csv:Text - txt - csv (StarCalc):124,34,76,1,,1033,true,true,false'
      const args = [profile, '--headless', '--convert-to', filter, '--outdir', folder, ...files]
      const done = spawnSync(OFFICE as string, args, { encoding: 'utf8', timeout: 100_000 })
      expect(done.status, done.stderr).toBe(0)
      const meant = [SHEET.head, ...SHEET.rows.map((row) => row.map(said))]
      for (const ending of Object.keys(NAMES)) {
        const read = rowsOf(join(folder, `${ending}.csv`))
        // ODS cells have no tabs.
        const due =
          ending === 'ods' ? meant.map((row) => row.map((one) => one.replaceAll('\t', ' '))) : meant
        expect([ending, rounded(read)]).toEqual([ending, rounded(due)])
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  120_000,
)
