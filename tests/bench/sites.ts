import { readFileSync } from 'node:fs'
import { SITES } from '../../lib/sites/index.ts'
import { startTab } from '../recorded/support/tab.ts'
import { table, writeFigures } from './figures.ts'

/** Posts that each page is filled up to, and rounds, of which the middle one counts. */
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
  const read = () => readPosts(site, document, page)
  const few = read().map(({ element }) => element)
  // The page's own posts again and again, as in a long thread; what is nested comes with its parent.
  const whole = few.filter((one) => !few.some((other) => other !== one && other.contains(one)))
  if (whole.length === 0) return undefined
  for (let i = 0; read().length < posts; i++) {
    for (let n = 0; n < 50; n++) {
      const one = whole[(i + n) % whole.length]
      one?.parentNode?.append(one.cloneNode(true))
    }
    if (i > posts) return undefined
  }
  const found = read()
  const middle = (work: () => void) => {
    const all: number[] = []
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      work()
      all.push(((performance.now() - start) * posts) / found.length)
    }
    return all.sort((a, b) => a - b)[rounds >> 1] ?? 0
  }
  const authors = middle(read)
  const words = middle(() => {
    for (const { post } of read()) if (post.text === '\0') throw new Error(url)
  })
  // What a short script does: the visible words of each post, and every link in it as an address.
  const naive = middle(() => {
    for (const { element } of found) {
      ;(element as HTMLElement).innerText.trim()
      for (const link of element.querySelectorAll('a[href]'))
        new URL((link as HTMLAnchorElement).href)
    }
  })
  return { posts: few.length, authors, words, naive }
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
      const { authors, words, naive } = cost
      const ms = [authors, words, naive].map((one) => one.toFixed(1))
      rows.push([name, String(cost.posts), ...ms, `${(authors / naive).toFixed(2)} x`])
    }
  } finally {
    await tab.close()
  }
  const head = [
    'Site',
    'posts on its page',
    'authors, ms',
    'authors and words, ms',
    'naive way, ms',
    'authors against naive',
  ]
  const text = `## Reading, site by site\n\n\`npm run bench -- sites\`: each site's own page, its posts repeated up to ${POSTS}, ms for 1,000 of them, the middle of ${ROUNDS} rounds. In a page, authors are read of all posts, words of those that come near what is seen. The naive way takes the visible words of each post and every link in it as an address.\n\n${table(head, rows)}`
  console.log(text)
  writeFigures('sites', text)
}
