import type { Page } from 'puppeteer-core'
import type { browser as browserApi } from 'wxt/browser'
import { buildDemo } from '../../scripts/lib/build.ts'
import { serveCommunity } from '../community/server.ts'
import { type Bench, benchBrowser } from './browser.ts'
import { median, table, writeFigures } from './figures.ts'
import { yearOf } from './year.ts'

declare const chrome: typeof browserApi

const OPENINGS = 11
const CHUNK = 4000

/** Runs in a page of the extension: writes records past the keeper, some at a time. */
async function put(records: Record<string, object[]>): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('vigie')
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  const tx = db.transaction([...Object.keys(records), 'meta'], 'readwrite', {
    durability: 'relaxed',
  })
  for (const [store, items] of Object.entries(records)) {
    for (const item of items) tx.objectStore(store).put(item)
  }
  tx.objectStore('meta').delete('tallies')
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve
    tx.onerror = () => reject(tx.error)
  })
  db.close()
}

/** Fills the store with a year, and answers how long (ms) all tallies take to be made from it. */
async function seed(bench: Bench, mentions: number, members: number): Promise<number> {
  const room = await bench.room()
  await room.evaluate(() =>
    chrome.runtime.sendMessage({ ask: 'settings.save', input: { language: 'fr' } }),
  )
  const year = yearOf(Date.now(), { mentions, members })
  for (let from = 0; from < mentions; from += CHUNK) {
    const length = Math.min(CHUNK, mentions - from)
    await room.evaluate(put, { mentions: Array.from({ length }, (_, i) => year.mention(from + i)) })
  }
  for (let from = 0; from < members; from += CHUNK) {
    const people = Array.from({ length: Math.min(CHUNK, members - from) }, (_, i) =>
      year.person(from + i),
    )
    await room.evaluate(put, {
      members: people.map(({ member }) => member),
      accounts: people.map(({ account }) => account),
      entries: people.flatMap(({ entries }) => entries),
    })
  }
  const took = await room.evaluate(async () => {
    const start = performance.now()
    await chrome.runtime.sendMessage({ ask: 'metrics.make', input: {} })
    return performance.now() - start
  })
  await room.close()
  return took
}

/** Milliseconds from the start of a page until something of it is drawn. */
async function opening(
  bench: Bench,
  address: string,
  selector: string,
  tab = 'today',
): Promise<number> {
  const page = await bench.browser.newPage()
  await page.evaluateOnNewDocument(
    (wanted: string, tab: string) => {
      localStorage.setItem('popup-tab', tab)
      const seen = () => {
        if (!document.querySelector(wanted)) return requestAnimationFrame(seen)
        // The frame after the one in which it stands has painted it.
        return requestAnimationFrame(() => {
          Object.assign(globalThis, { drawnAt: performance.now() })
        })
      }
      requestAnimationFrame(seen)
    },
    selector,
    tab,
  )
  await page.bringToFront()
  await page.goto(`chrome-extension://${bench.id}/${address}`)
  const took = await drawn(page)
  // What a page still draws is not the next one's to wait for.
  await page.waitForNetworkIdle({ idleTime: 300 })
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  await page.close()
  return took
}

const drawn = async (page: Page) =>
  (
    await page.waitForFunction(() => (globalThis as { drawnAt?: number }).drawnAt, {
      timeout: 60_000,
    })
  ).jsonValue() as Promise<number>

/** Measures figures over a year; `--write` keeps them in docs/figures.md. */
export async function run(args: readonly string[]): Promise<void> {
  const size = (name: string) =>
    Number(args.includes(name) && args[args.indexOf(name) + 1]) || 100_000
  const [mentions, members] = [size('--mentions'), size('--members')]
  const served = await serveCommunity()
  let bench = await benchBrowser(served, buildDemo('chromium'))
  try {
    const made = await seed(bench, mentions, members)
    // A year comes in over a year: she doesn't open it in the browser that has just written it all.
    bench = await bench.restart()
    const places: [name: string, address: string, selector: string, tab?: string][] = [
      // What the browser itself takes on this machine, now: the rest is Vigie's.
      ['a page with nothing of Vigie in it', 'manifest.json', 'body'],
      ['popup, first thing painted', 'popup.html', 'header', 'mentions'],
      ['popup, “Mentions”', 'popup.html', '[data-row]', 'mentions'],
      ['Mentions room', 'dashboard.html#/mentions', '[data-row]'],
      ['popup on “Today”, first thing painted', 'popup.html', 'header'],
      ['popup, “Today”', 'popup.html', '.figure .value'],
      ['Metrics, 30 days', 'dashboard.html#/metrics', '.metric .value'],
      [
        'Metrics, a year against the one before',
        'dashboard.html#/metrics?period=days-365',
        '.metric .value',
      ],
      [
        'the same, to its last chart and setting',
        'dashboard.html#/metrics?period=days-365',
        '.metrics .check',
      ],
    ]
    const all = places.map(() => [] as number[])
    // In turns, so that what the machine or the database does meanwhile falls on all alike.
    for (let turn = 0; turn <= OPENINGS; turn++) {
      for (const [at, [, address, selector, tab]] of places.entries()) {
        const took = await opening(bench, address, selector, tab)
        // The first opening compiles what is loaded; it is not counted.
        if (turn > 0) all[at]?.push(took)
      }
    }
    const rows: string[][] = []
    for (const [at, [name]] of places.entries()) {
      const times = all[at] ?? []
      const high = times.toSorted((a, b) => a - b).at(-2) ?? Number.NaN
      rows.push([name, median(times).toFixed(0), high.toFixed(0)])
    }
    const text = table(
      ['From opening the page to what it is opened for', 'median, ms', '90th percentile, ms'],
      rows,
    )
    const title = `## Figures of ${mentions.toLocaleString('en')} mentions and ${members.toLocaleString('en')} members\n\n\`npm run bench -- metrics\`, ${OPENINGS} openings each in Chromium, in turns, over a year. All tallies made again: ${(made / 1000).toFixed(1)} s.\n\n`
    console.log(title + text)
    if (args.includes('--write')) writeFigures('metrics', title + text)
  } finally {
    await bench.close()
    await served.close()
  }
}
