import { strToU8, zipSync } from 'fflate'
import { type Cell, localTime, type Sheet, xml } from './sheet.ts'

const MIME = 'application/vnd.oasis.opendocument.spreadsheet'
const NS = 'urn:oasis:names:tc:opendocument:xmlns'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** One cell; the type decides, so that text is never read as a formula. */
function cell(value: Cell, style = ''): string {
  if (value === undefined) return '<table:table-cell/>'
  const styled = style === '' ? '' : ` table:style-name="${style}"`
  switch (value.kind) {
    case 'text': {
      const paragraphs = value.value
        .split(/\r\n|\r|\n/)
        .map((one) => `<text:p>${spaced(one)}</text:p>`)
      return `<table:table-cell${styled} office:value-type="string">${paragraphs.join('')}</table:table-cell>`
    }
    case 'number': {
      if (!Number.isFinite(value.value)) return '<table:table-cell/>'
      const type = value.look === 'share' ? 'percentage' : 'float'
      const look = value.look === undefined ? '' : ` table:style-name="${value.look}"`
      return `<table:table-cell${look} office:value-type="${type}" office:value="${value.value}"/>`
    }
    case 'time':
      return `<table:table-cell table:style-name="time" office:value-type="date" office:date-value="${localTime(value.value)}"/>`
    case 'day':
      return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${value.value}"/>`
  }
}

/**
 * Blanks that XML readers of this format would join, written as elements. A tab becomes a blank:
 * LibreOffice drops the element that stands for one in cells.
 */
function spaced(line: string): string {
  return xml(line.replaceAll('\t', ' '))
    .replace(/^ | (?= )/g, '<text:s/>')
    .replace(/ $/, '<text:s/>')
}

const date =
  '<number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/>'
const STYLES = `<office:automatic-styles><number:percentage-style style:name="n-share"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><number:number-style style:name="n-hours"><number:number number:decimal-places="2" number:min-integer-digits="1"/></number:number-style><number:date-style style:name="n-day">${date}</number:date-style><number:date-style style:name="n-time">${date}<number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>${['share', 'hours', 'day', 'time'].map((name) => `<style:style style:name="${name}" style:family="table-cell" style:data-style-name="n-${name}"/>`).join('')}<style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles>`

function table({ name, head, rows }: Sheet): string {
  const line = (cells: readonly Cell[], style = '') =>
    `<table:table-row>${cells.map((one) => cell(one, style)).join('')}</table:table-row>`
  const first = line(
    head.map((value): Cell => ({ kind: 'text', value })),
    'head',
  )
  return `<table:table table:name="${xml(name)}"><table:table-column table:number-columns-repeated="${head.length}"/>${first}${rows.map((row) => line(row)).join('')}</table:table>`
}

/** Sheets as an ODS document (OASIS OpenDocument 1.3): typed cells, no formula anywhere. */
export function ods(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const names = ['office', 'style', 'text', 'table'].map((one) => `xmlns:${one}="${NS}:${one}:1.0"`)
  const content = `${HEAD}<office:document-content ${names.join(' ')} xmlns:number="${NS}:datastyle:1.0" xmlns:fo="${NS}:xsl-fo-compatible:1.0" office:version="1.3">${STYLES}<office:body><office:spreadsheet>${sheets.map(table).join('')}</office:spreadsheet></office:body></office:document-content>`
  const manifest = `${HEAD}<manifest:manifest xmlns:manifest="${NS}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${MIME}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`
  return zipSync({
    // First and not packed, so that the format is told from the file's first bytes.
    mimetype: [strToU8(MIME), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(manifest),
  })
}
