import { readFileSync } from 'node:fs'
import type { Bench } from './browser.ts'
import { bundle } from './bundle.ts'

/** One move of everything: how long it took, and the most memory its process had meanwhile. */
export interface Move {
  what: string
  /** In milliseconds. */
  ms: number
  /** Resident, in megabytes; not a number where the system doesn't tell. */
  memory: number
}

/** What the biggest of these processes has in memory, in bytes; Linux only. */
function resident(pids: readonly number[]): number {
  const pages = pids.map((pid) => {
    try {
      return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096
    } catch {
      return Number.NaN
    }
  })
  return Math.max(...pages.filter(Number.isFinite), Number.NEGATIVE_INFINITY)
}

/**
 * Everything there is exported, let go of and imported again in a page of the extension, and one
 * person erased before that. Throws when what came back isn't what went.
 */
export async function moveAll(bench: Bench): Promise<{ moves: Move[]; bytes: number }> {
  const page = await bench.room()
  const session = await bench.browser.target().createCDPSession()
  const code = await bundle('tests/bench/moves-side.ts')
  await page.evaluate(code)
  const moves: Move[] = []

  async function move<T>(what: string, call: string, msOf: (answer: T) => number): Promise<T> {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
    let most = resident(pids)
    const timer = setInterval(() => {
      most = Math.max(most, resident(pids))
    }, 50)
    try {
      const answer = (await page.evaluate(`moves.${call}()`)) as T
      moves.push({ what, ms: msOf(answer), memory: most / 1e6 })
      return answer
    } finally {
      clearInterval(timer)
    }
  }
  const own = (ms: number) => ms

  await move('one person erased, traces of them looked for everywhere', 'eraseOne', own)
  const exported = await move<{ ms: number; bytes: number }>('export', 'exportAll', ({ ms }) => ms)
  await move('all erased', 'wipe', own)
  await move('import: read, checked, compared', 'preview', own)
  await move('import: written in one transaction', 'take', own)
  const differing = (await page.evaluate('moves.differing()')) as string[]
  if (differing.length > 0) throw new Error(`came back otherwise: ${differing.join('\n')}`)
  await page.close()
  return { moves, bytes: exported.bytes }
}
