import type { CDPSession } from 'puppeteer-core'
import type { browser as browserApi } from 'wxt/browser'
import { buildDemo } from '../../scripts/lib/build.ts'
import { serveCommunity } from '../community/server.ts'
import { benchBrowser } from './browser.ts'
import { median, table, writeFigures } from './figures.ts'

declare const chrome: typeof browserApi

/** Replies of her own, so that there are 2,000 with the shipped forty. */
const OWN = 1960
const OPENINGS = 60
const THREAD = 'https://forum.pedalune.example/t/application-4-2-vos-retours/12'

/** Runs in a page of the extension: saves replies of her own, as the dashboard does. */
async function fill(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const answer = await chrome.runtime.sendMessage({
      ask: 'reply.save',
      input: {
        ruleId: 'form',
        tone: 'neutral',
        group: `Groupe ${i % 40}`,
        flags: i % 7 === 0 ? ['shouting'] : [],
        title: { fr: `Réponse n° ${i}`, en: `Reply no. ${i}` },
        variants: {
          fr: [`Bonjour {name|}, ceci est la réponse ${i}. `.repeat(6)],
          en: [`Hello {name|}, this is reply ${i}. `.repeat(6)],
        },
      },
    })
    if (answer && 'error' in answer) throw new Error(JSON.stringify(answer))
  }
}

/**
 * Runs in the isolated world: opens the palette at the box, the way the shortcut does, and answers
 * the milliseconds until its search field and until its replies are drawn, then closes it.
 */
const OPEN = `(async () => {
  const room = globalThis[Symbol.for('vigie.room')]
  if (!room.overlay) await chrome.runtime.sendMessage({ ask: 'overlay.load', input: {} })
  const [found] = [...room.posts.values()].filter(({ post }) => post.text.startsWith('C’EST'))
  const box = document.querySelector('#reply-box')
  const frame = () => new Promise(requestAnimationFrame)
  const seek = (selector) => {
    for (const host of document.documentElement.children) {
      const root = chrome.dom.openOrClosedShadowRoot(host)
      const seen = root?.querySelector(selector)
      if (seen) return seen
    }
  }
  const until = async (done) => { while (!done()) await frame() }
  box.focus()
  const start = performance.now()
  room.overlay.openPalette({ found, box })
  await until(() => seek('dialog[open] input'))
  const field = performance.now() - start
  await until(() => seek('.option'))
  const replies = performance.now() - start
  // Nobody closes it this soon: the rest comes before the next opening is measured.
  await until(() => seek('.option')?.ariaSetSize === '${OWN + 40}')
  room.overlay.openPalette({ found, box })
  await until(() => !seek('dialog'))
  return { field, replies }
})()`

async function isolated(cdp: CDPSession): Promise<number> {
  const contexts: { id: number; origin: string }[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context))
  await cdp.send('Runtime.enable')
  const ours = contexts.findLast(({ origin }) => origin.startsWith('chrome-extension'))
  if (!ours) throw new Error('The reader isn’t in the page')
  return ours.id
}

/** Measures the opening of the palette with 2,000 replies; `--write` keeps it in docs/figures.md. */
export async function run(args: readonly string[]): Promise<void> {
  const served = await serveCommunity()
  const bench = await benchBrowser(served, buildDemo('chromium'))
  try {
    const own = await bench.room()
    await own.evaluate(fill, OWN)
    await own.close()
    const page = await bench.browser.newPage()
    const cdp = await page.createCDPSession()
    await page.goto(THREAD)
    await page.waitForSelector('.names span:not([class])')
    await page.bringToFront()
    const contextId = await isolated(cdp)
    const fields: number[] = []
    const replies: number[] = []
    for (let turn = 0; turn <= OPENINGS; turn++) {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        ...{ expression: OPEN, contextId, awaitPromise: true, returnByValue: true },
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
      // The first opening loads the bundle and compiles it; it is told apart.
      if (turn === 0) console.log('first opening, bundle included', result.value)
      else {
        fields.push(result.value.field)
        replies.push(result.value.replies)
      }
    }
    const high = (values: number[]) =>
      values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)]
    const row = (name: string, values: number[]) => [
      ...[name, median(values).toFixed(1), (high(values) ?? Number.NaN).toFixed(1)],
    ]
    const text = table(
      ['From the key to', 'median, ms', '95th percentile, ms'],
      [row('the search field', fields), row('the ranked replies', replies)],
    )
    const title = `## Opening the palette with ${OWN + 40} replies\n\n\`npm run bench -- palette\`, ${OPENINGS} openings.\n\n`
    console.log(text)
    if (args.includes('--write')) writeFigures('palette', title + text)
  } finally {
    await bench.close()
    await served.close()
  }
}
