import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from '../../scripts/lib/root.ts'

const FILE = join(ROOT, 'docs/figures.md')
const HEAD = '# Figures\n\nWritten by `npm run bench`; each table says how to print it again.\n'

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 ? high : (low + high) / 2
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Writes one section of docs/figures.md, in the place of the one of that name. */
export function writeFigures(name: string, text: string): void {
  const old = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const section = `${start}\n${text.trim()}\n${end}`
  const from = old.indexOf(start)
  const to = old.indexOf(end)
  mkdirSync(dirname(FILE), { recursive: true })
  writeFileSync(
    FILE,
    from >= 0 && to > from
      ? old.slice(0, from) + section + old.slice(to + end.length)
      : `${old.trimEnd()}\n\n${section}\n`,
  )
}
