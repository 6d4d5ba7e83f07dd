import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Driver, Seen, Tab } from '../browser/support/driver.ts'
import { FORUM, serveForum } from '../browser/support/forum.ts'
import { browserUnderTest, launch } from '../browser/support/launch.ts'
import { waitForMarks } from '../browser/support/marks.ts'
import { askAsOwn } from '../browser/support/seeding.ts'
import { countStored } from '../browser/support/stored.ts'
import { until } from '../browser/support/until.ts'
import { type Served, serveCommunity } from '../community/server.ts'
import { honest, LURES, type Spots } from './lures.ts'

const MARK = { role: 'button', name: /^Vigie\s: ouvrir la fiche de Membre 3/ }
const TAG = { role: 'button', name: /^Influenceur/ }
const LURE = 'lure.test'
/** Another forum, so that what is done there files nobody of the first. */
const HONEST = 'honest.test'
/** How long a card that must not open is given to open, in milliseconds. */
const GRACE = 800

const centre = ({ box }: Seen) => {
  if (!box) throw new Error('it has no box')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

describe.each(browserUnderTest('chromium'))('a page that lures to clicks, in %s', (name) => {
  let served: Served
  let driver: Driver
  let spots: Spots

  /** Acts that were written down so far. */
  const acts = async () => {
    // What is asked after a click is answered after it: the keeper writes one after another.
    await askAsOwn(driver, 'settings.save', { language: 'fr' })
    const { members = 0, entries = 0 } = await countStored(driver, ['members', 'entries'])
    return members + entries
  }
  const opened = (tab: Tab) =>
    tab.run(() => (window as unknown as { opened?: number }).opened ?? 0, null)

  beforeAll(async () => {
    served = await serveCommunity()
    driver = await launch(name, { hosts: served.ports })
    await askAsOwn(driver, 'settings.save', { language: 'fr' })
    served.hosts.set(HONEST, honest)
    const tab = await driver.open(`https://${HONEST}/`)
    await waitForMarks(tab, 6)
    const mark = centre(await tab.see(MARK))
    await tab.click(MARK)
    spots = { mark, tag: centre(await tab.see(TAG)) }
    await tab.click(TAG)
    // The same two presses on a page that hides nothing do act, or the rest would show nothing.
    await until('the act on the honest page', async () => (await acts()) > 0)
    await tab.close()
  })
  afterAll(async () => {
    await driver?.close()
    await served?.close()
  })

  const seen = LURES.filter(({ chromium }) => !chromium || name === 'chromium')
  test.each(seen)('that $name gets no action', async ({ page, chromium, twice }) => {
    const before = await acts()
    const framed = chromium !== undefined
    serveForum(served, { '/honest': honest, '/': () => page(spots) })
    served.hosts.set(LURE, () => page(spots))
    const tab = await driver.open(`https://${framed ? LURE : FORUM}/`)
    await until('marks', () => drawn(tab))
    await (twice ? tab.doubleClick('#one') : tab.click('#one'))
    await until('a card', () => opened(tab), GRACE).catch(() => undefined)
    for (let time = 0; time < 3; time++) await tab.click('#two')
    expect(await acts()).toBe(before)
    await tab.close()
  })
})

/** Whether the page, or the frame that tells of it, holds a mark for each of its authors. */
const drawn = (tab: Tab) =>
  tab.run(() => {
    const here = document.querySelectorAll('.names > span:not([class])').length
    return (here || (window as unknown as { drawn?: number }).drawn) === 6
  }, null)
