import type { Flat } from './oracle.ts'

/** An entry whose every field is known. */
type Entry = { [K in Exclude<keyof Flat, 'orLink'>]-?: NonNullable<Flat[K]> }

const MANY = 40
const START = Date.UTC(2026, 10, 1, 8)
const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** The entries that every made feed holds, so that what is right is known. */
export function truth(n: number): Entry[] {
  return Array.from({ length: n }, (_, i) => ({
    title: `Été n° ${i + 1} : l’œuvre & le « café »`,
    link: `https://blog.exemple.fr/2026/${i + 1}?a=1&b=2`,
    at: START + i * 3_600_000,
    id: `tag:blog.exemple.fr,2026:${i + 1}`,
    author: `Zoé Müller ${i % 5}`,
  }))
}

const TEXT = '<p>Un paragraphe <b>gras</b>, &eacute;crit.</p><p>Un autre.</p>'

export function rssOf(entries: Entry[], declared = 'utf-8'): string {
  const items = entries.map(
    ({ title, link, at, id, author }) =>
      `<item><title>${escaped(title)}</title><link>${escaped(link)}</link><guid isPermaLink="false">${id}</guid><dc:creator>${author}</dc:creator><pubDate>${new Date(at).toUTCString()}</pubDate><description><![CDATA[${TEXT}]]></description></item>`,
  )
  return `<?xml version="1.0" encoding="${declared}"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Le blog</title><link>https://blog.exemple.fr/</link>\n${items.join('\n')}\n</channel></rss>`
}

export function atomOf(entries: Entry[]): string {
  const items = entries.map(
    ({ title, link, at, id, author }) =>
      `<entry><id>${id}</id><title type="text">${escaped(title)}</title><link rel="alternate" href="${escaped(link)}"/><author><name>${author}</name></author><updated>${new Date(at).toISOString()}</updated><content type="html">${escaped(TEXT)}</content></entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Le blog</title><id>urn:blog</id><updated>2026-11-01T08:00:00Z</updated>\n${items.join('\n')}\n</feed>`
}

const latin1 = (text: string): Uint8Array => {
  const wide: Record<string, number> = { '’': 0x92, œ: 0x9c }
  return Uint8Array.from([...text], (char) => wide[char] ?? char.charCodeAt(0))
}

/** One made document: its bytes, what HTTP says of them, and the entries due. */
export interface Made {
  bytes: Uint8Array
  type?: string
  due: Entry[]
}

/** The classes of feeds, each in several documents. */
export function madeFeeds(): Record<string, Made[]> {
  const entries = truth(MANY)
  const rss = rssOf(entries)
  const atom = atomOf(entries)
  const utf8 = (text: string) => new TextEncoder().encode(text)
  const all = (...texts: string[]) => texts.map((text) => ({ bytes: utf8(text), due: entries }))
  const cutAt = (text: string, share: number): Made => {
    const cut = text.slice(0, Math.floor(text.length * share))
    const whole = cut.match(/<\/(item|entry)>/g)?.length ?? 0
    return { bytes: utf8(cut), due: entries.slice(0, whole) }
  }
  const drop = (text: string, what: RegExp, every: number) => {
    let n = 0
    return text.replace(what, (found) => (n++ % every === 0 ? '' : found))
  }
  return {
    'well-formed': all(rss, atom),
    truncated: [0.3, 0.55, 0.9].flatMap((share) => [cutAt(rss, share), cutAt(atom, share)]),
    'wrong charset': [
      { bytes: utf8(rssOf(entries, 'iso-8859-1')), due: entries },
      { bytes: latin1(rss), due: entries },
      {
        bytes: latin1(rssOf(entries, 'windows-1252')),
        type: 'text/xml; charset=utf-8',
        due: entries,
      },
      { bytes: utf8(rss), type: 'text/xml; charset=iso-8859-1', due: entries },
      { bytes: Buffer.from(`\uFEFF${rss}`, 'utf16le'), due: entries },
    ],
    unclosed: all(
      drop(rss, /<\/item>/g, 3),
      drop(rss, /<\/title>/g, 4),
      drop(rss, /<\/(dc:creator|pubDate)>/g, 5),
      drop(atom, /<\/entry>/g, 3),
      rss.replace(/<\/channel><\/rss>$/, ''),
      rss.replaceAll('</description>', '</b></description></div>'),
    ),
    hostile: all(
      rss.replaceAll('&amp;', '&'),
      `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>${rss.replace(/^<\?.*\?>/, '').replace('Le blog', '&c;')}`,
      `\n\n<br />\n<b>Warning</b>: something in <b>index.php</b><br />\n${rss}`,
      rss.replaceAll('<description>', '<description>\u0000\u0008'),
      rss.replace('<channel>', `<channel>${'<x>'.repeat(3000)}${'</x>'.repeat(3000)}`),
      atom.replaceAll('<title type="text">', '<title type=text>'),
      rss.replaceAll('<![CDATA[', '').replaceAll(']]>', ''),
    ),
  }
}
