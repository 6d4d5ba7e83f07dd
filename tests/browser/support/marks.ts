import type { Tab } from './driver.ts'
import { until } from './until.ts'

/** A mark as a screen reader hears it, and the author's name that stands on its line. */
export interface SeenMark {
  author: string
  /** The name that the mark says; empty while it isn't sure. */
  name: string
  /** What is known of them, as one text; empty for somebody unknown. */
  labels: string
}

// The space before a colon is one that does not break; a browser may give it as a plain one.
const MARK =
  /^Vigie\s: (?:ouvrir la fiche de (.*?)(?: \((.*)\))?(?:\. À regarder\s: .*)?|auteur .*)$/

/** Runs in the page: every author's name with the height at which it stands. */
function authors(): { name: string; y: number }[] {
  return [...document.querySelectorAll('.names a')].map((link) => {
    const { y, height } = link.getBoundingClientRect()
    return { name: link.textContent ?? '', y: y + height / 2 }
  })
}

/** All marks that are drawn, each with the author whose name is nearest to it. */
export async function marksOf(tab: Tab): Promise<SeenMark[]> {
  const buttons = await tab.all({ role: 'button', name: MARK })
  const names = await tab.run(authors, null)
  return buttons.flatMap(({ name: said, box }) => {
    if (!box || box.width === 0) return []
    const [, name = '', labels = ''] = MARK.exec(said) ?? []
    const y = box.y + box.height / 2
    const [nearest] = names.toSorted((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y))
    return [{ author: nearest?.name ?? '', name, labels }]
  })
}

/** Waits until a page has so many marks. */
export function waitForMarks(tab: Tab, count: number): Promise<SeenMark[]> {
  return until(`${count} marks`, async () => {
    const marks = await marksOf(tab)
    if (marks.length !== count) throw new Error(`${marks.length} marks`)
    return marks
  })
}
