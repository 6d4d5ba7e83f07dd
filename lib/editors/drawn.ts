import { PROXIED } from './box.ts'
import { normal, whole } from './reading.ts'

const LINES = '.CodeMirror-line, .ace_line, .view-line, .cm-line'
/** Lines of a long reply's end that must stand on screen: the caret is scrolled into view. */
const TAIL = 8

/** The element that draws the text of a code editor, whose box shows nothing or a part only. */
export function canvasOf(box: HTMLElement): HTMLElement | undefined {
  const canvas = box.closest<HTMLElement>(`${PROXIED}, .cm-content`)
  return canvas ?? undefined
}

/** The lines a code editor has on screen, from the top. */
function drawn(canvas: HTMLElement): string {
  const lines = [...canvas.querySelectorAll<HTMLElement>(LINES)]
  // Monaco reuses its nodes, so that their order isn't the lines'.
  const tops = new Map(lines.map((line) => [line, line.getBoundingClientRect().top]))
  lines.sort((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0))
  return normal(lines.map((line) => line.textContent).join('\n'))
}

/** Everything a box holds as far as it can be seen: two equal readings mean nothing changed. */
export function contents(box: HTMLElement): string {
  const canvas = canvasOf(box)
  return canvas ? drawn(canvas) : whole(box)
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

/** True when `text` (its end, where it's longer than the screen) stands once more than before. */
export function drawnOnceMore(canvas: HTMLElement, earlier: string, text: string): boolean {
  const lines = normal(text).trim().split('\n')
  const now = drawn(canvas)
  const all = lines.join('\n')
  if (count(now, all) === count(earlier, all) + 1) return true
  const tail = lines.slice(-TAIL).join('\n')
  return lines.length > TAIL && count(now, tail) === count(earlier, tail) + 1
}
