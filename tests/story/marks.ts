import type { Seen, Tab } from '../browser/support/driver.ts'
import { until } from '../browser/support/until.ts'
import type { Step } from './stage.ts'

/** A mark's name, in either language, whatever it says of the author. */
const ANY_MARK = { role: 'button', name: /^Vigie\s?: (ouvrir la fiche de|open the card of) / }

/** The mark of one author. */
export function markOf(name: string): { role: string; name: RegExp } {
  const exact = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return { role: 'button', name: new RegExp(`${ANY_MARK.name.source}${exact}(?: \\(|\\.|$)`) }
}

/** Waits until a page has so many marks, and gives them. */
export async function marks(tab: Tab, count: number): Promise<Seen[]> {
  // The welcome page may have come to the front meanwhile, and a hidden page is read later.
  await tab.front()
  return until(`${count} marks`, async () => {
    const seen = await tab.all(ANY_MARK)
    if (seen.length !== count) throw new Error(`${seen.length} marks`)
    return seen
  })
}

export const drawMarks: Step = {
  name: 'She opens a thread: every author has a quiet mark, all of one size',
  async play({ tab, picture, served }) {
    const posts = served.community.threads[0]?.posts.length ?? 0
    const seen = await marks(tab, posts)
    const sizes = new Set(
      seen.map(({ box }) => `${box?.width.toFixed(1)}×${box?.height.toFixed(1)}`),
    )
    if (sizes.size !== 1) throw new Error(`Marks differ in size: ${[...sizes].join(', ')}`)
    await tab.hover(markOf('Inès Roule'))
    await picture('mark')
    return `${seen.length} marks of ${[...sizes].join()} px for ${posts} posts`
  },
}
