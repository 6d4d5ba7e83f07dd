import { Parser } from 'htmlparser2'

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
)
/** Elements whose content isn't text to read. */
const SILENT = new Set(
  'script style template noscript iframe svg math head title textarea'.split(' '),
)
/** Kept per post: enough for any comment and most articles. */
export const LONGEST_TEXT = 20_000

/** Whitespace as a person reads it: single spaces, at most one blank line, no edges. */
export function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, LONGEST_TEXT)
}

/**
 * The words of an HTML fragment, entities decoded, blocks on their own lines, scripts left out.
 * It never makes nodes: the fragment comes from anybody.
 */
export function textOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return tidy(html)
  let text = ''
  let silent = 0
  const parser = new Parser(
    {
      onopentag(name) {
        if (SILENT.has(name)) silent++
        else if (BLOCKS.has(name)) text += '\n'
      },
      ontext(data) {
        if (silent === 0) text += data
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent--
        else if (BLOCKS.has(name) && name !== 'br') text += '\n'
      },
    },
    // Feeds write `<iframe …/>`, which a page would take for one that never ends.
    { decodeEntities: true, recognizeSelfClosing: true },
  )
  parser.write(html.slice(0, LONGEST_TEXT * 10))
  parser.end()
  return tidy(text)
}

/** A title: one line, at most 500 characters. */
export function titleOfHtml(html: string): string {
  return textOfHtml(html).replace(/\n+/g, ' ').slice(0, 500)
}
