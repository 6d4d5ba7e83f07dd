import {
  fault,
  type Query,
  type QueryError,
  QueryFault,
  type QueryNode,
  type WordsNode,
} from './ast.ts'
import { filterLeaf, wordsLeaf } from './leaf.ts'
import { type Lexeme, lex } from './lex.ts'

export const LONGEST_QUERY = 4000
const DEEPEST = 50

type Field = WordsNode['field'] | 'tag' | 'site' | 'source' | 'lang' | 'url'

/** Whether the node alone narrows posts down: `-a`, `lang:fr` and `a OR -b` don't. */
function isBounded(node: QueryNode): boolean {
  if (node.kind === 'words' || node.kind === 'near') return true
  if (node.kind === 'filter') return node.field === 'site' || node.field === 'url'
  if (node.kind === 'not') return false
  return node.kind === 'and' ? node.parts.some(isBounded) : node.parts.every(isBounded)
}

function hasPositive(node: QueryNode): boolean {
  if (node.kind === 'and' || node.kind === 'or') return node.parts.some(hasPositive)
  return isBounded(node)
}

/** Whether anything is excluded; a query may also only say where to look. */
function excludes(node: QueryNode): boolean {
  if (node.kind === 'and' || node.kind === 'or') return node.parts.some(excludes)
  return node.kind === 'not'
}

/** Only words can be near words. */
function isNearable(node: QueryNode): boolean {
  if (node.kind === 'words') return node.field !== 'author'
  if (node.kind === 'or') return node.parts.every(isNearable)
  return node.kind === 'near'
}

class Parser {
  private i = 0
  private depth = 0
  constructor(
    private readonly lexemes: Lexeme[],
    private readonly end: number,
  ) {}

  whole(): QueryNode {
    const node = this.or('text')
    const left = this.lexemes[this.i]
    if (left) fault('closeStray', left.at, left.length)
    return node
  }

  private peekOperator(name: string): boolean {
    const next = this.lexemes[this.i]
    return next?.kind === 'operator' && next.operator === name
  }

  private group(kind: 'and' | 'or', parts: QueryNode[]): QueryNode {
    const [first] = parts
    const last = parts.at(-1)
    if (!first || !last || parts.length === 1) return first as QueryNode
    return { kind, parts, at: first.at, length: last.at + last.length - first.at }
  }

  private or(field: Field): QueryNode {
    const parts = [this.and(field)]
    while (this.peekOperator('or')) {
      this.i++
      parts.push(this.and(field))
    }
    return this.group('or', parts)
  }

  private and(field: Field): QueryNode {
    const parts = [this.unary(field)]
    for (;;) {
      const next = this.lexemes[this.i]
      if (!next || next.kind === 'close' || this.peekOperator('or')) break
      if (this.peekOperator('and')) this.i++
      parts.push(this.unary(field))
    }
    return this.group('and', parts)
  }

  private unary(field: Field): QueryNode {
    const sign = this.lexemes[this.i]
    if (!sign || !this.peekOperator('not')) return this.near(field)
    this.i++
    const part = this.unary(field)
    if (part.kind === 'not') return part.part
    return { kind: 'not', part, at: sign.at, length: part.at + part.length - sign.at }
  }

  private near(field: Field): QueryNode {
    let left = this.primary(field)
    for (;;) {
      const sign = this.lexemes[this.i]
      if (sign?.kind !== 'operator' || sign.operator !== 'near') return left
      this.i++
      const right = this.primary(field)
      for (const side of [left, right]) {
        if (!isNearable(side)) fault('nearSides', side.at, side.length, { operator: sign.typed })
      }
      const length = right.at + right.length - left.at
      left = { kind: 'near', distance: sign.distance ?? 1, left, right, at: left.at, length }
    }
  }

  private primary(field: Field): QueryNode {
    const next = this.lexemes[this.i++]
    const previous = this.lexemes[this.i - 2]
    if (!next) {
      if (previous?.kind === 'operator') this.lonely(previous, 'operatorEnd')
      if (previous?.kind === 'open') fault('parenOpen', previous.at, 1)
      fault('blank', 0, this.end)
    }
    if (next.kind === 'operator') {
      this.lonely(next, previous?.kind === 'operator' ? 'operatorTwice' : 'operatorStart')
    }
    if (next.kind === 'field') return this.primary(next.name as Field)
    if (next.kind === 'open') return this.parenthesis(next, field)
    if (next.kind === 'close') {
      if (previous?.kind === 'operator') this.lonely(previous, 'operatorEnd')
      fault(previous?.kind === 'open' ? 'parenEmpty' : 'closeStray', next.at, 1)
    }
    return this.leaf(next, field)
  }

  private lonely(lexeme: Lexeme, key: string): never {
    const operator = lexeme.kind === 'operator' ? lexeme.typed : ''
    fault(key, lexeme.at, lexeme.length, { operator })
  }

  private parenthesis(open: Lexeme, field: Field): QueryNode {
    if (++this.depth > DEEPEST) fault('tooDeep', open.at, 1, { most: DEEPEST })
    const inner = this.or(field)
    if (this.lexemes[this.i]?.kind !== 'close') fault('parenOpen', open.at, 1)
    this.i++
    this.depth--
    return inner
  }

  private leaf(first: Lexeme, field: Field): QueryNode {
    const exact = first.kind === 'exact'
    const body = exact ? this.lexemes[this.i++] : first
    if (body?.kind !== 'word' && body?.kind !== 'phrase') fault('exactWord', first.at, first.length)
    const quote = body.kind === 'phrase' ? 1 : 0
    if (quote && body.text.trim() === '') fault('phraseEmpty', body.at, body.length)
    const leaf = {
      text: body.text,
      at: body.at + quote,
      length: body.length - quote,
      exact,
      ...(body.kind === 'phrase' && body.within !== undefined ? { within: body.within } : {}),
    }
    if (field === 'site' || field === 'source' || field === 'lang' || field === 'url') {
      return filterLeaf(field, leaf)
    }
    return wordsLeaf(field, leaf)
  }
}

/** Reads what she typed. An error says where it is and what was expected, by its key. */
export function parseQuery(text: string): { ok: Query } | { error: QueryError } {
  try {
    if (text.trim() === '') fault('blank', 0, text.length)
    if (text.length > LONGEST_QUERY) {
      fault('tooLong', LONGEST_QUERY, text.length - LONGEST_QUERY, { most: LONGEST_QUERY })
    }
    const root = new Parser(lex(text), text.length).whole()
    if (!hasPositive(root)) {
      fault(excludes(root) ? 'noPositive' : 'onlyWhere', root.at, root.length)
    }
    if (!isBounded(root)) fault('orUnbounded', root.at, root.length)
    return { ok: { root, source: text } }
  } catch (error) {
    if (error instanceof QueryFault) return { error: error.error }
    throw error
  }
}
