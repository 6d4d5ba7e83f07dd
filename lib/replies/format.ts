export type Format = 'plain' | 'markdown' | 'bbcode' | 'html'

/** How light Markdown is written where there is none: pattern, BBCode, plain text. */
const MARKS: readonly [RegExp, bbcode: string, plain: string][] = [
  [/\[([^\]\n|]+)\]\((https?:\/\/[^\s)]+)\)/g, '[url=$2]$1[/url]', '$1 ($2)'],
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
