import { buildDemo } from '../../scripts/lib/build.ts'
import { serveCommunity } from '../community/server.ts'
import { benchBrowser } from './browser.ts'
import { bundle } from './bundle.ts'
import { median, table, writeFigures } from './figures.ts'
import { fillPeople } from './people.ts'

const MEMBERS = 100_000
const AUTHORS = 50
const ROUNDS = 60
const CARDS = 40

/**
 * Who wrote the posts of a page, asked of 100,000 members: fifty authors at once, half of them filed,
 * never the same twice; and the card of one. Timed in the extension's background, in Chromium.
 */
export async function run(): Promise<void> {
  const served = await serveCommunity()
  const bench = await benchBrowser(served, buildDemo('chromium'))
  try {
    const room = await bench.room()
    for (let from = 0; from < MEMBERS; from += 20_000) {
      await room.evaluate(fillPeople, { total: 20_000, from })
    }
    // The members as they are stored, some from all over, as authors a page shows.
    const known = await room.evaluate(
      async (wanted) => {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const asked = indexedDB.open('vigie')
          asked.onsuccess = () => resolve(asked.result)
          asked.onerror = () => reject(asked.error)
        })
        const accounts = await new Promise<Record<string, unknown>[]>((resolve) => {
          const all = db.transaction('accounts').objectStore('accounts').getAll()
          all.onsuccess = () => resolve(all.result)
        })
        db.close()
        const step = Math.floor(accounts.length / wanted)
        return Array.from({ length: wanted }, (_, index) => accounts[index * step])
      },
      (AUTHORS / 2) * ROUNDS,
    )
    const rounds = Array.from({ length: ROUNDS }, (_, round) =>
      Array.from({ length: AUTHORS }, (_, at) => {
        const author = known[round + ROUNDS * (at >> 1)] ?? {}
        return at % 2
          ? { ...author, keys: [`discourse:forum.example:@nobody${round}-${at}`] }
          : author
      }),
    )
    const worker = await bench.worker()
    await worker.send('Runtime.enable')
    const evaluate = async (expression: string) => {
      const { result, exceptionDetails } = await worker.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
      return result.value
    }
    await evaluate(await bundle('tests/bench/lookup-side.ts'))
    const { times, filed } = await evaluate(`lookUp(${JSON.stringify(rounds)})`)
    const cards = await evaluate(`openCards(${JSON.stringify(known.slice(0, CARDS))})`)
    const row = (what: string, [first = 0, ...rest]: number[]) => {
      const sorted = rest.toSorted((a, b) => a - b)
      const late = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
      return [what, ...[first, median(rest), late].map((time) => `${time.toFixed(1)} ms`)]
    }
    const text = table(
      [
        `of ${MEMBERS.toLocaleString('en')} members`,
        'the first time',
        'median',
        '95 in 100 within',
      ],
      [
        row(`marks of ${AUTHORS} authors, half of them filed`, times),
        row('the card of one', cards),
      ],
    )
    console.log(`${filed} of ${ROUNDS * AUTHORS} authors filed\n\n${text}`)
    writeFigures(
      'lookup',
      `## Looking people up\n\n\`npm run bench -- lookup\`, in the background of the extension, in Chromium, goal 10 ms for fifty authors.\n\n${text}`,
    )
  } finally {
    await bench.close()
    await served.close()
  }
}
