import { join } from 'node:path'
import type { CDPSession, Page } from 'puppeteer-core'
import { buildDemo } from '../../scripts/lib/build.ts'
import { ROOT } from '../../scripts/lib/root.ts'
import { type Served, serveCommunity } from '../community/server.ts'
import { type Bench, benchBrowser } from './browser.ts'
import { median, table, writeFigures } from './figures.ts'
import { benchPage, HOST, type Load, SHAPES, type Shape } from './pages.ts'
import { endProfile, startProfile } from './profile.ts'
import { seed } from './seed.ts'

const WAYS = ['none', 'vigie', 'naive'] as const
type Way = (typeof WAYS)[number]

/** People filed, and how many of them write on the page. */
const FILED = 100_000
const FILED_HERE = 30

interface Measured {
  /** Main thread of the page, everything: script, style, layout, paint. */
  taskMs: number
  layoutMs: number
  longTasks: number
  longMs: number
  /** From the last burst to the last mark that is drawn. */
  lastMarkMs: number
  /** Script of the extension: in the page, and in its background. */
  pageMs: number
  workerMs: number
}

const pageAt = (shape: Shape) =>
  shape === 'hackernews' ? 'https://news.ycombinator.com/item?id=1' : `https://${HOST}/t/bench/1`

/** Waits in the isolated world of Vigie's reader until the last post's mark is drawn. */
const LAST_DRAWN = `new Promise((resolve, reject) => {
  const end = performance.now() + 20_000
  const look = () => {
    if (performance.now() > end) reject(new Error('The last mark was not drawn'))
    const hosts = [...document.querySelectorAll('.names > span:not([class]), .comment-author > span, .comhead > span:not([class])')]
    const host = hosts.at(-1)
    const button = host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('b')
    if (button && hosts.length >= POSTS) resolve(performance.now())
    else setTimeout(look, 2)
  }
  look()
})`

async function lastMark(page: Page, cdp: CDPSession, way: Way, posts: number): Promise<number> {
  if (way === 'naive') {
    return page.evaluate(
      (count) =>
        new Promise<number>((resolve) => {
          const look = () => {
            const all = document.querySelectorAll('.naive')
            if (all.length >= count) resolve(performance.now())
            else setTimeout(look, 2)
          }
          look()
        }),
      posts,
    )
  }
  const contexts: { id: number; origin: string }[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context))
  await cdp.send('Runtime.enable')
  const ours = contexts.findLast(({ origin }) => origin.startsWith('chrome-extension'))
  if (!ours) throw new Error('The reader isn’t in the page')
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: LAST_DRAWN.replace('POSTS', String(posts)),
    contextId: ours.id,
    awaitPromise: true,
  })
  if (typeof result.value !== 'number') throw new Error(result.description)
  return result.value
}

/** One page load: bursts poured in, everything measured. With `profiled`, script by function. */
async function once(
  bench: Bench,
  way: Way,
  shape: Shape,
  load: Load,
  slow: number,
  profiled: boolean,
) {
  const page = await bench.browser.newPage()
  const cdp = await page.createCDPSession()
  await page.goto(pageAt(shape))
  // The reader starts once, when the page is idle: not what is measured here. Its layer shows it.
  if (way === 'vigie') await page.waitForSelector('html > div:not([class]):last-child')
  else await new Promise((resolve) => setTimeout(resolve, 300))
  const worker = way === 'none' ? undefined : await bench.worker()
  await page.bringToFront()
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow })
  // Time on the processor, so that what else the machine does isn't counted.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const metrics = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  }
  if (profiled) {
    await startProfile(cdp)
    if (worker) await startProfile(worker)
  }
  const before = await metrics()
  const drawn = way === 'none' || profiled ? undefined : lastMark(page, cdp, way, load.posts)
  await page.evaluate(() => (window as unknown as { pour(): Promise<void> }).pour())
  const last = await drawn
  await new Promise((resolve) => setTimeout(resolve, 700))
  const after = await metrics()
  const seen = await page.evaluate(() => {
    const { longTasks, lastBurst } = window as unknown as {
      longTasks: number[]
      lastBurst: number
    }
    return { longTasks, lastBurst }
  })
  const ms = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000
  const prefix = `chrome-extension://${bench.id}/`
  const inPage = profiled && way !== 'none' ? await endProfile(cdp, prefix) : undefined
  const inWorker = profiled && worker ? await endProfile(worker, '') : undefined
  await worker?.detach()
  await page.close()
  const measured: Measured = {
    taskMs: ms('TaskDuration'),
    layoutMs: ms('LayoutDuration') + ms('RecalcStyleDuration'),
    longTasks: seen.longTasks.length,
    longMs: seen.longTasks.reduce((sum, one) => sum + one, 0),
    lastMarkMs: last === undefined ? 0 : last - seen.lastBurst,
    pageMs: inPage?.ms ?? 0,
    workerMs: inWorker?.ms ?? 0,
  }
  return { measured, own: [inPage?.own, inWorker?.own] }
}

