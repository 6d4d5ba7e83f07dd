import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { FAMILIES } from '@/lib/metrics/indicators/index.ts'
import { escapeMarkup } from '@/lib/text/markup.ts'
import { isWeb } from '@/lib/text/web-address.ts'
import { wordsOf } from '../words.ts'
import type { ReportLine } from './report-lines.ts'
import type { ReportPart } from './report-parts.ts'

/** What a copied report says. */
export interface ReportText {
  title: string
  intro: string
  lines: readonly ReportLine[]
  /** How the figures part, by alert, source, author… */
  parts: readonly ReportPart[]
  /** Improvement proposals: what was said, by whom, where. */
  proposals: readonly { text: string; author: string; link: string }[]
}

const COLUMNS = ['indicator', 'value', 'previous', 'change', 'base', 'observed'] as const
const cellsOf = (line: ReportLine) => [
  line.name,
  line.value,
  line.previous,
  line.change,
  line.base,
  line.seen,
]

/** Text that Markdown and HTML take as it is. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&')

/** The report as Markdown, with a table for each objective. */
export function reportMarkdown({ title, intro, lines, parts, proposals }: ReportText): string {
  const say = wordsOf(table)
  const row = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`
  const text = [`# ${plain(title)}`, plain(intro)]
  for (const family of FAMILIES) {
    text.push(`## ${plain(say(family))}`)
    text.push(
      [
        row(COLUMNS.map((one) => say(one))),
        `|${' --- |'.repeat(COLUMNS.length)}`,
        ...lines.filter((line) => line.family === family).map((line) => row(cellsOf(line))),
      ].join('\n'),
    )
  }
  for (const { title: name, rows } of parts) {
    text.push(`### ${plain(name)}`)
    const head = [row([say('name'), say('count')]), '| --- | ---: |']
    text.push([...head, ...rows.map((one) => row([one.name, String(one.count)]))].join('\n'))
  }
  if (proposals.length > 0) {
    text.push(`## ${plain(say('proposals'))}`)
    text.push(
      proposals
        .map(
          ({ text, author, link }) =>
            `- ${plain(text)} — ${plain(author)}${webLink(link) ? ` <${webLink(link)}>` : ''}`,
        )
        .join('\n'),
    )
  }
  return `${text.join('\n\n')}\n`
}

/** An address that may stand in a link; nothing for any other. */
function webLink(link: string): string {
  return isWeb(link) ? new URL(link).href : ''
}

/** The report as HTML for a mail: styles within, no picture, no script. */
export function reportHtml({ title, intro, lines, parts, proposals }: ReportText): string {
  const say = wordsOf(table)
  const cell = 'style="padding:4px 12px 4px 0;border-bottom:1px solid #ddd;text-align:left"'
  const row = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((one) => `<${tag} ${cell}>${escapeMarkup(one)}</${tag}>`).join('')}</tr>`
  const text = [`<h1>${escapeMarkup(title)}</h1>`, `<p>${escapeMarkup(intro)}</p>`]
  for (const family of FAMILIES) {
    const rows = lines
      .filter((line) => line.family === family)
      .map((line) => row(cellsOf(line), 'td'))
    text.push(
      `<h2>${escapeMarkup(say(family))}</h2><table style="border-collapse:collapse">${row(
        COLUMNS.map((one) => say(one)),
        'th',
      )}${rows.join('')}</table>`,
    )
  }
  for (const { title: name, rows } of parts) {
    const cells = rows.map((one) => row([one.name, String(one.count)], 'td'))
    const head = row([say('name'), say('count')], 'th')
    text.push(
      `<h3>${escapeMarkup(name)}</h3><table style="border-collapse:collapse">${head}${cells.join('')}</table>`,
    )
  }
  if (proposals.length > 0) {
    const items = proposals.map(({ text, author, link }) => {
      const href = webLink(link)
      const by = href
        ? `<a href="${escapeMarkup(href)}">${escapeMarkup(author)}</a>`
        : escapeMarkup(author)
      return `<li>${escapeMarkup(text)} — ${by}</li>`
    })
    text.push(`<h2>${escapeMarkup(say('proposals'))}</h2><ul>${items.join('')}</ul>`)
  }
  return text.join('\n')
}
