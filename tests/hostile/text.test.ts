import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Driver, Tab, Target } from '../browser/support/driver.ts'
import { giveFile } from '../browser/support/files.ts'
import { browserUnderTest, launch } from '../browser/support/launch.ts'
import { askAsOwn } from '../browser/support/seeding.ts'
import { until } from '../browser/support/until.ts'
import { type Served, serveCommunity } from '../community/server.ts'
import { harmIn, NO_HARM, shownIn } from './harm.ts'
import { CSV, feedXml } from './other-texts.ts'
import { hostileExport } from './seed.ts'
import { HOSTILE } from './strings.ts'

const button = (name: RegExp): Target => ({ role: 'button', name })
/** Presses what opens a part of a page. */
const press = (name: RegExp) => async (room: Tab) => room.click(button(name))

/** Our own pages with what is opened on them, and how many different hostile strings are shown. */
const ROOMS: [page: string, least: number, open?: (room: Tab) => Promise<unknown>][] = [
  ['popup.html', 20],
  ['popup.html', 0, (room) => room.click({ role: 'tab', name: /^Aujourd/ })],
  ['dashboard.html#/mentions', 30],
  ['dashboard.html#/members', 100],
  ['dashboard.html#/members/member-1', 1],
  ['dashboard.html#/members/member-9999', 100],
  ['dashboard.html#/replies', 100],
  ['dashboard.html#/replies/reply-1', 1],
  ['dashboard.html#/replies/reply-2', 1],
  ['dashboard.html#/watch', 100],
  ['dashboard.html#/watch', 100, press(/^Modifier/)],
  ['dashboard.html#/search?q=hostile&go=1', 20],
  ['dashboard.html#/metrics', 20],
  ['dashboard.html#/metrics/items?of=mentions', 30],
  ['dashboard.html#/metrics/report', 1],
  ['dashboard.html#/settings', 100],
  ['dashboard.html#/settings', 10, (room) => giveFile(room, 'hostile.csv', CSV)],
  ['welcome.html', 0],
]

describe.each(browserUnderTest('chromium'))('hostile text in our own pages, in %s', (browser) => {
  let driver: Driver
  let served: Served
  const counts: string[] = []

  beforeAll(async () => {
    served = await serveCommunity()
    // The places that a search asks answer with hostile posts.
    for (const host of ['news.google.com', 'www.bing.com', 'www.reddit.com']) {
      const headers = { 'Content-Type': 'application/rss+xml; charset=utf-8' }
      served.hosts.set(host, () => ({ headers, body: feedXml(`https://${host}`) }))
    }
    driver = await launch(browser, { hosts: served.ports })
    // Firefox speaks English where no language pack is installed.
    await askAsOwn(driver, 'settings.save', { language: 'fr' })
    const room = await driver.room('dashboard.html#/settings')
    await room.see(button(/Choisir un fichier|Choose a file/))
    await giveFile(room, 'hostile.json', JSON.stringify(hostileExport()))
    const take: Target = { role: 'button', name: /^(Importer|Import)$/ }
    await room.see(take)
    await room.click(take)
    await room.see(button(/Annuler cet import|Take this import back/))
    await room.close()
  })
  afterAll(async () => {
    console.log(`${browser}: of ${HOSTILE.length} strings, shown: ${counts.join(', ')}`)
    await driver?.close()
    await served?.close()
  })

  test.each(ROOMS)('%s shows at least %i of them as text', async (page, least, open) => {
    const room = await driver.room(page)
    await room.look({ width: 1280, height: 800 })
    await until('the page', async () => (await room.words()).length > 0)
    await open?.(room)
    let seen = 0
    await until(`${least} hostile strings to be shown`, async () => {
      seen = Math.max(seen, (await shownIn(room)).size)
      await room.run(() => scrollTo(0, 0), undefined)
      return seen >= least || Promise.reject(new Error(`${seen} are`))
    })
    counts.push(`${page} ${seen}`)
    expect(await harmIn(room)).toEqual(NO_HARM)
    await room.close()
  })
})
