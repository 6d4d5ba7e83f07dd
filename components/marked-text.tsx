import type { ComponentChildren, VNode } from 'preact'

interface Props {
  text: string
  /** `[start, end)` spans of `text` to mark; they may overlap and be out of order or bounds. */
  hits: readonly (readonly [number, number])[]
  /** Cut around the first marked words, so that they are seen in two lines; whole otherwise. */
  around?: number
}

/** Text with its marked words. Only text nodes are made, whatever the text holds. */
export function MarkedText({ text, hits, around }: Props): VNode {
  const parts: ComponentChildren[] = []
  const spans = merged(hits, text.length)
  let at = around === undefined ? 0 : startFor(text, spans[0]?.[0] ?? 0, around)
  if (at > 0) parts.push('… ')
  for (const [start, end] of spans) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  parts.push(text.slice(at))
  return <>{parts}</>
}

/** Spans in order, inside the text, none overlapping. */
function merged(hits: Props['hits'], length: number): [number, number][] {
  const spans: [number, number][] = []
  for (const [from, to] of [...hits].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(0, from)
    const end = Math.min(length, to)
    const before = spans.at(-1)
    if (before && start <= before[1]) before[1] = Math.max(before[1], end)
    else if (start < end) spans.push([start, end])
  }
  return spans
}

/** Where to begin so that the first marked word is near the beginning: after a space. */
function startFor(text: string, first: number, around: number): number {
  if (first <= around) return 0
  const from = first - around
  const space = text.indexOf(' ', from - 1)
  return space >= 0 && space < first ? space + 1 : from
}
