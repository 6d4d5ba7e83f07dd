import type { QueryNode } from './ast.ts'
import { QueryFault } from './ast.ts'
import { type Lexeme, lex } from './lex.ts'
import { parseQuery } from './parse.ts'

/** What a piece of a query is to the eye; `out` is what must not be in a post. */
export type PaintKind = 'blank' | 'word' | 'out' | 'phrase' | 'tag' | 'operator' | 'field' | 'wrong'
export interface Paint {
  kind: PaintKind
  text: string
}

/** Pieces of as much of a query as can be cut up. */
function lexemes(source: string): Lexeme[] {
  try {
    return lex(source)
  } catch (error) {
    if (!(error instanceof QueryFault)) throw error
    // What stands before a fault was cut up already, so this ends.
    return error.error.at > 0 ? lexemes(source.slice(0, error.error.at)) : []
  }
}

function kindOf(lexeme: Lexeme): PaintKind {
  if (lexeme.kind === 'phrase') return 'phrase'
  if (lexeme.kind === 'field') return 'field'
  if (lexeme.kind === 'word') return /^[#@]/.test(lexeme.text) ? 'tag' : 'word'
  return 'operator'
}

/** Spans of what the query excludes. */
function excluded(node: QueryNode): [from: number, to: number][] {
  if (node.kind === 'not') return [[node.part.at, node.part.at + node.part.length]]
  if (node.kind === 'and' || node.kind === 'or') return node.parts.flatMap(excluded)
  return []
}

/**
 * A query cut into coloured pieces that, put together, are the query as typed; the piece where it is
 * wrong is one of them, or an empty one at the end when something is missing there.
 */
export function paint(source: string): Paint[] {
  const parsed = parseQuery(source)
  const kinds: PaintKind[] = Array.from({ length: source.length }, () => 'blank')
  for (const lexeme of lexemes(source)) {
    kinds.fill(kindOf(lexeme), lexeme.at, lexeme.at + lexeme.length)
  }
  if ('ok' in parsed) {
    for (const [from, to] of excluded(parsed.ok.root)) {
      for (let i = from; i < to; i++) if (kinds[i] !== 'operator') kinds[i] = 'out'
    }
  } else kinds.fill('wrong', parsed.error.at, parsed.error.at + parsed.error.length)
  const pieces: Paint[] = []
  kinds.forEach((kind, i) => {
    const last = pieces.at(-1)
    if (last?.kind === kind) last.text += source[i]
    else pieces.push({ kind, text: source[i] as string })
  })
  return pieces
}
