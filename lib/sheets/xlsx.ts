import { strToU8, zipSync } from 'fflate'
import { type Cell, localTime, type Sheet, xml } from './sheet.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Styles of `styles.xml`, by their place in it. */
const STYLE = { plain: 0, head: 1, share: 2, hours: 3, time: 4, day: 5 } as const

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="2" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>`

/** Letters of a column: A for 0, AA for 26. */
export function column(index: number): string {
  const rest = Math.floor(index / 26) - 1
  return (rest < 0 ? '' : column(rest)) + String.fromCharCode(65 + (index % 26))
}

/** Days since 30 December 1899, as Excel counts them, of a local date and time. */
const serial = (local: string): number => Date.parse(`${local}Z`) / 86_400_000 + 25_569

/** One cell; text is written inline and typed, so that nothing is ever read as a formula. */
function cell(value: Cell, at: string, style: number = STYLE.plain): string {
  if (value === undefined) return ''
  switch (value.kind) {
    case 'text':
      return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(value.value)}</t></is></c>`
    case 'number':
      return Number.isFinite(value.value)
        ? `<c r="${at}" s="${STYLE[value.look ?? 'plain']}"><v>${value.value}</v></c>`
        : ''
    case 'time':
      return `<c r="${at}" s="${STYLE.time}"><v>${serial(localTime(value.value))}</v></c>`
    case 'day':
      return `<c r="${at}" s="${STYLE.day}"><v>${serial(`${value.value}T00:00:00`)}</v></c>`
  }
}

function sheetXml({ head, rows }: Sheet): string {
  const line = (cells: readonly Cell[], index: number, style?: number) =>
    `<row r="${index}">${cells.map((one, i) => cell(one, column(i) + index, style)).join('')}</row>`
  const first = line(
    head.map((value): Cell => ({ kind: 'text', value })),
    1,
    STYLE.head,
  )
  const widths = head.map(
    (_, i) => `<col min="${i + 1}" max="${i + 1}" width="20" customWidth="1"/>`,
  )
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${first}${rows.map((row, i) => line(row, i + 2)).join('')}</sheetData></worksheet>`
}

/** Sheets as an XLSX workbook (ECMA-376): typed cells, a bold frozen head, no formula anywhere. */
export function xlsx(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const each = <T>(make: (sheet: Sheet, n: number) => T) => sheets.map((one, i) => make(one, i + 1))
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${each(({ name }, n) => `<sheet name="${xml(name)}" sheetId="${n}" r:id="rId${n}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${REL}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  }
  for (const [i, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet)
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, value]) => [name, strToU8(value)])),
  )
}
