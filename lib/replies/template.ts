import type { Field } from '../model.ts'
import { isPlaceholder, NAME } from './placeholders.ts'

/** Longest text a reply may have, in UTF-16 units: the keeper's own bound on a drafted reply. */
export const MAX_REPLY = 20_000

export type Piece = { text: string } | { name: string; fallback?: string }

/** What is wrong in a template, and where (UTF-16 offsets). Sentences: `problem.*` of the palette. */
export interface Problem {
  key: 'unclosed' | 'stray' | 'name' | 'unknown' | 'tooLong' | 'empty'
  at: number
  length: number
  /** False for what is only worth saying; true when the reply can't be used before it is mended. */
  blocks: boolean
  name?: string
}

/**
 * A template as runs of text and placeholders. `{{` and `}}` are braces to be read as such. A broken
 * placeholder is reported and its text left out, so that no half of it can reach a page.
 */
export function parseTemplate(template: string): { pieces: Piece[]; problems: Problem[] } {
  const pieces: Piece[] = []
  const problems: Problem[] = []
  let text = ''
  let at = 0
  const flush = () => {
    if (text !== '') pieces.push({ text })
    text = ''
  }
  while (at < template.length) {
    const two = template.slice(at, at + 2)
    if (two === '{{' || two === '}}') {
      text += two[0]
      at += 2
    } else if (two[0] === '}') {
      problems.push({ key: 'stray', at, length: 1, blocks: true })
      at += 1
    } else if (two[0] === '{') {
      const end = at + 1 + template.slice(at + 1).search(/[{}\n]|$/)
      const inside = template.slice(at + 1, end)
      const closed = template[end] === '}'
      const bar = inside.indexOf('|')
      const name = (bar < 0 ? inside : inside.slice(0, bar)).trim()
      if (!closed) {
        problems.push({ key: 'unclosed', at, length: end - at, blocks: true })
      } else if (NAME.test(name)) {
        flush()
        pieces.push(bar < 0 ? { name } : { name, fallback: inside.slice(bar + 1) })
      } else {
        problems.push({ key: 'name', at, length: end - at + 1, blocks: true, name })
      }
      at = closed ? end + 1 : end
    } else {
      text += two[0]
      at += 1
    }
  }
  flush()
  return { pieces, problems }
}

/**
 * Everything to say about a template while it is edited, in reading order. A name that is neither
 * shared nor declared in `fields` is only said: the palette will ask for it.
 */
export function checkTemplate(template: string, fields: readonly Field[] = []): Problem[] {
  const length = template.length
  if (template.trim() === '') return [{ key: 'empty', at: 0, length, blocks: true }]
  if (length > MAX_REPLY) {
    return [{ key: 'tooLong', at: MAX_REPLY, length: length - MAX_REPLY, blocks: true }]
  }
  const own = new Set(fields.map((field) => field.name))
  const { problems } = parseTemplate(template)
  for (const match of template.matchAll(/(?<!\{)\{([^{}|\n]+)(?:\|[^{}\n]*)?\}/g)) {
    const name = match[1]?.trim() ?? ''
    if (!NAME.test(name) || isPlaceholder(name) || own.has(name)) continue
    problems.push({ key: 'unknown', at: match.index, length: match[0].length, blocks: false, name })
  }
  return problems.sort((one, other) => one.at - other.at)
}
