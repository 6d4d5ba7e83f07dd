import { Parser } from 'htmlparser2'
import { fromC1 } from '../../net/decode.ts'

/** An element of a feed: name with its canonical prefix, in lower case. */
export interface Node {
  name: string
  attributes: Record<string, string>
  /** Text directly inside, and the children's, in reading order. */
  text: string
  children: Node[]
  /** Base address in force here (`xml:base`). */
  base: string
  /** Language in force here (`xml:lang`). */
  language: string | undefined
  /** Canonical prefixes in force here. */
  prefixes: ReadonlyMap<string, string>
  /** The document ended inside this element. */
  cut?: true
}

/** Items kept of one document, and depth followed: a bound against bombs, far above real feeds. */
const MOST_ITEMS = 5_000
const DEEPEST = 60

/** Namespaces that feeds use, by what matters of their address; the default prefix is ours. */
const NAMESPACES: [RegExp, string][] = [
  [/w3\.org\/2005\/atom|purl\.org\/atom/i, ''],
  [/purl\.org\/rss\/1\.0\/?$|(my|channel)\.netscape\.com\/rdf/i, ''],
  [/purl\.org\/net\/rss1\.1|backend\.userland\.com\/rss/i, ''],
  [/1999\/02\/22-rdf-syntax-ns/i, 'rdf'],
  [/purl\.org\/dc\/elements|purl\.org\/rss\/1\.0\/modules\/dc/i, 'dc'],
  [/purl\.org\/dc\/terms|purl\.org\/rss\/1\.0\/modules\/dcterms/i, 'dc'],
  [/rss\/1\.0\/modules\/content/i, 'content'],
  [/search\.yahoo\.com\/mrss/i, 'media'],
  [/itunes\.com\/dtds/i, 'itunes'],
  [/purl\.org\/syndication\/thread/i, 'thr'],
  [/wellformedweb\.org\/commentapi/i, 'wfw'],
  [/rss\/1\.0\/modules\/slash/i, 'slash'],
  [/youtube\.com\/xml\/schemas/i, 'yt'],
  [/feedburner\.google\.com|rssnamespace\.org\/feedburner/i, 'feedburner'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml'],
]

/** Prefixes that are used without being declared. */
const UNDECLARED = new Map([
  ['atom', ''],
  ['dcterms', 'dc'],
])

const ROOTS = new Set(['rss', 'feed', 'rdf:rdf', 'rdf', 'channel'])
const ITEMS = new Set(['item', 'entry'])
/** Fields that never hold another field: one opening inside them means that they weren't closed. */
const LEAVES = new Set(
  'title link guid id pubdate published updated dc:date dc:creator category comments'.split(' '),
)
const FIELDS = new Set([
  ...LEAVES,
  ...'description summary content author content:encoded source enclosure media:group'.split(' '),
])
const BLOCKS = /^(xhtml:)?(p|div|br|li|h[1-6]|blockquote|tr|pre)$/
/** Markup that stands unescaped in a text and holds no words. */
const SILENT = /^(xhtml:)?(script|style|template)$/

export interface FeedEvents {
  /** The document's first element. */
  root(node: Node): void
  /** A field of the feed itself: title, link, language. */
  field(node: Node): void
  /** A whole item. Returning false stops the reading. */
  item(node: Node): void
}

function resolve(base: string, address: string): string {
  try {
    return new URL(address.trim(), base).href
  } catch {
    return base
  }
}

/** The prefixes in force, with those that the element declares. */
function scopeOf(
  attributes: Record<string, string>,
  outer: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  let scope: Map<string, string> | undefined
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue
    const prefix = name.slice(6).toLowerCase()
    const known = NAMESPACES.find(([pattern]) => pattern.test(attributes[name] as string))
    scope ??= new Map(outer)
    scope.set(prefix, known?.[1] ?? prefix)
  }
  return scope ?? outer
}

/**
 * Reads a feed element by element with a stack of our own, so that tags left open, closed in the
 * wrong order or cut off cost one field and not the feed. Entities declared in a DOCTYPE are never
 * expanded: the parser knows XML's five and numbers, nothing else. Only the item at hand is kept.
 */
export function readTree(xml: string, address: string, events: FeedEvents): void {
  const stack: Node[] = []
  let items = 0
  let ending = false
  // True until something stands inside the element opened last: its end may then be its own `/>`.
  let justOpened = false

  const canonical = (raw: string, prefixes = stack.at(-1)?.prefixes): string => {
    const colon = raw.indexOf(':')
    const prefix = colon < 0 ? '' : raw.slice(0, colon).toLowerCase()
    const local = raw.slice(colon + 1).toLowerCase()
    const known = prefixes?.get(prefix) ?? UNDECLARED.get(prefix) ?? prefix
    return known === '' ? local : `${known}:${local}`
  }
  const inItem = () => stack.findIndex((node) => ITEMS.has(node.name))

  function pop(): void {
    const node = stack.pop()
    if (!node) return
    if (ending) node.cut = true
    node.text = fromC1(node.text)
    const parent = stack.at(-1)
    if (ITEMS.has(node.name)) {
      if (items++ < MOST_ITEMS) events.item(node)
    } else if (!parent || ROOTS.has(parent.name)) events.field(node)
    else {
      parent.children.push(node)
      if (!ITEMS.has(parent.name) && !SILENT.test(node.name))
        parent.text += BLOCKS.test(node.name) ? `${node.text}\n` : node.text
    }
  }
  const popTo = (depth: number) => {
    while (stack.length > depth) pop()
  }

  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        justOpened = true
        const prefixes = scopeOf(attributes, stack.at(-1)?.prefixes)
        const name = canonical(raw, prefixes)
        const open = inItem()
        if (ITEMS.has(name) && open >= 0) popTo(open)
        else if (FIELDS.has(name) && LEAVES.has(stack.at(-1)?.name ?? '')) popTo(stack.length - 1)
        const base = stack.at(-1)?.base ?? address
        const stated = attributes['xml:base']
        const node: Node = {
          name,
          attributes,
          text: '',
          children: [],
          base: stated ? resolve(base, stated) : base,
          language: attributes['xml:lang'] ?? stack.at(-1)?.language,
          prefixes,
        }
        if (stack.length === 0) events.root(node)
        if (stack.length < DEEPEST) stack.push(node)
      },
      ontext(data) {
        justOpened = false
        const node = stack.at(-1)
        if (node) node.text += data
      },
      onclosetag(raw, implied) {
        // The parser counts `<a/>` among the ends that it implies; the others our own stack judges.
        const own = !implied || justOpened
        justOpened = false
        if (!own) return
        const name = canonical(raw)
        const open = inItem()
        const at = stack.findLastIndex((node) => node.name === name)
        // A stray end inside an item must not close the feed, unless it is the feed's own.
        if (at >= 0 && (at >= open || ROOTS.has(name))) popTo(at)
      },
      onend() {
        ending = true
        popTo(0)
      },
    },
    { xmlMode: true, decodeEntities: true, lowerCaseAttributeNames: true },
  )
  parser.write(xml)
  parser.end()
}
