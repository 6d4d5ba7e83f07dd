import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readIn } from './support/reading.ts'
import { startTab, type Tab } from './support/tab.ts'

const folder = fileURLToPath(new URL('../pages', import.meta.url))
// `wordpress.html` is the site's page; `wordpress.themes.html` shows the same site's other markup.
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''))

interface Expected {
  url: string
  now: string
  /** Reply boxes on the page. */
  boxes: number
  posts: {
    key: string
    name: string
    text: string
    keys?: string[]
    at?: string
    range?: number
    link?: string
    title?: string
  }[]
}

let tab: Tab
beforeAll(async () => {
  tab = await startTab()
})
afterAll(() => tab?.close())

async function show(id: string): Promise<{ page: Page; expected: Expected }> {
  const html = readFileSync(`${folder}/${id}.html`)
  const json = /id="expected">(.*?)<\/script>/s.exec(html.toString())?.[1] ?? '{}'
  const expected: Expected = JSON.parse(json)
  return { page: await tab.open(expected.url, html), expected }
}

it('has only selectors that the browser understands', async () => {
  const page = await tab.open('https://site.exemple/', Buffer.from('<!doctype html><p>x'))
  const broken = await page.evaluate(() =>
    globalThis.reader.SITES.flatMap(({ id, posts, recognise = [], composer }) => {
      const picks = posts.flatMap((shape) =>
        Object.values(shape).flatMap((part) => (Array.isArray(part) ? part : [])),
      )
      const inPicks = picks.flatMap((pick) =>
        typeof pick === 'string'
          ? pick
          : [pick.s, 'up' in pick ? pick.up : '', 'in' in pick ? pick.in : ''],
      )
      const shapes = posts.flatMap(({ each, climb }) => [each, climb?.stop, climb?.over])
      return [...inPicks, ...shapes, ...recognise, ...composer.box, ...(composer.open ?? [])]
        .map((selector) => selector?.replace(/^:page /, '').replaceAll('$handle', 'x'))
        .filter((selector) => {
          try {
            return selector && document.querySelector(selector) === undefined
          } catch {
            return true
          }
        })
        .map((selector) => `${id}: ${selector}`)
    }),
  )
  await page.close()
  expect(broken).toEqual([])
})

describe.each(ids)('%s', (id) => {
  it('is read as a person reads it: who, where, when, what', async () => {
    const { page, expected } = await show(id)
    const reading = await readIn(page, expected.url, Date.parse(expected.now))
    const { site, posts, boxes } = reading
    await page.close()
    expect(site).toBe(id.split('.')[0])
    const byKey = (a: { key: string; text: string }, b: { key: string; text: string }) =>
      a.key.localeCompare(b.key) || a.text.localeCompare(b.text)
    const read = posts.sort(byKey)
    const due = [...expected.posts].sort(byKey)
    expect(read.map(({ key, name, text }) => ({ key, name, text }))).toEqual(
      due.map(({ key, name, text }) => ({ key, name, text })),
    )
    for (const [at, one] of due.entries()) {
      const post = read[at]
      if (one.at)
        expect(new Date(post?.at ?? 0).toISOString(), one.name).toBe(new Date(one.at).toISOString())
      if (one.range !== undefined) expect(post?.range).toBe(one.range)
      if (one.link) expect(post?.link).toBe(one.link)
      if (one.title) expect(post?.title).toBe(one.title)
      if (one.keys) expect(post?.keys).toEqual(one.keys)
    }
    expect(boxes).toBe(expected.boxes)
  })

  it('finds a reply box that appears later', async () => {
    const { page, expected } = await show(id)
    const later = await page.evaluate(() => {
      const { sitesFor, recognise, boxesIn } = globalThis.reader
      const site = recognise(sitesFor(location.host), document, location.host)
      if (!site) return -1
      const boxes = boxesIn(site.composer, document)
      const [box] = boxes
      if (!box) return 0
      const { parentNode, nextSibling } = box
      box.remove()
      const without = boxesIn(site.composer, document).length
      parentNode?.insertBefore(box, nextSibling)
      return boxesIn(site.composer, document).length - without
    })
    await page.close()
    expect(later).toBe(expected.boxes > 0 ? 1 : 0)
  })
})
