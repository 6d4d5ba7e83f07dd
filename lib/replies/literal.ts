import { isWeb } from '../text/web-address.ts'
import type { Format } from './format.ts'

/** Percent-encoded, these say the same in an address and nothing to Markdown, BBCode or HTML. */
const ACTIVE = /[*`~[\]()<>|\\]|(?<![a-z0-9])_|_(?![a-z0-9])/gi
/** Keeps a bracket from opening a tag: BBCode has no escape that all its software knows. */
const APART = '[\u200B'

/** Whether a text is nothing but a web address. */
export const isAddress = (text: string): boolean => !/\s/.test(text) && isWeb(text)

/**
 * A text as a box of `format` shows it unchanged: a name such as `*bob*` or `[url]` formats nothing.
 * `opens` says that it begins its line, where Markdown reads more signs. Plain text is left alone.
 */
export function literal(text: string, format: Format, opens: boolean): string {
  if (format === 'plain') return text
  if (isAddress(text)) return text.replace(ACTIVE, encoded)
  if (format === 'bbcode') return text.replaceAll('[', APART)
  if (format === 'html') return text.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('<', '&lt;')
  return text
    .split('\n')
    .map((line, index) => (opens || index > 0 ? opening(inline(line)) : inline(line)))
    .join('\n')
}

const encoded = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`

/** An underscore inside a word is none of Markdown's, and escaped it would break a mention. */
function inline(line: string): string {
  return line
    .replace(/[\\*`~[\]<>|^]|&(?=#?\w+;)/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
}

/** Headings, rules, and items of lists. */
function opening(line: string): string {
  return line.replace(/^[-+=#]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
