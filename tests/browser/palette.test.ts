import { describe, expect, it } from 'vitest'
import type { Tab } from './support/driver.ts'
import { browserUnderTest } from './support/launch.ts'
import { MARK, MORE, onThread, UNDO } from './support/overlaid.ts'
import { until } from './support/until.ts'

const BOX = '#reply-box'
const REPLIES = { role: 'listbox', name: 'Réponses' }
const SEARCH = { role: 'combobox', name: 'Chercher une réponse' }

/** Waits until a box holds what `wanted` says. */
function holds(tab: Tab, wanted: RegExp): Promise<string> {
  return until(`a box that holds ${wanted}`, async () => {
    const text = await tab.text(BOX)
    if (!wanted.test(text)) throw new Error(JSON.stringify(text))
    return text
  })
}

/** Waits until the page's own box has the focus again. */
const focused = (tab: Tab) =>
  until('the focus in the box', async () =>
    (await tab.run(() => document.activeElement?.id, undefined)) === 'reply-box' ? true : undefined,
  )

describe.each(browserUnderTest('firefox'))('the palette in %s', (browser) => {
  const on = onThread(browser)
  /** Opens the palette from the page's box, as the shortcut does, and waits for its replies. */
  const palette = async () => {
    await on.stage.driver.command('reply-palette')
    await on.tab.see(SEARCH)
    await on.tab.see(REPLIES)
  }

  it('gives the box back with its caret', async () => {
    await on.tab.click(BOX)
    await on.tab.type('avant après')
    for (const _ of 'après') await on.tab.press('ArrowLeft')
    await palette()
    await on.tab.press('Escape')
    await on.tab.gone(SEARCH)
    await focused(on.tab)
    await on.tab.type('milieu ')
    await holds(on.tab, /^avant milieu après$/)
  })

  it('drafts at the caret in two keys, sends nothing, and takes it back whole', async () => {
    // The forum has one box for the whole thread: whom it answers is the post last pressed.
    await on.tab.click('#post_4 button.reply')
    await on.tab.click(BOX)
    await on.tab.type('Début. ')
    await palette()
    await on.tab.press('1')
    await holds(on.tab, /^Début\. Bonjour Yanis, .+$/)
    expect(on.stage.served.community.posted).toEqual([])
    await on.tab.click(UNDO)
    await holds(on.tab, /^Début\. $/)
  })

  it('asks for what is missing before it inserts', async () => {
    await on.tab.click(BOX)
    await palette()
    await on.tab.type('recu signalement')
    await on.tab.press('Enter')
    const asked = { role: 'textbox', name: 'Référence' }
    await until('the question in focus', async () =>
      (await on.tab.see(asked)).focused ? true : undefined,
    )
    await on.tab.type('S-12')
    await on.tab.press('Tab')
    await on.tab.type('48 heures')
    expect(await on.tab.text(BOX)).toBe('')
    await on.tab.press('Enter')
    expect(await holds(on.tab, /S-12/)).not.toMatch(/[{}]/)
  })

  it('lets the page hear nothing of it, and obeys no event that the page made', async () => {
    await on.tab.run(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      const hear = (event: Event) => {
        if (event.isTrusted) heard.push(`${event.type} ${(event as KeyboardEvent).key}`)
      }
      const types = 'keydown keyup keypress beforeinput input click pointerdown focusin'.split(' ')
      for (const type of types) {
        document.addEventListener(type, hear, true)
        document.body.addEventListener(type, hear, true)
        window.addEventListener(type, hear)
      }
    }, undefined)
    await on.tab.click(MARK)
    await on.tab.see(MORE)
    // The focus on the mark is the page's to see: it shows where she clicks anyway.
    await on.tab.run(() => {
      ;(window as unknown as { heard: string[] }).heard.length = 0
    }, undefined)
    await on.tab.press('r')
    await on.tab.see(REPLIES)
    await on.tab.type('secret')
    await on.tab.run(() => {
      const host = document.documentElement.lastElementChild as Element
      for (const key of ['Enter', '1', 'Escape']) {
        const made = { key, bubbles: true, composed: true }
        for (const at of [host, document, window])
          at.dispatchEvent(new KeyboardEvent('keydown', made))
      }
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    }, undefined)
    expect((await on.tab.see(SEARCH)).value).toBe('secret')
    expect(await on.tab.text(BOX)).toBe('')
    const heard = await on.tab.run(
      () => (window as unknown as { heard: string[] }).heard,
      undefined,
    )
    expect(heard).toEqual([])
  })

  // Only Chromium says of an element whether something covers it.
  it.skipIf(browser !== 'chromium')('does nothing under something that covers it', async () => {
    await on.tab.click(BOX)
    await palette()
    await on.tab.run(() => {
      const cover = document.createElement('div')
      cover.popover = 'manual'
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;border:0;pointer-events:none'
      document.body.append(cover)
      cover.showPopover()
    }, undefined)
    await until('a refusal', async () => {
      await on.tab.press('ArrowDown')
      return (await on.tab.words()).includes('recouvre Vigie') ? true : undefined
    })
    await on.tab.press('1')
    expect(await on.tab.text(BOX)).toBe('')
  })
})
