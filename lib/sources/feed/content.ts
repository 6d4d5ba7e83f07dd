import { textOfHtml, tidy } from '../text.ts'
import type { Node } from './tree.ts'

/** Elements that texts in feeds are marked up with; another `<word>` is the author's own words. */
const MARKUP =
  /<(?!\/?(?:[a-z]\w*[:-]\w[\w:-]*|a|abbr|acronym|address|article|aside|audio|b|base|bdi|bdo|big|blockquote|br|button|canvas|caption|center|cite|code|col|colgroup|data|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|body|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|marquee|math|menu|meta|nav|nobr|noscript|object|ol|optgroup|option|output|p|param|picture|pre|q|rp|rt|ruby|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr)(?:[\s/>]|$)|!--|!doctype\s|!\[CDATA\[)/gi

/** Words of a text that may be HTML or may not: RSS says neither. */
function textOfEither(text: string): string {
  return /[<&]/.test(text) ? textOfHtml(text.replace(MARKUP, '&lt;')) : tidy(text)
}

/** Markup that was escaped twice comes out of the first reading as markup again. */
function textOfEscaped(html: string): string {
  const once = textOfEither(html)
  return /^<(!--|[a-z]\w*[\s>])[\s\S]*<\/\w+>/i.test(once) ? textOfHtml(once) : once
}

/** The text that base64 of UTF-8 stands for; nothing when it isn't base64 or isn't text. */
function fromBase64(coded: string): string {
  try {
    const bytes = Uint8Array.from(atob(coded.replace(/\s+/g, '')), (char) => char.charCodeAt(0))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? '' : text
  } catch {
    return ''
  }
}

/** Types whose content is text or markup; others are files, in base64 (RFC 4287 §4.1.3.3). */
const TEXTUAL = /^(text|html|xhtml)$|^text\/|[+/]xml$|^message\//i

/**
 * The plain words of a text construct: Atom's types and Atom 0.3's modes as they are stated, and
 * RSS by its looks. Markup is never kept.
 */
export function wordsOf(node: Node): string {
  const { mode, src } = node.attributes
  const type = node.attributes.type?.trim().toLowerCase().replace(/;.*$/, '')
  const text = node.text
  if (src && text.trim() === '') return ''
  if (mode === 'base64' || (type?.includes('/') && !TEXTUAL.test(type))) {
    // What holds other signs than base64's wasn't encoded: JSON, plain words. Only content may be a
    // file without any: elsewhere such a type was made up.
    const encoded = /^[\w+/=\s]*$/.test(text)
    const read = encoded ? fromBase64(text) || (node.name === 'content' ? '' : text) : text
    return type === 'text/plain' ? tidy(read) : textOfEither(read)
  }
  const inline = node.children.length > 0
  if (type === 'xhtml' || (type && /[+/]xml$/.test(type))) {
    // Some send escaped markup under this type all the same.
    return inline ? tidy(text) : textOfEscaped(text)
  }
  if (type === 'text' || type === 'text/plain') return tidy(text)
  // Markup that stands in the feed unescaped was taken apart with it; a bare `<` is now just that.
  if (inline) return textOfEscaped(text.replace(/<(?=\s|\d)/g, '&lt;'))
  return textOfEscaped(text)
}

/** The same, on one line: a title, a name, a category. At most 500 characters. */
export function lineOf(node: Node): string {
  return wordsOf(node).replace(/\n+/g, ' ').slice(0, 500)
}
