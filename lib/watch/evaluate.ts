import type { FilterNode } from './ast.ts'
import type { Found } from './found.ts'
import { type Field, inRow, near, placesOf, type Span, together } from './spans.ts'

/** A query with its words turned into ids of terms. */
export type Compiled =
  | { kind: 'words'; field: Field; ids: number[]; within?: number }
  | { kind: 'filter'; field: FilterNode['field']; value: string }
  | { kind: 'near'; distance: number; left: Compiled; right: Compiled }
  | { kind: 'and' | 'or'; parts: Compiled[] }
  | { kind: 'not'; part: Compiled }

/** What filters look at; everything in lower case. */
export interface Facts {
  /** The link's address without its scheme. */
  url: string
  host: string
  source: string
  place: string
  lang: string
}

function passes(node: Extract<Compiled, { kind: 'filter' }>, facts: Facts): boolean {
  const { value } = node
  if (node.field === 'lang') return facts.lang === value
  if (node.field === 'source') return facts.source === value || facts.place.includes(value)
  if (node.field === 'url') return facts.url.includes(value)
  const slash = value.indexOf('/')
  const host = slash < 0 ? value : value.slice(0, slash)
  if (facts.host !== host && !facts.host.endsWith(`.${host}`)) return false
  return slash < 0 || facts.url.slice(facts.url.indexOf('/')).startsWith(value.slice(slash))
}

/** Where the node's words stand; only `words`, `near` and their alternatives stand anywhere. */
function spansOf(node: Compiled, found: Found): Span[] {
  if (node.kind === 'or') return node.parts.flatMap((part) => spansOf(part, found))
  if (node.kind === 'near') {
    return near(spansOf(node.left, found), spansOf(node.right, found), node.distance)
  }
  if (node.kind !== 'words') return []
  const { ids, field, within } = node
  if (ids.length === 1) return placesOf(found, ids[0] as number, field)
  if (within === undefined) return inRow(found, ids, field)
  return together(found, ids, field, within + ids.length - 2)
}

/** Whether the post meets the query. */
export function holds(node: Compiled, found: Found, facts: Facts): boolean {
  switch (node.kind) {
    case 'and':
      return node.parts.every((part) => holds(part, found, facts))
    case 'or':
      return node.parts.some((part) => holds(part, found, facts))
    case 'not':
      return !holds(node.part, found, facts)
    case 'filter':
      return passes(node, facts)
    case 'words':
      // Most words fail here, without a list being made.
      for (const id of node.ids) if (found.of(id).length === 0) return false
  }
  return spansOf(node, found).length > 0
}

/** Marks of the words that made the query hold. */
export function marksOf(node: Compiled, found: Found, facts: Facts): [number, number][] {
  if (node.kind === 'and' || node.kind === 'or') {
    return node.parts.flatMap((part) =>
      holds(part, found, facts) ? marksOf(part, found, facts) : [],
    )
  }
  if (node.kind === 'not' || node.kind === 'filter') return []
  return spansOf(node, found).flatMap((span) => span.marks)
}
