import { HOSTILE } from './strings.ts'

const quoted = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\u0000', '')}"`

/** A table of people whose every cell is a hostile string. */
export const CSV = [
  ['Pseudonyme', 'Nom', 'Site', 'Plateforme', 'Note', 'Étiquettes'].join(','),
  ...HOSTILE.map((text) => {
    const cell = quoted(text)
    return [cell, cell, 'forum.example', 'Discourse', cell, cell].join(',')
  }),
].join('\n')

const escaped = (text: string) =>
  text
    .toWellFormed()
    .replaceAll('\u0000', '')
    .replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** A feed whose every entry says hostile things, in every field that is shown. */
export function feedXml(origin: string): string {
  const items = HOSTILE.map((text, index) => {
    const said = escaped(text)
    const date = new Date(Date.now() - index * 60_000).toUTCString()
    return `<item><title>${said} hostile</title><link>${origin}/${index}</link><guid>${origin}/${index}</guid><author>${said}</author><pubDate>${date}</pubDate><description>${escaped(said)} hostile</description></item>`
  })
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${escaped(HOSTILE[1] ?? '')}</title><link>${origin}/</link>${items.join('')}</channel></rss>`
}
