import type { FilledPart } from './fill.ts'
import { isAddress, literal } from './literal.ts'
import { SLOT } from './tidy.ts'

export type Format = 'plain' | 'markdown' | 'bbcode' | 'html'

/** How light Markdown is written where there is none: pattern, BBCode, plain text. */
const MARKS: readonly [RegExp, bbcode: string, plain: string][] = [
  [/\[([^\]\n|]+)\]\((https?:\/\/[^\s)]+|\uE001\d+\uE002)\)/g, '[url=$2]$1[/url]', '$1 ($2)'],
  [/\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*/g, '[b]$1[/b]', '$1'],
  [/(?<![*\w])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![*\w])/g, '[i]$1[/i]', '$1'],
  [/^> ?(.+)$/gm, '[quote]$1[/quote]', '« $1 »'],
]

/**
 * A reply's light Markdown (bold, italic, link, quoted line) as the platform writes it. Rich editors
 * get plain text: their own formatting can't be relied on through an insertion.
 */
export function formatFor(text: string, format: Format): string {
  if (format === 'markdown') return text
  return MARKS.reduce(
    (done, [pattern, bbcode, plain]) => done.replace(pattern, format === 'bbcode' ? bbcode : plain),
    text,
  )
}

/** What is filled from a post: somebody else's words, whose signs format nothing. */
const FROM_POST = new Set(['name', 'handle', 'quote', 'link'])

/**
 * A filled reply as the platform writes it. The template's own formatting is kept; what stands in it
 * from a post, and any address, is shown as it is, whatever signs it holds.
 */
export function written(parts: readonly FilledPart[], format: Format): string {
  const kept: string[] = []
  const source = parts.map((part) => {
    if ('text' in part) return part.text
    const { name, value = '' } = part
    if (!FROM_POST.has(name) && !isAddress(value)) return value
    return SLOT.open + (kept.push(value) - 1) + SLOT.close
  })
  return formatFor(source.join(''), format).replace(
    /\uE001(\d+)\uE002/g,
    (_, index: string, at: number, whole: string) => {
      const line = whole.slice(whole.lastIndexOf('\n', at) + 1, at)
      return literal(kept[Number(index)] ?? '', format, /^(?:[\s>*+-]|\d+[.)] )*$/.test(line))
    },
  )
}
