import { type Field, isField } from './box.ts'
import { type Span, spanIn } from './caret.ts'

/** What a box holds, around its selection; lines are separated by `\n`. */
export interface Reading {
  before: string
  selected: string
  after: string
}

/** Stand for the ends of the selection while the text is read; private-use, never typed. */
const START = '\uE000'
const END = '\uE001'
/** What editors put in empty lines and around widgets. Not the joiner of emoji (U+200D). */
const INVISIBLE = /[\u200B\uFEFF\u2060]/g
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT'])

/** Text as it's compared: no invisible characters, one space for many, no space at a line's end. */
export function normal(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ +\n/g, '\n')
}

/** Reads the lines an editing host shows, by structure, so that CSS margins add no blank lines. */
class Lines {
  text = ''
  /** The current line has something on it, if only a `<br>` or an invisible character. */
  private open = false
  /** A line has ended: the next content begins another one. */
  private ended = false

  content(data: string): void {
    if (this.ended) this.text += '\n'
    this.ended = false
    this.open = true
    this.text += data
  }

  break(): void {
    this.content('')
    this.ended = true
  }

  edge(): void {
    // A <br> or newline that ends its block is the block's own end.
    if (this.open) this.ended = true
    this.open = false
  }
}

function isPlaceholder(element: HTMLElement): boolean {
  if (element.contentEditable !== 'false') return false
  const marks = element.getAttributeNames().join(' ')
  return /placeholder/i.test(`${marks} ${element.className}`)
}

function readText(lines: Lines, data: string, mode: string): void {
  const keeps = mode.startsWith('pre') || mode === 'break-spaces'
  if (!keeps) {
    const folded = data.replace(/[ \t\n\r\f]+/g, ' ')
    if (folded !== '' && folded !== ' ') lines.content(folded)
    else if (folded === ' ') lines.text += lines.text === '' || lines.text.endsWith('\n') ? '' : ' '
    return
  }
  data.split('\n').forEach((line, index) => {
    if (index > 0) lines.break()
    if (line !== '') lines.content(line)
  })
}

function walk(lines: Lines, node: Node, span: Span | undefined, mode: string): void {
  const marks: [number, string][] = []
  if (span?.startContainer === node) marks.push([span.startOffset, START])
  if (span?.endContainer === node) marks.push([span.endOffset, END])
  if (node.nodeType === 3) {
    let data = (node as Text).data
    for (const [offset, mark] of marks.reverse())
      data = data.slice(0, offset) + mark + data.slice(offset)
    readText(lines, data, mode)
    return
  }
  let index = 0
  for (const child of node.childNodes) {
    for (const [offset, mark] of marks) if (offset === index) lines.content(mark)
    index += 1
    if (child.nodeType === 3) walk(lines, child, span, mode)
    else if (child.nodeType === 1) walkElement(lines, child as HTMLElement, span)
  }
  for (const [offset, mark] of marks) if (offset >= index) lines.content(mark)
}

function walkElement(lines: Lines, element: HTMLElement, span: Span | undefined): void {
  if (SKIPPED.has(element.nodeName) || isPlaceholder(element)) return
  if (element.nodeName === 'BR') {
    lines.break()
    return
  }
  if (element.nodeName === 'IMG') {
    const words = element.getAttribute('alt') ?? '\uFFFC'
    if (words !== '') lines.content(words)
    return
  }
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  if (!style || style.display === 'none') return
  const block = !style.display.startsWith('inline') && style.display !== 'contents'
  if (block) lines.edge()
  walk(lines, element, span, style.whiteSpace || style.getPropertyValue('white-space-collapse'))
  if (block) lines.edge()
}

function readField(field: Field): Reading {
  const { value } = field
  const from = field.selectionStart ?? value.length
  const to = field.selectionEnd ?? value.length
  return { before: value.slice(0, from), selected: value.slice(from, to), after: value.slice(to) }
}

/** Reads a box around its selection, or another span of it; without one, all is `before`. */
export function read(box: HTMLElement, span?: Span): Reading {
  if (isField(box)) return readField(box)
  const lines = new Lines()
  walkElement(lines, box, span ?? spanIn(box))
  const [before = '', rest] = lines.text.split(START)
  if (rest === undefined) return { before: lines.text.replace(END, ''), selected: '', after: '' }
  const [selected = '', after = ''] = rest.split(END)
  return { before, selected, after }
}

/** Everything the box holds, normalised; `before` + `selected` + `after` may hold a line more. */
export function whole(box: HTMLElement): string {
  if (isField(box)) return normal(box.value)
  const lines = new Lines()
  walkElement(lines, box, undefined)
  return normal(lines.text)
}
