import type { CDPSession, Page } from 'puppeteer-core'
import type { Bench } from './browser.ts'
import { endProfile, startProfile } from './profile.ts'

/** `other` is an unpacked extension given on the command line. */
export const WAYS = ['none', 'vigie', 'naive', 'other'] as const
export type Way = (typeof WAYS)[number]

/** One page load. Milliseconds, but for the counts and the heap. */
export interface Measured {
  /** Main thread of the page, everything: script, style, layout, paint. */
  taskMs: number
  layoutMs: number
  longTasks: number
  /** From the last burst to the last mark that is drawn; 0 where that can't be seen. */
  lastMarkMs: number
  /** The longest a click waited for its next paint while posts came, in steps of 8. */
  delayMs: number
  /** Memory of the page's scripts after a collection, ours included, in bytes. */
  heap: number
  /** Script of the extension: in the page, and in its background. */
  pageMs: number
  workerMs: number
  /** Script of both in a second without any change. */
  idleMs: number
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Waits in the isolated world of Vigie's reader until the last posts have come and all that are on
 * screen are marked, with the tags of who is filed.
 */
const LAST_DRAWN = `new Promise((resolve, reject) => {
  const end = performance.now() + 60_000
  const isSeen = (name) => {
    const { top, bottom } = name.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  }
  const look = () => {
    if (performance.now() > end) reject(new Error('The last mark was not drawn'))
    const names = [...document.querySelectorAll('.names, .comment-author, .comhead')]
    const buttons = names.length < POSTS ? [] : names.filter(isSeen).map((name) => {
      const host = name.querySelector('span:not([class]):empty')
      return host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('button')
    })
    const tagged = FILED === 0 || buttons.some((button) => button?.querySelector('b'))
    if (buttons.length > 0 && buttons.every(Boolean) && tagged) resolve(performance.now())
    else setTimeout(look, 2)
  }
  look()
})`

async function lastMark(page: Page, cdp: CDPSession, way: Way, posts: number, filed: number) {
  if (way === 'naive') {
    await page.waitForFunction(
      (count) => document.querySelectorAll('.naive').length >= count,
      {},
      posts,
    )
    return page.evaluate(() => performance.now())
  }
  return inReader(cdp, LAST_DRAWN.replace('POSTS', String(posts)).replace('FILED', String(filed)))
}

/** Evaluates in the isolated world of the reader, to a number. */
async function inReader(cdp: CDPSession, expression: string): Promise<number> {
  const contexts: { id: number; origin: string }[] = []
  const note = ({ context }: { context: { id: number; origin: string } }) => contexts.push(context)
  cdp.on('Runtime.executionContextCreated', note)
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.disable')
  cdp.off('Runtime.executionContextCreated', note)
  const ours = contexts.findLast(({ origin }) => origin.startsWith('chrome-extension'))
  if (!ours) throw new Error('The reader isn’t in the page')
  const { result } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId: ours.id,
    awaitPromise: true,
  })
  if (typeof result.value !== 'number') throw new Error(result.description)
  return result.value
}

/** Settles once the reader has started. */
const READING = `new Promise((resolve) => {
  const look = () => globalThis[Symbol.for('vigie.room')] ? resolve(1) : setTimeout(look, 20)
  look()
})`

/** Waits for the reader, which starts when the page is idle. */
async function untilRead(cdp: CDPSession): Promise<void> {
  for (let tries = 50; ; tries--) {
    const there = await inReader(cdp, READING).catch(() => 0)
    if (there) return
    if (tries === 0) throw new Error('The page isn’t read')
    await wait(100)
  }
}

/** Clicks beside the posts again and again, as somebody who goes on while they come. */
async function clickUntil(page: Page, done: Promise<unknown>): Promise<void> {
  let more = true
  done.finally(() => {
    more = false
  })
  while (more) {
    await page.mouse.click(5, 300)
    await wait(50)
  }
}

/** Scrolls to the end as somebody who reads fast: half a screen at a time, seven times a second. */
async function scrollThrough(page: Page): Promise<void> {
  const more = () =>
    page.evaluate(() => {
      scrollBy(0, innerHeight / 2)
      return scrollY + innerHeight < document.documentElement.scrollHeight - 1
    })
  while (await more()) await wait(140)
}

/** What is asked of one load. */
export interface Round {
  address: string
  way: Way
  posts: number
  filed: number
  /** How many times slower the processor is made. */
  slow: number
  /**
   * What is looked at, each in a load of its own: profiling, clicking and looking out for the last
   * mark cost time themselves.
   */
  look: 'time' | 'script' | 'delay' | 'mark'
  /** Whether the page is scrolled to its end once all posts are there. */
  through: boolean
  /** Whether there are posts; where there are none, the start of the page is measured. */
  marks: boolean
}

/** One page load: bursts poured in, everything measured. */
export async function once(bench: Bench, round: Round) {
  const { address, way, posts, filed, slow, look, marks, through } = round
  const page = await bench.browser.newPage()
  const cdp = await page.createCDPSession()
  await page.goto(address)
  // The reader starts once, when the page is idle: not what is measured here.
  if (way === 'vigie' && marks) await untilRead(cdp)
  else await wait(300)
  const worker = way === 'none' ? undefined : await bench.worker()
  await page.bringToFront()
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow })
  // Time on the processor, so that what else the machine does isn't counted.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const metrics = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  }
  const profiled = look === 'script' ? [cdp, ...(worker ? [worker] : [])] : []
  for (const session of profiled) await startProfile(session)
  const before = await metrics()
  if (!marks) await page.reload()
  const seen = marks && look === 'mark' && (way === 'vigie' || way === 'naive')
  const drawn = seen ? lastMark(page, cdp, way, posts, filed) : undefined
  const poured = page.evaluate(
    (follow) => (window as unknown as { pour(follow: boolean): Promise<void> }).pour(follow),
    seen,
  )
  if (look === 'delay') await clickUntil(page, poured)
  await poured
  const last = await drawn
  if (through) await scrollThrough(page)
  await wait(700)
  const after = await metrics()
  const prefix = `chrome-extension://${bench.id}/`
  const scripts = async () =>
    Promise.all(profiled.map((one, i) => endProfile(one, i === 0 ? prefix : '')))
  const [inPage, inWorker] = await scripts()
  for (const session of profiled) await startProfile(session)
  if (look === 'script') await wait(3000)
  const idle = (await scripts()).reduce((sum, { ms }) => sum + ms, 0) / 3
  await cdp.send('HeapProfiler.collectGarbage')
  const { JSHeapUsedSize = 0 } = await metrics()
  const { longTasks, lastBurst, delays } = await page.evaluate(() => {
    const told = window as unknown as { longTasks: number[]; lastBurst: number; delays: number[] }
    return { longTasks: told.longTasks, lastBurst: told.lastBurst, delays: told.delays }
  })
  await worker?.detach()
  await page.close()
  const ms = (name: string) => ((after[name] ?? 0) - (before[name] ?? 0)) * 1000
  const measured: Measured = {
    taskMs: ms('TaskDuration'),
    layoutMs: ms('LayoutDuration') + ms('RecalcStyleDuration'),
    longTasks: longTasks.length,
    lastMarkMs: last === undefined ? 0 : last - lastBurst,
    delayMs: Math.max(0, ...delays),
    heap: JSHeapUsedSize,
    pageMs: way === 'none' ? 0 : (inPage?.ms ?? 0),
    workerMs: inWorker?.ms ?? 0,
    idleMs: way === 'none' ? 0 : idle,
  }
  return { measured, own: [inPage?.own, inWorker?.own] }
}
