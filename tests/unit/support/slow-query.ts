import type { QueryNode, Term } from '@/lib/watch/ast.ts'
import { parseQuery } from '@/lib/watch/query.ts'

/**
 * A plain reading of a query over a plain text: every word folded to a string, every position tried.
 * Slow and short, to hold the index against. It knows words of Latin letters, blanks and commas.
 */
export function slowly(query: string, text: string, title = ''): boolean {
  const parsed = parseQuery(query)
  if (!('ok' in parsed)) throw new Error(`refused: ${query}`)
  const cut = (part: string) => part.split(/[^\p{L}\p{M}]+/u).filter(Boolean)
  const places = { title: cut(title), text: cut(text) }
  const fold = (word: string) =>
    word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe')
  const is = (term: Term, word: string) => {
    const own = term.exact ?? term.text
    const other = term.exact === undefined ? fold(word) : word.normalize('NFC')
    return term.prefix ? other.startsWith(own) : other === own
  }

  /** Every `[first, last]` where the node stands among the words. */
  const stands = (node: QueryNode, among: string[]): [number, number][] => {
    if (node.kind === 'words' && node.field === 'title' && among !== places.title) return []
    const found: [number, number][] = []
    if (node.kind === 'or') return node.parts.flatMap((part) => stands(part, among))
    if (node.kind === 'near') {
      for (const [a, b] of stands(node.left, among)) {
        for (const [c, d] of stands(node.right, among)) {
          const gap = c > b ? c - b : a - d
          if (gap >= 1 && gap <= node.distance) found.push([Math.min(a, c), Math.max(b, d)])
        }
      }
      return found
    }
    if (node.kind !== 'words') throw new Error(node.kind)
    const { terms, within } = node
    if (within === undefined || terms.length === 1) {
      among.forEach((_, at) => {
        if (terms.every((term, i) => at + i < among.length && is(term, among[at + i] as string))) {
          found.push([at, at + terms.length - 1])
        }
      })
      return found
    }
    const choose = (rest: Term[], taken: number[]): void => {
      const [term, ...others] = rest
      if (!term) {
        const first = Math.min(...taken)
        const last = Math.max(...taken)
        if (last - first <= within + terms.length - 2) found.push([first, last])
        return
      }
      among.forEach((word, at) => {
        if (!taken.includes(at) && is(term, word)) choose(others, [...taken, at])
      })
    }
    choose(terms, [])
    return found
  }

  const holds = (node: QueryNode): boolean => {
    if (node.kind === 'and') return node.parts.every(holds)
    if (node.kind === 'or') return node.parts.some(holds)
    if (node.kind === 'not') return !holds(node.part)
    if (node.kind === 'filter') throw new Error('no filters here')
    return [places.title, places.text].some((among) => stands(node, among).length > 0)
  }
  return holds(parsed.ok.root)
}
