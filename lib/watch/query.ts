import type { Author } from '../model.ts'
import type { QueryNode, Term } from './ast.ts'
import { type Compiled, type Facts, holds, marksOf } from './evaluate.ts'
import { AUTHOR_AT, Found, TEXT_AT, TITLE_AT } from './found.ts'
import { parseQuery } from './parse.ts'
import { segment, Words } from './segment.ts'
import { Trie } from './trie.ts'

export type { Query, QueryError, QueryNode } from './ast.ts'
export { parseQuery } from './parse.ts'

/** What a query looks at. */
export interface Searched {
  text: string
  title?: string
  link?: string
  author?: Author
  language?: string
  sourceKind?: string
  place?: string
}

export interface Match {
  id: string
  /** Spans `[start, end)` in the text, in order, not overlapping. */
  hits: [number, number][]
}

export interface Index {
  match(post: Searched): Match[]
  /** Alerts that can't be read, and are left out. */
  readonly unreadable: string[]
}

/** Hits given for one post and alert. */
const MOST_HITS = 100

/** What it costs to be woken by these terms: short words are common, and so are short prefixes. */
function cost(ids: Iterable<number>, terms: readonly Term[]): number {
  let sum = 0
  for (const id of ids) {
    const term = terms[id] as Term
    sum += (term.prefix ? 4 : 1) / [...term.text].length ** 2
  }
  return sum
}

/** Terms, at least one of which is in every post that meets the query; none when there are no such. */
function wakers(node: Compiled, terms: readonly Term[]): Set<number> | undefined {
  if (node.kind === 'filter' || node.kind === 'not') return undefined
  if (node.kind === 'or') {
    const all = node.parts.map((part) => wakers(part, terms))
    return all.some((set) => !set) ? undefined : new Set(all.flatMap((set) => [...(set ?? [])]))
  }
  const choices =
    node.kind === 'words'
      ? node.ids.map((id) => new Set([id]))
      : (node.kind === 'near' ? [node.left, node.right] : node.parts).flatMap(
          (part) => wakers(part, terms) ?? [],
        )
  return choices.sort((a, b) => cost(a, terms) - cost(b, terms))[0]
}

function merged(marks: [number, number][]): [number, number][] {
  const hits: [number, number][] = []
  for (const [start, end] of marks.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = hits.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else if (hits.length < MOST_HITS) hits.push([start, end])
  }
  return hits
}

function factsOf(post: Searched): Facts {
  const url = (post.link ?? '').toLowerCase().replace(/^\w+:\/\//, '')
  return {
    url,
    host: url.replace(/[/?#].*$/s, '').replace(/:\d+$/, ''),
    source: (post.sourceKind ?? '').toLowerCase(),
    place: (post.place ?? '').toLowerCase(),
    lang: (post.language ?? '').slice(0, 2).toLowerCase(),
  }
}

/**
 * All alerts as one index: each post is cut into words once, every word walks one tree of all the
 * alerts' words, and only the alerts that a word wakes are looked at.
 */
export function compile(alerts: readonly { id: string; query: string }[]): Index {
  const ids = new Map<string, number>()
  const terms: Term[] = []
  let authors = false

  const idOf = (term: Term): number => {
    const key = `${term.text}\n${term.prefix}\n${term.exact ?? ''}`
    let id = ids.get(key)
    if (id === undefined) {
      id = terms.push(term) - 1
      ids.set(key, id)
    }
    return id
  }
  const compiled = (node: QueryNode): Compiled => {
    if (node.kind === 'filter') return { kind: 'filter', field: node.field, value: node.value }
    if (node.kind === 'not') return { kind: 'not', part: compiled(node.part) }
    if (node.kind === 'near') {
      const { distance } = node
      return { kind: 'near', distance, left: compiled(node.left), right: compiled(node.right) }
    }
    if (node.kind !== 'words') return { kind: node.kind, parts: node.parts.map(compiled) }
    if (node.field === 'author') authors = true
    const words = { kind: 'words', field: node.field, ids: node.terms.map(idOf) } as const
    return node.within === undefined ? words : { ...words, within: node.within }
  }

  const queries: { id: string; root: Compiled; woken: number }[] = []
  const unreadable: string[] = []
  for (const { id, query } of alerts) {
    const parsed = parseQuery(query)
    if ('error' in parsed) unreadable.push(id)
    else queries.push({ id, root: compiled(parsed.ok.root), woken: 0 })
  }
  const trie = new Trie(terms)
  const wakes: number[][] = terms.map(() => [])
  const always: number[] = []
  queries.forEach((query, i) => {
    const woken = wakers(query.root, terms)
    if (woken) for (const id of woken) wakes[id]?.push(i)
    else always.push(i)
  })

  const words = new Words()
  const found = new Found(terms.length)
  let round = 0

  function scan(text: string, base: number): void {
    segment(text, words)
    const { starts, ends, firsts, lasts } = words
    let at = 0
    const met = (id: number) =>
      found.add(
        id,
        base + (firsts[at] as number),
        base + (lasts[at] as number),
        starts[at] as number,
        ends[at] as number,
      )
    for (at = 0; at < words.count; at++)
      trie.walk(text, starts[at] as number, ends[at] as number, met)
  }

  return {
    unreadable,
    match(post) {
      round++
      found.clear()
      if (post.title) scan(post.title, TITLE_AT)
      const { author } = post
      if (authors && author) {
        scan(author.handle ? `${author.name}\n@${author.handle}` : author.name, AUTHOR_AT)
      }
      scan(post.text, TEXT_AT)
      let facts: Facts | undefined
      const matches: Match[] = []
      const consider = (i: number) => {
        const query = queries[i]
        if (!query || query.woken === round) return
        query.woken = round
        facts ??= factsOf(post)
        if (!holds(query.root, found, facts)) return
        matches.push({ id: query.id, hits: merged(marksOf(query.root, found, facts)) })
      }
      for (const id of found.met) for (const i of wakes[id] as number[]) consider(i)
      for (const i of always) consider(i)
      return matches
    },
  }
}
