import { timeOf } from '../date.ts'
import { address } from '../json.ts'
import { lineOf } from './content.ts'
import type { FeedFile, FeedPerson } from './model.ts'
import { filled } from './model.ts'
import type { Node } from './tree.ts'

/** Children with one of the names, whole and holding something, in the order of the names. */
export function all(node: Node, ...names: string[]): Node[] {
  return names.flatMap((name) =>
    node.children.filter((c) => c.name === name && !c.cut && c.text.trim() !== ''),
  )
}

/** The first whole child with the name, even an empty one. */
export function sub(node: Node, name: string): Node | undefined {
  return node.children.find((c) => c.name === name && !c.cut)
}

/** The text of the first such child, trimmed. */
export function value(node: Node, ...names: string[]): string | undefined {
  return all(node, ...names)[0]?.text.trim()
}

/** The first such child's words on one line, markup and entities read. */
export function line(node: Node, ...names: string[]): string | undefined {
  for (const one of all(node, ...names)) {
    const words = lineOf(one)
    if (words) return words
  }
  return undefined
}

/** The first of the dates that is one. */
export function time(node: Node, ...names: string[]): number | undefined {
  for (const one of all(node, ...names)) {
    const at = timeOf(one.text)
    if (at !== undefined) return at
  }
  return undefined
}

/** The first such child as an address, where it is one. */
export function place(node: Node, ...names: string[]): string | undefined {
  for (const one of all(node, ...names)) {
    const url = address(one.text, one.base)
    if (url) return url
  }
  return undefined
}

/** A language tag as the web writes it, in lower case: `fr-ca` of `fr_CA`. */
export function languageOf(tag: string | undefined): string | undefined {
  return tag?.trim().replaceAll('_', '-').toLowerCase() || undefined
}

const relOf = (link: Node): string => link.attributes.rel?.trim().toLowerCase() || 'alternate'

/** The addresses that the links of a relation lead to. */
export function linksOf(node: Node, rel: string): Node[] {
  const named = (link: Node) => relOf(link).replace(/^.*\/relation\//, '')
  return node.children.filter(
    (c) => c.name === 'link' && !c.cut && c.attributes.href && named(c) === rel,
  )
}

const href = (link: Node | undefined): string | undefined =>
  link && address(link.attributes.href, link.base)

/**
 * The page of an item or feed: RSS's link or Atom's alternate one, whichever its kind writes; a guid
 * that is an address; the address that RDF or CDF identify it by.
 */
export function linkOf(node: Node): string | undefined {
  const original = place(node, 'feedburner:origlink')
  if (original) return original
  // Some write Atom's relations on addresses that stand between the tags.
  const plain = all(node, 'link')
    .filter((one) => relOf(one) === 'alternate')
    .flatMap((one) => address(one.text, one.base) ?? [])[0]
  const alternates = linksOf(node, 'alternate')
  const page =
    alternates.find((l) => !/json|atom|rss/.test(l.attributes.type ?? '')) ?? alternates[0]
  const other = node.children.find(
    (c) =>
      c.name === 'link' &&
      c.attributes.href &&
      !/self|edit|enclosure|hub|replies|next|prev|first|last|license|search/.test(relOf(c)),
  )
  const found = node.name === 'item' ? (plain ?? href(page)) : (href(page) ?? plain)
  if (found ?? href(other)) return found ?? href(other)
  const [guid] = all(node, 'guid', 'id')
  if (guid && guid.attributes.ispermalink?.trim().toLowerCase() !== 'false') {
    const text = guid.text.trim()
    if (/^https?:/i.test(text)) return address(text)
    // Stated to be an address, though it lacks its beginning.
    if (guid.attributes.ispermalink) return address(text, guid.base)
  }
  const about = node.attributes['rdf:about'] ?? node.attributes.href
  return about ? address(about, node.base) : undefined
}

/** `Name <mail>`, `mail (Name)`, `Name (mail)`, `mailto:`, or a name alone. */
export function personOf(text: string): FeedPerson | undefined {
  const whole = text
    .replace(/\s+/g, ' ')
    .replace(/\bmailto:/gi, '')
    .trim()
  const mail = /[^\s<>()"',;:]+@[^\s<>()"',;:]+\.[^\s<>()"',;:]+/.exec(whole)?.[0]
  const name = (mail ? whole.replace(mail, '') : whole)
    .replace(/<\s*>|\(\s*\)|\[\s*\]/g, '')
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/^"(.*)"$/, '$1')
    .replace(/^[\s,;:-]+|[\s,;:-]+$/g, '')
  const person = filled<FeedPerson>({ name, mail })
  return person.name || person.mail ? person : undefined
}

