import { address } from '../json.ts'
import type { Node } from './tree.ts'

/** The first child with one of the names, in the order of the names, that holds something. */
export function child(node: Node, ...names: string[]): Node | undefined {
  for (const name of names) {
    const found = node.children.find((c) => c.name === name && !c.cut && c.text.trim() !== '')
    if (found) return found
  }
  return undefined
}

/** The text of the first such child, trimmed. */
export function value(node: Node, ...names: string[]): string | undefined {
  return child(node, ...names)?.text.trim()
}

/** The item's own page: Atom's alternate link, RSS's link, or a guid that is an address. */
export function linkOf(item: Node): string | undefined {
  const links = item.children.filter((c) => c.name === 'link' && !c.cut)
  const original = value(item, 'feedburner:origlink')
  if (original) return address(original)
  const alternate =
    links.find((l) => l.attributes.href && (l.attributes.rel ?? 'alternate') === 'alternate') ??
    links.find((l) => l.attributes.href && !/self|edit|enclosure|hub/.test(l.attributes.rel ?? ''))
  if (alternate) return address(alternate.attributes.href, alternate.base)
  const plain = links.find((l) => l.text.trim() !== '')
  if (plain) return address(plain.text, plain.base)
  const guid = child(item, 'guid', 'id')
  if (guid && guid.attributes.ispermalink !== 'false' && /^https?:/.test(guid.text.trim())) {
    return address(guid.text)
  }
  return address(item.attributes['rdf:about'])
}

/** The first text of the item that says something, as HTML, and whether it was plain. */
export function bodyOf(item: Node): string {
  const group = item.children.find((c) => c.name === 'media:group')
  const candidates = [
    ...['content:encoded', 'content', 'description', 'summary', 'media:description'].flatMap(
      (name) => item.children.filter((c) => c.name === name && c.text.trim() !== ''),
    ),
    ...(group?.children.filter((c) => c.name === 'media:description') ?? []),
  ]
  const node = candidates[0]
  if (!node) return ''
  // Plain text must not be read as HTML: `a < b` would lose its end.
  const plain = node.attributes.type === 'text' || /xhtml/.test(node.attributes.type ?? '')
  return plain ? node.text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : node.text
}

/** A person in any of the ways feeds name one: Atom's, Dublin Core's, "mail (Name)", "Name <mail>". */
export function personOf(item: Node): { name: string; profile?: string } | undefined {
  const atom = item.children.find((c) => c.name === 'author' && c.children.length > 0)
  const text =
    (atom && value(atom, 'name', 'itunes:name')) ??
    value(item, 'dc:creator', 'author', 'itunes:author', 'media:credit', 'dc:publisher')
  const name = text
    ?.replace(/^[^\s@]+@[^\s@]+\s+\((.+)\)$/, '$1')
    .replace(/\s*<[^\s>]+@[^\s>]+>$/, '')
    .trim()
  if (!name) return undefined
  const profile = atom && address(value(atom, 'uri', 'url'), atom.base)
  return profile ? { name, profile } : { name }
}
