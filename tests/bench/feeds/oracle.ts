/** The five fields of an entry that a mention needs, as plain as they come. */
export interface Flat {
  title?: string | undefined
  link?: string | undefined
  /** Another address of the same page that is as right: a counting service's. */
  orLink?: string | undefined
  at?: number | undefined
  id?: string | undefined
  author?: string | undefined
}
export const FIELDS = ['title', 'link', 'at', 'id', 'author'] as const

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function decoded(text: string): string {
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole
    const hex = name[1] === 'x' || name[1] === 'X'
    return String.fromCodePoint(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10))
  })
}

/** A text as a person reads it, whichever way it was escaped: to compare, not to show. */
export function bare(raw: string | undefined): string | undefined {
  if (raw === undefined) return undefined
  const text = raw.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
  const words = decoded(decoded(text).replace(/<\/?[a-z][^<>]*>/gi, ''))
  return words.replace(/\s+/g, ' ').trim() || undefined
}

const inside = (block: string, name: string): string | undefined => {
  const tag = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'i').exec(block)?.[1]
  return tag?.trim() ? tag : undefined
}

function linkOf(block: string): string | undefined {
  const links = block.match(/<link\b[^>]*>/gi) ?? []
  const href = links
    .filter((link) => /\bhref=/.test(link))
    .find((link) => !/\brel=/.test(link) || /\brel=["']alternate["']/.test(link))
  const found = href ? /\bhref=["']([^"']*)/.exec(href)?.[1] : inside(block, 'link')
  if (found) return bare(found)
  const guid = /<guid([^>]*)>([\s\S]*?)<\/guid>/i.exec(block)
  if (guid && !/false/i.test(guid[1] ?? '') && /^\s*https?:/.test(guid[2] ?? ''))
    return bare(guid[2])
  return undefined
}

function timeOf(block: string): number | undefined {
  for (const name of ['pubDate', 'published', 'issued', 'dc:date', 'updated', 'a10:updated']) {
    const at = Date.parse(bare(inside(block, name)) ?? '')
    if (!Number.isNaN(at)) return at
  }
  return undefined
}

/**
 * The entries of a well-formed feed, read by regular expressions alone: an opinion that shares
 * nothing with the readers under test. Good for recorded feeds, useless for broken ones. A field that
 * it can't read is absent: it has no opinion there.
 */
export function entriesOf(xml: string): Flat[] {
  const blocks = [...xml.matchAll(/<(item|entry)(\s[^>]*)?>([\s\S]*?)<\/\1>/gi)]
  const head = xml.replace(/<(item|entry)(\s[^>]*)?>[\s\S]*?<\/\1>/gi, '')
  const feedAuthor = /<feed\b/i.test(head)
    ? inside(inside(head, 'author') ?? '', 'name')
    : undefined
  return blocks.map(([, , attributes = '', whole = '']) => {
    const block = whole.replace(/<(source|media:group|image)\b[\s\S]*?<\/\1>/gi, '')
    const texts = block.replace(
      /<(content|description|summary|content:encoded)\b[\s\S]*?<\/\1>/gi,
      '',
    )
    const person = inside(texts, 'author')
    const named = person && (inside(person, 'name') ?? person.replace(/^\S+@\S+ \((.*)\)$/, '$1'))
    return {
      title: bare(inside(texts, 'title')),
      link: linkOf(texts),
      orLink: bare(inside(texts, 'feedburner:origLink')),
      at: timeOf(texts),
      id: bare(
        inside(texts, 'guid') ?? inside(texts, 'id') ?? /rdf:about="([^"]*)/.exec(attributes)?.[1],
      ),
      author: bare(
        named ?? inside(texts, 'dc:creator') ?? inside(texts, 'itunes:author') ?? feedAuthor,
      ),
    }
  })
}
