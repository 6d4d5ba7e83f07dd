import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Driver, Tab, Target } from '../browser/support/driver.ts'
import { giveFile } from '../browser/support/files.ts'
import { browsersUnderTest, launch } from '../browser/support/launch.ts'
import { until } from '../browser/support/until.ts'
import { hostileExport } from './seed.ts'

/** Our own pages, and the part of each that shows stored text. */
const ROOMS = [
  'popup.html',
  'dashboard.html#/mentions',
  'dashboard.html#/members',
  'dashboard.html#/members?member=member-1',
  'dashboard.html#/replies',
  'dashboard.html#/watch',
  'dashboard.html#/settings',
]

/** What hostile text made of a page: elements, foreign requests, code that ran. */
const harm = (room: Tab) =>
  room.run(() => {
    const all = [...document.querySelectorAll('*')]
    const names = ['x-hostile', 'script', 'iframe', 'object', 'base', 'img', 'video', 'math']
    return {
      // The page's own script has an address; one that text made would hold code.
      // The page's own script and logo have an address of ours; what text made would not.
      made: all
        .filter(
          (node) =>
            names.includes(node.localName) && !node.matches('script[src], img[src^="/icon/"]'),
        )
        .map((node) => node.outerHTML.slice(0, 200)),
      handlers: all.filter((node) => node.getAttributeNames().some((name) => name.startsWith('on')))
        .length,
      links: all.filter((node) => /^(javascript|data):/i.test(node.getAttribute('href') ?? ''))
        .length,
      asked: performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.includes('evil.example')).length,
      ran: '__hostileRan' in globalThis,
    }
  }, undefined)

describe.each(browsersUnderTest())('hostile text in our own pages, in %s', (browser) => {
  let driver: Driver
  beforeAll(async () => {
    driver = await launch(browser)
    const room = await driver.room('dashboard.html#/settings')
    await room.see({ role: 'button', name: /Choisir un fichier|Choose a file/ })
    await giveFile(room, 'hostile.json', JSON.stringify(hostileExport()))
    const take: Target = { role: 'button', name: /^(Importer|Import)$/ }
    await room.see(take)
    await room.click(take)
    await room.see({ role: 'button', name: /Annuler cet import|Take this import back/ })
    await room.close()
  })
  afterAll(() => driver?.close())

  test.each(ROOMS)('%s shows it as text', async (page) => {
    const room = await driver.room(page)
    // Something of the text is on the page: it was shown, not left out.
    await until('the page to show what is stored', async () =>
      /hostile|Vigie/.test(await room.words()),
    )
    expect(await harm(room)).toEqual({ made: [], handlers: 0, links: 0, asked: 0, ran: false })
    await room.close()
  })
})
