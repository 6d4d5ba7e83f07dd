import { cardOf } from '../../lib/keeper/card-view.ts'
import { speech } from '../../lib/keeper/context.ts'
import { marksOf } from '../../lib/keeper/marks.ts'
import type { Author } from '../../lib/model.ts'

/** What runs in the extension's own background: the keeper's look-ups, timed beside its database. */
Object.assign(globalThis, {
  async lookUp(rounds: Author[][]): Promise<{ times: number[]; filed: number }> {
    const say = speech('fr')
    const times: number[] = []
    let filed = 0
    for (const authors of rounds) {
      const start = performance.now()
      const marks = await marksOf(
        authors.map(({ keys }) => keys),
        say,
      )
      times.push(performance.now() - start)
      filed += marks.filter((mark) => mark?.filed).length
    }
    return { times, filed }
  },
  async openCards(authors: Author[]): Promise<number[]> {
    const times: number[] = []
    for (const author of authors) {
      const start = performance.now()
      await cardOf({ author })
      times.push(performance.now() - start)
    }
    return times
  },
})
