import { readFileSync } from 'node:fs'
import { SITES } from '../../lib/sites/index.ts'
import { startTab } from '../recorded/support/tab.ts'
import { table, writeFigures } from './figures.ts'

/** Posts read in one round, and rounds, of which the middle one counts. */
const POSTS = 1000
const ROUNDS = 5

/** Runs in the page: milliseconds for 1,000 posts by the site's definition and by the naive way. */
function measure({
  url,
  now,
  posts,
  rounds,
}: {
  url: string
  now: number
  posts: number
  rounds: number
}) {
  const { sitesFor, recognise, readPosts } = globalThis.reader
  const site = recognise(sitesFor(location.host), document, location.host)
  if (!site) return undefined
  const page = { host: location.host, url, now }
  const found = readPosts(site, document, page)
  if (found.length === 0) return undefined
  const times = Math.ceil(posts / found.length)
  const per = posts / (times * found.length)
  const middle = (work: () => void) => {
    const all: number[] = []
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      for (let i = 0; i < times; i++) work()
      all.push((performance.now() - start) * per)
    }
    return all.sort((a, b) => a - b)[rounds >> 1] ?? 0
  }
  const vigie = middle(() => readPosts(site, document, page))
  // What a short script does: the visible words of each post, and every link in it as an address.
  const naive = middle(() => {
    for (const { element } of found) {
      ;(element as HTMLElement).innerText.trim()
      for (const link of element.querySelectorAll('a[href]'))
        new URL((link as HTMLAnchorElement).href)
    }
  })
  return { posts: found.length, vigie, naive }
}

/** What reading costs on each site's own page: `npm run bench -- sites`. */
export async function run(): Promise<void> {
  const tab = await startTab()
  const rows: string[][] = []
  try {
    for (const { id, name } of SITES) {
      const html = readFileSync(new URL(`../pages/${id}.html`, import.meta.url))
      const json = /id="expected">(.*?)<\/script>/s.exec(html.toString())?.[1] ?? '{}'
      const { url, now } = JSON.parse(json) as { url: string; now: string }
      const page = await tab.open(url, html)
      const given = { url, now: Date.parse(now), posts: POSTS, rounds: ROUNDS }
      const cost = await page.evaluate(measure, given)
      await page.close()
      if (!cost) throw new Error(`${id}: nothing was read on its own page`)
      const ratio = `${(cost.vigie / cost.naive).toFixed(2)} x`
      rows.push([name, String(cost.posts), cost.vigie.toFixed(1), cost.naive.toFixed(1), ratio])
    }
  } finally {
    await tab.close()
  }
  const head = ['Site', 'posts on its page', 'ms per 1,000 posts', 'naive way, ms', 'ratio']
  const text = `## Reading, site by site\n\n\`npm run bench -- sites\`: each site's own page, read until 1,000 posts, the middle of ${ROUNDS} rounds; the naive way takes the visible words of each post and every link in it as an address.\n\n${table(head, rows)}`
  console.log(text)
  writeFigures('sites', text)
}