function serve(served: Served, shape: Shape, load: Load): void {
  const body = benchPage(shape, load)
  const answer = () => ({
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': '' },
    body,
  })
  served.hosts.set(HOST, answer)
  served.hosts.set('news.ycombinator.com', answer)
}

export interface Asked {
  rounds: number
  slow: number
  shapes: readonly Shape[]
  load: Load
  /** Prints where the time goes. */
  where?: boolean
}

/** Measures all ways in turn, round after round, and gives the medians by shape and way. */
export async function measure({ rounds, slow, shapes, load, where }: Asked) {
  const served = await serveCommunity()
  const folders: Record<Way, string | undefined> = {
    none: undefined,
    vigie: buildDemo('chromium'),
    naive: join(ROOT, 'tests/bench/naive'),
  }
  const results = new Map<string, Measured>()
  try {
    for (const shape of shapes) {
      serve(served, shape, load)
      const benches = new Map<Way, Bench>()
      for (const way of WAYS) {
        const bench = await benchBrowser(served, folders[way])
        benches.set(way, bench)
        if (way !== 'none') await seed(bench, way === 'naive', shape, FILED, FILED_HERE)
      }
      const all = new Map<Way, Measured[]>(WAYS.map((way) => [way, []]))
      for (let round = 0; round <= rounds; round++) {
        for (const [way, bench] of benches) {
          const plain = await once(bench, way, shape, load, slow, false)
          const profiled = await once(bench, way, shape, load, slow, true)
          const { pageMs, workerMs } = profiled.measured
          // The first round warms everything up, as the second page of a visit finds it.
          if (round > 0) all.get(way)?.push({ ...plain.measured, pageMs, workerMs })
          if (where && way === 'vigie' && round === rounds) say(profiled.own)
        }
      }
      for (const [way, bench] of benches) {
        await bench.close()
        const list = all.get(way) ?? []
        const [one] = list
        if (!one) continue
        const medians = Object.keys(one).map((key) => [
          key,
          median(list.map((each) => each[key as keyof Measured])),
        ])
        results.set(`${shape} ${way}`, Object.fromEntries(medians))
      }
    }
  } finally {
    await served.close()
  }
  return results
}

function say(own: (Map<string, number> | undefined)[]): void {
  for (const [i, functions] of own.entries()) {
    console.log(i === 0 ? 'in the page' : 'in the background')
    const top = [...(functions ?? [])].toSorted(([, a], [, b]) => b - a).slice(0, 25)
    for (const [name, took] of top) console.log(`  ${took.toFixed(1).padStart(6)}  ${name}`)
  }
}

/** `npm run bench page [-- --rounds 5 --slow 4 --shapes discourse --posts 1000 --where]`. */
export async function run(args: readonly string[]): Promise<void> {
  const given = (name: string, usual: string) => {
    const at = args.indexOf(`--${name}`)
    return at < 0 ? usual : (args[at + 1] ?? usual)
  }
  const asked: Asked = {
    rounds: Number(given('rounds', '5')),
    slow: Number(given('slow', '1')),
    shapes: SHAPES.filter((shape) => given('shapes', SHAPES.join()).includes(shape)),
    load: { posts: Number(given('posts', '1000')), bursts: 20, authors: 300 },
    where: args.includes('--where'),
  }
  const results = await measure(asked)
  const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0)
  const rows = [...results].map(([name, m]) => {
    const [shape = ''] = name.split(' ')
    const none = results.get(`${shape} none`)
    const added = none ? m.longTasks - none.longTasks : 0
    const ratio = none ? (m.taskMs / none.taskMs).toFixed(2) : ''
    const script = m.pageMs + m.workerMs
    return [
      ...name.split(' '),
      ms(script),
      `${ms(m.pageMs)} + ${ms(m.workerMs)}`,
      ms(m.taskMs),
      `× ${ratio}`,
      ms(m.layoutMs),
      String(added),
      m.lastMarkMs ? ms(m.lastMarkMs) : '–',
    ]
  })
  const head = [
    'page',
    'way',
    'our script, ms',
    'in page + background',
    'main thread, ms',
    'against none',
    'style and layout, ms',
    'long tasks added',
    'last mark after last burst, ms',
  ]
  const { posts, bursts, authors } = asked.load
  const what = `${posts} posts of ${authors} authors in ${bursts} bursts, ${FILED_HERE} of the authors filed among ${FILED} members; medians of ${asked.rounds} rounds, the ways in turn; CPU ÷${asked.slow}.`
  const text = `## What Vigie costs a page\n\n${what}\n\n${table(head, rows)}\n\nPrinted by \`npm run bench -- page${args.map((arg) => ` ${arg}`).join('')}\`. Script is sampled every 0.1 ms, in a load of its own; the naive way queries all posts at each change and asks one message a post (\`tests/bench/naive\`).`
  console.log(text)
  if (!args.includes('--dry')) writeFigures(`page ÷${asked.slow} ${posts}`, text)
}
