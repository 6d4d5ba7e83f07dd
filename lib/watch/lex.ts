import { fault } from './ast.ts'

export type Operator = 'and' | 'or' | 'not' | 'near'
/** A piece of a query as typed. */
export type Lexeme = { at: number; length: number } & (
  | { kind: 'open' | 'close' }
  | { kind: 'operator'; operator: Operator; distance?: number; typed: string }
  /** `field:` before words, a phrase or a parenthesis. */
  | { kind: 'field'; name: string }
  | { kind: 'exact' }
  | { kind: 'word'; text: string }
  | { kind: 'phrase'; text: string; within?: number }
)

const OPERATORS: Record<string, Operator> = {
  AND: 'and',
  ET: 'and',
  '&&': 'and',
  OR: 'or',
  OU: 'or',
  '|': 'or',
  '||': 'or',
  NOT: 'not',
  SAUF: 'not',
  NEAR: 'near',
}

/** Names of fields, and what French speakers may type for them. */
export const FIELDS: Record<string, string> = {
  author: 'author',
  auteur: 'author',
  site: 'site',
  source: 'source',
  lang: 'lang',
  langue: 'lang',
  title: 'title',
  titre: 'title',
  url: 'url',
  tag: 'tag',
}

const SPACE = /\s/
/** Also as Chinese and Japanese keyboards write them. */
const OPEN = /[(（]/
const CLOSE = /[)）]/
const QUOTE = /["“”„‟«»＂]/
const MINUS = /[-−–]/
/** `NEAR` alone means within this many words. */
export const NEAR_DEFAULT = 10
export const NEAR_MOST = 100

function distance(text: string, at: number, length: number): number {
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < 1 || number > NEAR_MOST) {
    fault('nearNumber', at, length, { most: NEAR_MOST })
  }
  return number
}

/** Cuts a query into pieces. Throws a `QueryFault` for a quote left open or a wrong number. */
export function lex(source: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  let i = 0

  function phrase(): void {
    const at = i
    const from = ++i
    while (i < source.length && !QUOTE.test(source[i] as string)) i++
    if (i >= source.length) fault('quoteOpen', at, source.length - at)
    const text = source.slice(from, i++)
    const tilde = /^~(\S*?)(?=[\s()（）]|$)/.exec(source.slice(i))
    const within = tilde ? distance(tilde[1] ?? '', i, tilde[0].length) : undefined
    i += tilde?.[0].length ?? 0
    const length = i - at
    lexemes.push(
      within === undefined
        ? { kind: 'phrase', text, at, length }
        : { kind: 'phrase', text, within, at, length },
    )
  }

  /** A run without spaces, parentheses or quotes: operators, signs, a field, a word. */
  function run(): void {
    const start = i
    while (i < source.length && !SPACE.test(source[i] as string)) {
      if (/[()（）]/.test(source[i] as string) || QUOTE.test(source[i] as string)) break
      i++
    }
    let text = source.slice(start, i)
    let at = start
    const near = /^NEAR(?:\/(.*))?$/.exec(text)
    const operator = OPERATORS[text] ?? (near ? 'near' : undefined)
    if (operator) {
      const length = text.length
      const piece = { kind: 'operator', operator, at, length, typed: text } as const
      if (operator !== 'near') lexemes.push(piece)
      else {
        const n = near?.[1] === undefined ? NEAR_DEFAULT : distance(near[1], at, length)
        lexemes.push({ ...piece, distance: n })
      }
      return
    }
    // Signs and fields only count with something behind them, at once.
    const more =
      i < source.length && !SPACE.test(source[i] as string) && !CLOSE.test(source[i] as string)
    if (MINUS.test(text[0] as string)) {
      if (text.length === 1 && !more) fault('minusAlone', at, 1)
      lexemes.push({ kind: 'operator', operator: 'not', at, length: 1, typed: text[0] as string })
      text = text.slice(1)
      at++
    }
    const field = /^(\p{L}+):(?!\/\/)/u.exec(text)
    if (field && !/^(https?|ftp|mailto)$/i.test(field[1] as string)) {
      const length = field[0].length
      const name = FIELDS[(field[1] as string).toLowerCase()]
      const rest = text.length > length || more
      if (!name && rest) fault('fieldUnknown', at, length, { field: field[1] as string })
      if (name) {
        if (!rest) fault('fieldEmpty', at, length, { field: field[1] as string })
        lexemes.push({ kind: 'field', name, at, length })
        text = text.slice(length)
        at += length
      }
    }
    if (text.startsWith('=') && (text.length > 1 || more)) {
      lexemes.push({ kind: 'exact', at, length: 1 })
      text = text.slice(1)
      at++
    }
    if (text !== '') lexemes.push({ kind: 'word', text, at, length: text.length })
  }

  while (i < source.length) {
    const char = source[i] as string
    if (SPACE.test(char)) i++
    else if (OPEN.test(char) || CLOSE.test(char)) {
      lexemes.push({ kind: OPEN.test(char) ? 'open' : 'close', at: i, length: 1 })
      i++
    } else if (QUOTE.test(char)) phrase()
    else run()
  }
  return lexemes
}
