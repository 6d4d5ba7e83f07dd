import type { Tab, Weight } from '../browser/support/driver.ts'
import { until } from '../browser/support/until.ts'
import { marks } from '../story/marks.ts'
import { ask } from '../story/own.ts'
import { DOMAIN, enter, leave, OTHER_THREAD, type Stage, THREAD } from '../story/stage.ts'
import { feedOf } from './feeds.ts'

/** What each part of the day holds: twenty of them make 200 pages, 5,000 mentions, 300 drafts, 40 kills. */
const PART = { pages: 10, posts: 250, drafts: 15, kills: 2 }
const FEEDS = 10
const ROOMS = ['mentions', 'members', 'replies', 'watch', 'metrics', 'settings']
const BOX = 'textarea.d-editor-input'
/** More than this between the second part and the last is a leak. */
const MOST_GROWTH = { heap: 3 * 1024 * 1024, nodes: 500, listeners: 100 }
/**
 * Nodes that Chromium itself keeps of each draft, so that it can be undone: 8 of one with four lines
 * that a bare page puts into a bare box with the same command, up to its thousand steps.
 */
const UNDO = 4

/**
 * A day of work in `parts` parts, in one browser that is never closed: pages are opened, replies
 * drafted in a page that stays open, mentions come in while the background is killed, and the
 * dashboard stays open on all its rooms. Says what each part weighs; true when nothing leaked, was
 * lost or repeated, and no console holds an error.
 */
export async function soak(parts: number, say: (line: string) => void): Promise<boolean> {
  const stage = await enter({ browser: 'chromium', language: 'fr' })
  const published = new Map<string, number>()
  try {
    await watchFeeds(stage, published)
    const desk = await stage.driver.room('dashboard.html')
    const walker = await stage.driver.open(OTHER_THREAD)
    const weights: { page: Weight; desk: Weight }[] = []
    const began = Date.now()
    for (let part = 1; part <= parts; part += 1) {
      for (let page = 0; page < PART.pages; page += 1) {
        await walker.open(page % 2 ? THREAD : OTHER_THREAD)
        await marks(walker, stage.served.community.threads[page % 2 ? 0 : 1]?.posts.length ?? 0)
      }
      for (let draft = 0; draft < PART.drafts; draft += 1) await draftOne(stage, draft)
      await liveThrough(stage, desk, published)
      for (const room of ROOMS) await goTo(desk, room)
      weights.push({ page: await weigh(stage.tab), desk: await weigh(desk) })
      say(lineOf(part, weights.at(-1)))
    }
    return await judge({
      stage,
      desk,
      published,
      weights,
      seconds: (Date.now() - began) / 1000,
      say,
    })
  } finally {
    await leave(stage)
  }
}

async function watchFeeds(
  { driver, served }: Stage,
  published: Map<string, number>,
): Promise<void> {
  await ask(driver, 'alert.save', { name: 'Acme', query: 'Acme' })
  for (let index = 0; index < FEEDS; index += 1) {
    const host = `feed-${index}.${DOMAIN}`
    published.set(host, 0)
    served.hosts.set(host, () => ({
      headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
      body: feedOf(host, published.get(host) ?? 0),
    }))
    await ask(driver, 'source.save', {
      kind: 'feed',
      fields: { address: `http://${host}/feed.xml` },
    })
  }
}

/** Opens the palette at a post's own box, puts its first reply there, and empties the box. */
async function draftOne({ tab, driver }: Stage, turn: number): Promise<void> {
  await tab.front()
  await tab.click(`#post_${2 + (turn % 5)} .reply.create`)
  await driver.command('reply-palette')
  await tab.see({ role: 'dialog', name: /^(Répondre|Reply)/ })
  await tab.see({ role: 'option', name: /./ })
  await until('a draft in the box', async () => {
    await tab.press('Enter')
    return tab.text(BOX)
  })
  await until('the palette to be gone', async () => {
    const open = await tab.all({ role: 'dialog', name: /^(Répondre|Reply)/ })
    if (open.length > 0) await tab.press('Escape')
    return open.length === 0
  })
  await tab.run((selector) => {
    const box = document.querySelector<HTMLTextAreaElement>(selector)
    if (!box) return
    box.value = ''
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }, BOX)
}

/** New posts come in, and rounds are cut off by kills. */
async function liveThrough({ driver }: Stage, desk: Tab, published: Map<string, number>) {
  for (const [host, count] of published) published.set(host, count + PART.posts / FEEDS)
  for (let kill = 0; kill < PART.kills; kill += 1) {
    const round = now(desk)
    await Promise.race([round, new Promise((done) => setTimeout(done, Math.random() * 250))])
    await driver.killKeeper()
    await round
  }
  await now(desk)
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

const now = (desk: Tab) =>
  desk.run((message) => chrome.runtime.sendMessage(message).catch(() => undefined), {
    ask: 'watch.now',
    input: {},
  })

async function goTo(desk: Tab, room: string): Promise<void> {
  await desk.front()
  await desk.run((hash) => {
    location.hash = hash
  }, `#/${room}`)
  await desk.see({ role: 'heading', name: /./ })
}

async function weigh(tab: Tab): Promise<Weight> {
  if (!tab.weight) throw new Error('This browser does not tell what a page weighs')
  return tab.weight()
}

const MB = 1024 * 1024

function lineOf(part: number, weight: { page: Weight; desk: Weight } | undefined): string {
  const of = ({ heap, nodes, listeners }: Weight) =>
    `${(heap / MB).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`
  return weight ? `part ${part}: page ${of(weight.page)}; dashboard ${of(weight.desk)}` : ''
}

async function judge(day: {
  stage: Stage
  desk: Tab
  published: Map<string, number>
  weights: { page: Weight; desk: Weight }[]
  seconds: number
  say: (line: string) => void
}): Promise<boolean> {
  const { stage, desk, published, weights, say } = day
  const links = await desk.run(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('vigie')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('mentions').objectStore('mentions').getAll()
          all.onerror = () => reject(all.error)
          all.onsuccess = () => {
            opening.result.close()
            resolve(all.result.map(({ link }: { link: string }) => link))
          }
        }
      }),
    undefined,
  )
  const wanted = [...published.values()].reduce((sum, count) => sum + count, 0)
  const lost = wanted - new Set(links).size
  const repeated = links.length - new Set(links).size
  // The first part fills caches and draws each room for the first time.
  const [first, last] = [weights[1] ?? weights[0], weights.at(-1)]
  const grown = (['page', 'desk'] as const).flatMap((where) =>
    (['heap', 'nodes', 'listeners'] as const).flatMap((what) => {
      const growth = (last?.[where][what] ?? 0) - (first?.[where][what] ?? 0)
      const undo = where === 'page' && what === 'nodes' ? UNDO * PART.drafts * weights.length : 0
      return growth > MOST_GROWTH[what] + undo ? [`${where} ${what} +${growth}`] : []
    }),
  )
  const errors = (await stage.driver.errors()).filter((line) => !line.includes('ERR_ABORTED'))
  const posted = stage.served.community.posted.length
  for (const line of errors) say(`error: ${line}`)
  say(
    `${weights.length * PART.pages} pages, ${wanted} mentions (${lost} lost, ${repeated} repeated), ${weights.length * PART.drafts} drafts (${posted} sent), ${weights.length * PART.kills} kills, ${errors.length} errors, ${grown.length ? `grown: ${grown.join(', ')}` : 'nothing grew'}; ${Math.round(day.seconds)} s`,
  )
  return lost + repeated + posted + errors.length + grown.length === 0
}
