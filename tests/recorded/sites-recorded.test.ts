import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readIn } from './support/reading.ts'
import { type Row, score, table } from './support/score.ts'
import { startTab, type Tab } from './support/tab.ts'

const folder = fileURLToPath(new URL('../../../shared/fixtures/pages', import.meta.url))
const there = existsSync(folder)

/** A recorded page and what a person counted on it; see docs/sites.md for how. */
export interface Counted {
  page: string
  url: string
  site: string
  now: string
  /** Digests of `name` and `id` of each post, in the page's order: nobody's words are kept here. */
  posts: [name: string, id: string][]
  /** How many posts show a handle or number, an address, a time and a text. */
  handles: number
  links: number
  times: number
  texts: number
  /** True when the generic reader is held to its goal on this page. */
  generic?: boolean
}

const manifest: Counted[] = JSON.parse(
  readFileSync(new URL('./manifest.json', import.meta.url), 'utf8'),
)

let tab: Tab
const own: Row[] = []
const generic: Row[] = []

beforeAll(async () => {
  if (there) tab = await startTab()
})
afterAll(async () => {
  await tab?.close()
  if (own.length > 0) console.log(table('Recorded pages, by their own readers', own))
  if (generic.length > 0)
    console.log(table('The same without their readers: generic reader', generic))
})

async function read(counted: Counted, byGeneric: boolean) {
  const page = await tab.open(counted.url, readFileSync(`${folder}/${counted.page}`))
  const reading = await readIn(page, counted.url, Date.parse(counted.now), byGeneric)
  await page.close()
  return reading
}

// Third parties' pages stand beside the repository, not in it.
describe.skipIf(!there)('recorded pages (skipped without the folder of recorded pages)', () => {
  describe.each(manifest)('$page', (counted) => {
    it('is read by its site', async () => {
      const reading = await read(counted, false)
      const row = score(counted, reading.posts)
      own.push(row)
      expect(reading.site).toBe(counted.site)
      expect(row).toMatchObject({ found: row.expected, matched: row.expected, wrong: 0 })
      const { handles, links, times, texts } = counted
      expect(row).toMatchObject({ handles, links, times, texts })
    })
  })

  // The pages that the generic reader must read when their own readers are off.
  describe.each(manifest.filter(({ generic }) => generic))('$page', (counted) => {
    it('is read without its site', async () => {
      const reading = await read(counted, true)
      generic.push(score(counted, reading.posts, true))
      expect(reading.sure).toBeGreaterThan(0.5)
    })
  })

  it('reaches the goals over all pages', () => {
    const sum = (rows: Row[], pick: (row: Row) => number) =>
      rows.reduce((total, row) => total + pick(row), 0)
    const recall = (rows: Row[]) =>
      sum(rows, (row) => row.matched) / sum(rows, (row) => row.expected)
    const precision = (rows: Row[]) =>
      sum(rows, (row) => row.matched) / sum(rows, (row) => row.found)
    expect(recall(own)).toBeGreaterThanOrEqual(0.99)
    expect(precision(own)).toBeGreaterThanOrEqual(0.99)
    expect(recall(generic)).toBeGreaterThanOrEqual(0.97)
    expect(precision(generic)).toBeGreaterThanOrEqual(0.97)
  })
})
