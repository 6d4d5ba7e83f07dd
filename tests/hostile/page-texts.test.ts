import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Driver, Tab } from '../browser/support/driver.ts'
import { giveFile } from '../browser/support/files.ts'
import { forumPage } from '../browser/support/forum.ts'
import { browserUnderTest, launch } from '../browser/support/launch.ts'
import { askAsOwn } from '../browser/support/seeding.ts'
import { until } from '../browser/support/until.ts'
import { postHtml } from '../community/forum-page.ts'
import { type Served, serveCommunity } from '../community/server.ts'
import { EVERYTHING, hostileExport } from './seed.ts'
import { HOSTILE } from './strings.ts'

const FORUM = 'forum.example'
const MARK = { role: 'button', name: /ouvrir la fiche/ }

/**
 * What markup of ours would do in the page: elements of an unknown name are given to the page's own
 * registry, whichever script made them and in whatever root they stand.
 */
const WATCH = `
made = 0
customElements.define('x-hostile', class extends HTMLElement { constructor() { super(); made++ } })
window.__hostile = () => { window.__hostileRan = true }
`
/** A thread by everybody that hostile things are filed about, who write hostile things too. */
const thread = () =>
  forumPage(
    `${[EVERYTHING, ...HOSTILE.keys()]
      .slice(0, 12)
      .map((number, index) =>
        postHtml(
          { id: number + 1, handle: String(number), name: HOSTILE[index] ?? '', hue: 1 },
          index + 1,
          { ago: index, text: [HOSTILE[index] ?? ''] },
          { id: 100 + index, link: `/t/x/1/${index + 1}`, language: 'fr' },
        ),
      )
      .join('')}<form><textarea id="box" style="width:400px;height:90px"></textarea></form>`,
    WATCH,
  )

const harm = (tab: Tab) =>
  tab.run(() => {
    const { made, __hostileRan } = window as unknown as { made: number; __hostileRan?: boolean }
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('evil.example')).length
    return { made, ran: __hostileRan ?? false, asked }
  }, undefined)

/** How many of the hostile strings are told, by their beginnings. */
const told = (words: string) => {
  const text = words.replace(/\s+/g, ' ')
  return HOSTILE.filter((one) =>
    text.includes(one.toWellFormed().replace(/\s+/g, ' ').trim().slice(0, 20).trim()),
  ).length
}

describe.each(browserUnderTest('firefox'))(
  'hostile text in marks, card and palette in %s',
  (name) => {
    let served: Served
    let driver: Driver
    let tab: Tab

    beforeAll(async () => {
      served = await serveCommunity()
      served.hosts.set(FORUM, thread)
      driver = await launch(name, { hosts: served.ports })
      await askAsOwn(driver, 'settings.save', { language: 'fr' })
      const room = await driver.room('dashboard.html#/settings')
      await room.see({ role: 'button', name: /Choisir un fichier/ })
      await giveFile(room, 'hostile.json', JSON.stringify(hostileExport()))
      const take = { role: 'button', name: 'Importer' }
      await room.see(take)
      await room.click(take)
      await room.see({ role: 'button', name: /Annuler cet import/ })
      await room.close()
      tab = await driver.open(`https://${FORUM}/`)
      await tab.see(MARK)
    })
    afterAll(async () => {
      await driver?.close()
      await served?.close()
    })

    test('the card shows every tag and note as text', async () => {
      await tab.click(MARK)
      await tab.see({ role: 'textbox', name: 'Note' })
      const count = await until('the notes', async () => {
        const seen = told(await tab.words())
        return seen >= 100 || Promise.reject(new Error(`${seen} are told`))
      })
      expect(count).toBe(true)
      expect(await harm(tab)).toEqual({ made: 0, ran: false, asked: 0 })
      await tab.press('Escape')
    })

    test('the palette shows every reply as text, and drafts one as text', async () => {
      await tab.click('#box')
      await driver.command('reply-palette')
      await tab.see({ role: 'listbox', name: 'Réponses' })
      await tab.type('hostile')
      await until('hostile replies', async () => told(await tab.words()) >= 5)
      await tab.press('Enter')
      await until('what became of it', async () => (await tab.words()).length > 0)
      expect(await harm(tab)).toEqual({ made: 0, ran: false, asked: 0 })
    })
  },
)
