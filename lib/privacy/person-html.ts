import { escapeMarkup } from '../text/markup.ts'

/** What is kept about one person, in words, ready to be written down for them. */
export interface PersonFile {
  language: 'fr' | 'en'
  title: string
  /** Who keeps it, why and for how long; what the person may ask for. */
  about: string[]
  sections: FileSection[]
}

/** One kind of what is kept: a table, or a sentence when there is nothing. */
export interface FileSection {
  title: string
  head: string[]
  rows: string[][]
  nothing: string
}

/** Nothing but its own style may run or be fetched, whatever the texts hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"
const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}
th,td{border-top:1px solid #bbb;padding:.375rem .75rem .375rem 0;text-align:start;vertical-align:top;overflow-wrap:anywhere;white-space:pre-wrap}
th{white-space:nowrap}@media print{tr{break-inside:avoid}}`

/** The file as one HTML page that any browser opens and prints, with no script and no link to follow. */
export function personHtml({ language, title, about, sections }: PersonFile): string {
  const cells = (tag: 'td' | 'th', row: readonly string[]) =>
    row.map((cell) => `<${tag}>${escapeMarkup(cell)}</${tag}>`).join('')
  const table = ({ head, rows }: FileSection) =>
    `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>\n${rows
      .map((row) => `<tr>${cells('td', row)}</tr>`)
      .join('\n')}\n</tbody></table>`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
${about.map((line) => `<p>${escapeMarkup(line)}</p>`).join('\n')}
${sections
  .map(
    (section) =>
      `<h2>${escapeMarkup(section.title)}</h2>\n${
        section.rows.length > 0 ? table(section) : `<p>${escapeMarkup(section.nothing)}</p>`
      }`,
  )
  .join('\n')}
</body>
</html>
`
}
