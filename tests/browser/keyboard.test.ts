import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nothingPosted } from '../story/draft.ts'
import { markOf } from '../story/marks.ts'
import { enter, leave, type Stage, THREAD } from '../story/stage.ts'
import { findMention, setWatch } from '../story/watch.ts'
import type { Target } from './support/driver.ts'
import { focusIn, hasFocus, looksFocused, reach, waitForFocus } from './support/keyboard.ts'
import { browserUnderTest } from './support/launch.ts'
import { until } from './support/until.ts'

const INES = 'Inès Roule'
const BOX = 'textarea.d-editor-input'
const PALETTE: Target = { role: 'combobox', name: 'Chercher une réponse' }
const ROW: Target = { role: 'article', name: /./ }
const button = (name: string | RegExp): Target => ({ role: 'button', name })
const link = (name: string | RegExp): Target => ({ role: 'link', name })

// The main job without a pointer: nothing here clicks, and nothing moves the focus but keys.
describe.each(browserUnderTest('chromium'))('by the keyboard alone, in %s', (browser) => {
  let stage: Stage

  beforeAll(async () => {
    stage = await enter({ browser, language: 'fr' })
  })
  afterAll(() => leave(stage))

  it('she switches a site on at the welcome page, and goes on to the dashboard', async () => {
    const welcome = await stage.driver.room('welcome.html')
    await reach(welcome, { role: 'textbox', name: /forum|blog|adresse/i })
    await welcome.type(new URL(THREAD).host)
    await welcome.press('Enter')
    await until('the site to be on', async () =>
      /lit maintenant forum/i.test(await welcome.words()),
    )
    await waitForFocus(welcome, { role: 'textbox', name: /forum|blog|adresse/i })
    await reach(welcome, button('Ouvrir le tableau de bord'))
    await welcome.press('Enter')
    await welcome.see(link('Membres'))
    await welcome.close()
  })

  it('she goes to a filed author, opens the card, tags, and is back at the mark', async () => {
    const { tab, driver } = stage
    await tab.front()
    const mark = markOf(INES)
    await reach(tab, mark, false)
    await tab.press('Enter')
    await tab.see(button('Autres actions'))
    await tab.press('1')
    await tab.see(button(/^Retirer «\sInfluenceur\s»$/))
    await tab.press('Escape')
    await tab.gone(button('Autres actions'))
    await waitForFocus(tab, mark)
    // From the top of the page the shortcut leads there, past everybody who isn't filed.
    await tab.reload()
    await until('the tag on the mark', async () => /Influenceur/.test((await tab.see(mark)).name))
    await driver.command('next-filed')
    await waitForFocus(tab, mark)
    expect(await looksFocused(tab, mark, () => tab.press('Tab'))).toBe(true)
    await tab.press('Shift+Tab')
    await waitForFocus(tab, mark)
    await tab.press('Enter')
    await tab.see(button('Autres actions'))
    // Through the card: nothing holds the focus. Further on are the browser's own buttons.
    const around = new Set<string>()
    for (let press = 0; press < 6; press += 1) {
      await tab.press('Tab')
      for (const one of await tab.all(button(/./))) if (one.focused) around.add(one.name)
    }
    expect(around.size).toBeGreaterThan(4)
    await tab.press('Escape')
    await waitForFocus(tab, mark)
  })

  it('she answers a post: its box, the palette, a reply, the draft, and the box again', async () => {
    const { tab, driver } = stage
    await tab.front()
    await reach(tab, markOf('Yanis'), false)
    const inBox = () => tab.run((box) => document.activeElement?.matches(box) ?? false, BOX)
    const reply = () =>
      tab.run(() => {
        const at = document.activeElement
        return at?.matches('#post_4 .reply.create, #post_4 button.reply') ?? false
      }, null)
    await until('the focus on the reply button of the post', async () => {
      if (await reply()) return true
      await tab.press('Tab')
      return reply()
    })
    await tab.press('Enter')
    await until('the focus in the box', inBox)
    await driver.command('reply-palette')
    await waitForFocus(tab, PALETTE)
    await tab.press('Escape')
    await tab.gone(PALETTE)
    await until('the focus in the box again', inBox)
    await driver.command('reply-palette')
    await waitForFocus(tab, PALETTE)
    await tab.see({ role: 'option', name: /./ })
    await tab.press('ArrowDown')
    await tab.press('ArrowUp')
    await tab.press('Enter')
    expect(await until('the draft', () => tab.text(BOX))).toContain('Yanis')
    await until('the focus in the box, with the draft', inBox)
    expect(nothingPosted(stage)).toBe('nothing sent')
  })

  it('she sees to mentions in the popup', async () => {
    await setWatch.play(stage)
    await findMention.play(stage)
    const popup = await stage.driver.room('popup.html')
    await popup.look({ width: 400, height: 600 })
    await reach(popup, { role: 'tab', name: /^Mentions/ })
    await popup.press('ArrowRight')
    await waitForFocus(popup, { role: 'tab', name: /^Aujourd’hui/ })
    await popup.press('ArrowLeft')
    await waitForFocus(popup, { role: 'tab', name: /^Mentions/ })
    await reach(popup, ROW)
    await popup.press('e')
    await popup.gone(ROW)
    await popup.see(button('Annuler'))
    expect((await focusIn(popup)).visible).toBe(true)
    await popup.press('z')
    await popup.see(ROW)
    await reach(popup, ROW)
    await popup.close()
  })

  it('she walks through the rooms: a member and back, the measures, a report', async () => {
    const desk = await stage.driver.room('dashboard.html#/mentions')
    await reach(desk, button('Aller au contenu'))
    await reach(desk, link('Membres'))
    await desk.press('Enter')
    await desk.see({ role: 'heading', name: 'Membres' })
    await waitForFocus(desk, link('Membres'))
    await reach(desk, ROW)
    await reach(desk, { role: 'article', name: new RegExp(INES) }, true, 'ArrowDown')
    await desk.press('Enter')
    await desk.see({ role: 'heading', name: new RegExp(INES) })
    // The row is gone: the page that came for it has the focus, not the top of the window.
    await until('the focus in the member’s page', () =>
      desk.run(
        () => document.querySelector('main')?.contains(document.activeElement) ?? false,
        null,
      ),
    )
    await desk.press('Tab')
    await waitForFocus(desk, link(/Membres$/))
    await desk.press('Enter')
    await waitForFocus(desk, { role: 'article', name: new RegExp(INES) })
    await reach(desk, link('Mesures'), true, 'Shift+Tab')
    await desk.press('Enter')
    await reach(desk, link(/^Bilan/))
    await desk.press('Enter')
    await desk.see({ role: 'heading', name: 'Axes d’amélioration' })
    await until('the focus in the report', async () => (await focusIn(desk)).what !== '')
    expect(await hasFocus(desk, link(/^Bilan/))).toBeUndefined()
    await desk.close()
    expect(await stage.driver.errors()).toEqual([])
  })
})