function personIn(node: Node): FeedPerson | undefined {
  if (node.children.length === 0) return personOf(lineOf(node))
  const named = personOf(line(node, 'name', 'itunes:name', 'foaf:name', 'title') ?? '')
  const mail = value(node, 'email', 'itunes:email')?.replace(/^mailto:/i, '')
  const uri = place(node, 'uri', 'url', 'homepage')
  const person = filled<FeedPerson>({ ...named, ...(mail ? { mail } : {}), uri })
  return Object.keys(person).length > 0 ? person : personOf(lineOf(node))
}

/** The people of the first of the families of names that names anybody. */
export function people(node: Node, ...names: string[]): FeedPerson[] {
  for (const name of names) {
    const found = node.children
      .filter((c) => c.name === name && !c.cut)
      .flatMap((c) => personIn(c) ?? [])
    if (found.length > 0) return found
  }
  return []
}

/** The picture of an item or feed: `image` in any of its ways, iTunes' or Media RSS's. */
export function imageOf(node: Node): string | undefined {
  for (const name of ['image', 'itunes:image', 'logo', 'icon', 'media:thumbnail']) {
    for (const image of node.children.filter((c) => c.name === name && !c.cut)) {
      const { href, url } = image.attributes
      const written = image.children.length === 0 ? address(image.text, image.base) : undefined
      const about = image.attributes['rdf:resource']
      const found = address(href ?? url ?? about, image.base) ?? place(image, 'url') ?? written
      if (found) return found
    }
  }
  return undefined
}

/** Files that come with an item, each once: enclosures of either kind and Media RSS. */
export function filesOf(item: Node): FeedFile[] {
  const group = item.children.find((c) => c.name === 'media:group')
  const nodes = [
    ...item.children.filter((c) => c.name === 'enclosure' || c.name === 'media:content'),
    ...linksOf(item, 'enclosure'),
    ...(group?.children.filter((c) => c.name === 'media:content') ?? []),
  ]
  const files = new Map<string, FeedFile>()
  for (const { attributes, base } of nodes) {
    const url = address(attributes.url ?? attributes.href ?? attributes['rdf:resource'], base)
    const length = Number(attributes.length ?? attributes.filesize ?? Number.NaN)
    if (!url || files.has(url)) continue
    files.set(
      url,
      filled<FeedFile>({ url, type: attributes.type, length: length > 0 ? length : undefined }),
    )
  }
  return [...files.values()]
}

const CATEGORY = /^(category|dc:subject|itunes:category|media:category)$/
const KEYWORDS = /^(itunes|media):keywords$/

function categoryNames(category: Node): string[] {
  const { label, term, text } = category.attributes
  // iTunes puts the narrower category inside the wider one.
  const inner = category.children.filter((c) => CATEGORY.test(c.name))
  const own = label ?? (inner.length > 0 ? undefined : lineOf(category))
  return [own || term || text || '', ...inner.flatMap(categoryNames)]
}

/** What an item or feed is filed under, each once. */
export function categoriesOf(node: Node): string[] {
  const named = node.children
    .filter((c) => !c.cut)
    .flatMap((c) => {
      if (KEYWORDS.test(c.name)) return lineOf(c).split(',')
      return CATEGORY.test(c.name) ? categoryNames(c) : []
    })
  return [...new Set(named.map((one) => one.trim()).filter(Boolean))].slice(0, 100)
}
