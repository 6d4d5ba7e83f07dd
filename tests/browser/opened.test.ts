import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enter, leave, type Stage } from '../story/stage.ts'
import { surfaceWrongs, wrongs } from './support/axe.ts'
import type { Look, Tab, Target } from './support/driver.ts'
import { giveFile } from './support/files.ts'
import { fill } from './support/fill.ts'
import { browserUnderTest } from './support/launch.ts'
import { sample } from './support/sample.ts'
import { sideways } from './support/sideways.ts'
import { until } from './support/until.ts'

const button = (name: string | RegExp): Target => ({ role: 'button', name })
const press = (name: string | RegExp) => async (tab: Tab) => tab.click(button(name))
const TABLE = 'Pseudonyme,Site,Plateforme,Note\nnoemie,forum.example,Discourse,revenue\n'

/** What opens on each own page, how it is opened, and something that is there once it is. */
const OPENED: [what: string, page: string, there: Target, open?: (tab: Tab) => Promise<unknown>][] =
  [
    [
      'today in the popup',
      'popup.html',
      { role: 'tabpanel', name: /^Aujourd’hui/ },
      (tab) => tab.click({ role: 'tab', name: /^Aujourd’hui/ }),
    ],
    ['a search', 'dashboard.html#/search', { role: 'searchbox', name: /Que cherchez-vous/ }],
    [
      'what is behind a figure',
      'dashboard.html#/metrics/items?of=mentions',
      { role: 'link', name: /./ },
    ],
    ['an alert', 'dashboard.html#/watch', button('Enregistrer'), press('Nouvelle alerte')],
    [
      'a source',
      'dashboard.html#/watch',
      { role: 'combobox', name: /./ },
      press('Nouvelle source'),
    ],
    ['a tag', 'dashboard.html#/settings', button('Enregistrer'), press('Nouvelle étiquette')],
    [
      'a charter',
      'dashboard.html#/settings',
      button('Ajouter une règle'),
      press('Nouvelle charte'),
    ],
    [
      'an import seen first',
      'dashboard.html#/settings',
      button('Importer'),
      (tab) => giveFile(tab, 'membres.csv', TABLE),
    ],
  ]
const LOOKS: [name: string, look: Look][] = [
  ['wide and light', { width: 1280, height: 800, dark: false }],
  ['320 pixels wide and dark', { width: 320, height: 640, dark: true }],
]

describe.each(browserUnderTest('chromium'))('what opens, for everybody, in %s', (name) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await enter({ browser: name, language: 'fr' })
    const room = await stage.driver.room('popup.html')
    await fill(room, sample(Date.now()), { language: 'fr' })
    await room.close()
  })
  afterAll(() => leave(stage))

  test.each(OPENED)('%s', async (_, page, there, open) => {
    const room = await stage.driver.room(page)
    // The page may still be drawn, and move what is to be pressed.
    if (open) await until('it to be opened', () => open(room).then(() => true))
    await room.see(there)
    for (const [, look] of LOOKS) {
      await room.look(look)
      expect(await wrongs(room)).toEqual([])
    }
    expect(await sideways(room)).toBe(0)
    await room.close()
  })

  test.each(LOOKS)('the card and the palette, %s', async (_, look) => {
    const { tab, driver } = stage
    await tab.click({ role: 'button', name: /ouvrir la fiche de Inès/ })
    await tab.see({ role: 'button', name: /^Influenceur/ })
    expect(await surfaceWrongs(driver, tab, look)).toEqual([])
    await tab.front()
    await tab.press('r')
    await tab.see({ role: 'listbox', name: 'Réponses' })
    expect(await surfaceWrongs(driver, tab, look)).toEqual([])
    await tab.front()
    await tab.press('Escape')
  })

  test('in a page that runs from right to left, ours runs as its language does', async () => {
    const { tab } = stage
    await tab.run(() => {
      document.documentElement.dir = 'rtl'
    }, null)
    await tab.click({ role: 'button', name: /ouvrir la fiche de Inès/ })
    await tab.see({ role: 'button', name: /^Influenceur/ })
    const handle = await tab.see({ role: 'heading', name: /Inès/ })
    const close = await tab.see({ role: 'button', name: /^Fermer/ })
    expect(handle.box?.x).toBeLessThan(close.box?.x ?? 0)
    await tab.press('Escape')
  })
})
