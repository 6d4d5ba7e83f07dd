import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { enter, leave, type Stage, THREAD } from '../story/stage.ts'
import { surfaceWrongs } from './support/axe.ts'
import type { Tab } from './support/driver.ts'
import { browsersUnderTest } from './support/launch.ts'
import { until } from './support/until.ts'

const BOX = '#reply-box'
const markOf = (name: string) => ({
  role: 'button',
  name: new RegExp(`ouvrir la fiche d.*${name}`),
})
const MARK = markOf('Yanis')
const MORE = { role: 'button', name: 'Autres actions' }
const UNDO = { role: 'button', name: 'Annuler' }
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

describe.each(browsersUnderTest())('the card and the palette in %s', (browser) => {
  let stage: Stage
  let tab: Tab
  beforeAll(async () => {
    stage = await enter({ browser, language: 'fr' })
    tab = stage.tab
  })
  afterAll(() => leave(stage))
  beforeEach(async () => {
    await tab.open(THREAD)
    await tab.see(MARK)
  })
  const says = (wanted: RegExp) => until(String(wanted), async () => wanted.test(await tab.words()))
  /** Opens the palette from the page's box, as the shortcut does, and waits for its replies. */
  const palette = async () => {
    await stage.driver.command('reply-palette')
    await tab.see(SEARCH)
    await tab.see(REPLIES)
  }

  it('files somebody by keys alone, and takes it back', async () => {
    await tab.click(MARK)
    await tab.see(MORE)
    await tab.press('1')
    await tab.see({ role: 'button', name: /^Retirer «\sInfluenceur\s»$/ })
    await tab.press('n')
    await tab.type('Trois jours sans réponse')
    await tab.press('Enter')
    await until('the note in the history', async () =>
      /Note\s: Trois jours sans réponse/.test(await tab.words()),
    )
    await tab.click(UNDO)
    await until('the note gone from it', async () =>
      (await tab.words()).includes('Trois jours') ? undefined : true,
    )
    await tab.press('Escape')
    await tab.gone(MORE)
  })

  it('tags an influencer from a post in two clicks, or three keys', async () => {
    const tagged = { role: 'button', name: /^Retirer «\sInfluenceur\s»$/ }
    let [clicks, keys] = [0, 0]
    const click = async (target: Parameters<Tab['click']>[0]) => {
      clicks += 1
      await tab.click(target)
    }
    const press = async (key: string) => {
      keys += 1
      await tab.press(key)
    }
    await click({ role: 'button', name: /ouvrir la fiche d.*Inès/ })
    await click({ role: 'button', name: /^Influenceur/ })
    await tab.see(tagged)
    await tab.click(UNDO)
    await tab.gone(tagged)
    await tab.press('Escape')
    await tab.gone(MORE)

    // The mark stands after the author's name.
    const name = '#post_3 .names a'
    await tab.run((at) => document.querySelector<HTMLElement>(at)?.focus(), name)
    await press('Tab')
    await press('Enter')
    await tab.see(MORE)
    await press('1')
    await tab.see(tagged)
    console.log(`${browser}: an influencer is tagged in ${clicks} clicks, or ${keys} keys`)
    expect([clicks, keys]).toEqual([2, 3])
    await tab.click(UNDO)
    await tab.gone(tagged)
  })

  it('advises a step of the ladder with its reason, writes it down, and warns of the next', async () => {
    await tab.click(MARK)
    await tab.see(MORE)
    await until('the advice', async () =>
      /Étape conseillée\s: Rappel[\s.]+Première fois pour «\sForme\s»/.test(await tab.words()),
    )
    await tab.press('s')
    const give = { role: 'button', name: /^Consigner\s: Rappel$/ }
    await tab.see(give)
    expect(await surfaceWrongs(stage.driver, tab)).toEqual([])
    await tab.front()
    await tab.click(give)
    await until('the reminder, and what would follow', async () =>
      /1 rappel, expire le [\s\S]+Étape conseillée\s: Avertissement/.test(await tab.words()),
    )
    await tab.click(UNDO)
    await until('no reminder', async () => /Première fois pour «\sForme\s»/.test(await tab.words()))
  })

  it('corrects a line and hears an appeal on the card, and takes both back', async () => {
    await tab.click(markOf('Camille'))
    await tab.see(MORE)
    await tab.press('1')
    await tab.see({ role: 'button', name: /^Retirer «\sInfluenceur\s»$/ })
    await tab.click({ role: 'button', name: 'Modifier cette ligne' })
    await tab.click({ role: 'textbox', name: /^Sujets/ })
    await tab.type('vélo, gares')
    expect(await surfaceWrongs(stage.driver, tab)).toEqual([])
    await tab.front()
    await tab.press('Enter')
    await says(/posée[\s\S]{0,40}sujets\s: vélo, gares/)
    await tab.click(UNDO)
    await says(/posée(?![\s\S]{0,40}sujets)/)

    await tab.press('Escape')
    await tab.click(markOf('Camille'))
    await tab.press('s')
    await tab.click({ role: 'button', name: /^Consigner\s: Rappel$/ })
    await tab.click({ role: 'button', name: 'Recours reçu' })
    await tab.click({ role: 'button', name: 'Annuler la décision' })
    await says(/Rappel\s: [^·]+[\s·]+annulé sur recours/)
    await tab.click(UNDO)
    await tab.see({ role: 'button', name: 'Annuler la décision' })
  })

  it('follows the thread, links an account, and leads to erasing, which no page can do', async () => {
    const more = async (name: string) => {
      await tab.click(MORE)
      await tab.click({ role: 'button', name })
    }
    await tab.click(markOf('Léa'))
    await tab.see(MORE)
    await tab.press('2')
    await tab.see({ role: 'button', name: /^Retirer «\sContributeur\s»$/ })
    await more('Suivre ce fil')
    await says(/Fil suivi\s: Application 4\.2/)
    await tab.click(UNDO)
    await more('Relier un compte')
    await tab.click({ role: 'textbox', name: /^Relier un compte/ })
    await tab.type('https://piaille.fr/@lea')
    await tab.press('Enter')
    await says(/Comptes reliés/)
    await tab.click(UNDO)
    await tab.click(MORE)
    await tab.click({ role: 'button', name: 'Effacer la fiche…' })
    const own = await stage.driver.opened(/dashboard\.html#\/members\/.+forget/)
    await own.see({ role: 'button', name: 'Oui, effacer Léa' })
    await own.close()
  })

  it('asks to look again at a note that says too much, and lets her save it', async () => {
    await tab.click(MARK)
    await tab.see(MORE)
    await tab.press('n')
    await tab.type('Sans doute malade')
    await until('what is wrong with it', async () =>
      /malade[\s\S]{0,12}donnée de santé/.test(await tab.words()),
    )
    expect(await surfaceWrongs(stage.driver, tab)).toEqual([])
    await tab.front()
    await tab.press('Enter')
    await until('the note in the history', async () =>
      /Note\s: Sans doute malade/.test(await tab.words()),
    )
    await tab.click(UNDO)
    await until('the note gone', async () => !(await tab.words()).includes('Note : Sans doute'))
  })

  it('keeps a note that was typed when the card closes before it is saved', async () => {
    await tab.click(MARK)
    await tab.see(MORE)
    await tab.press('n')
    await tab.type('à vérifier')
    await tab.press('Escape')
    await tab.gone(MORE)
    await tab.click(MARK)
    expect((await tab.see({ role: 'textbox', name: 'Note' })).value).toBe('à vérifier')
  })

  it('gives the box back with its caret', async () => {
    await tab.click(BOX)
    await tab.type('avant après')
    for (const _ of 'après') await tab.press('ArrowLeft')
    await palette()
    await tab.press('Escape')
    await tab.gone(SEARCH)
    await focused(tab)
    await tab.type('milieu ')
    await holds(tab, /^avant milieu après$/)
  })

  it('drafts at the caret in two keys, sends nothing, and takes it back whole', async () => {
    // The forum has one box for the whole thread: whom it answers is the post last pressed.
    await tab.click('#post_4 button.reply')
    await tab.click(BOX)
    await tab.type('Début. ')
    await palette()
    await tab.press('1')
    await holds(tab, /^Début\. Bonjour Yanis, .+$/)
    expect(stage.served.community.posted).toEqual([])
    await tab.click(UNDO)
    await holds(tab, /^Début\. $/)
  })

  it('asks for what is missing before it inserts', async () => {
    await tab.click(BOX)
    await palette()
    await tab.type('recu signalement')
    await tab.press('Enter')
    const asked = { role: 'textbox', name: 'Référence' }
    await until('the question in focus', async () =>
      (await tab.see(asked)).focused ? true : undefined,
    )
    await tab.type('S-12')
    await tab.press('Tab')
    await tab.type('48 heures')
    expect(await tab.text(BOX)).toBe('')
    await tab.press('Enter')
    expect(await holds(tab, /S-12/)).not.toMatch(/[{}]/)
  })

  it('lets the page hear nothing of it, and obeys no event that the page made', async () => {
    await tab.run(() => {
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
    await tab.click(MARK)
    await tab.see(MORE)
    // The focus on the mark is the page's to see: it shows where she clicks anyway.
    await tab.run(() => {
      ;(window as unknown as { heard: string[] }).heard.length = 0
    }, undefined)
    await tab.press('r')
    await tab.see(REPLIES)
    await tab.type('secret')
    await tab.run(() => {
      const host = document.documentElement.lastElementChild as Element
      for (const key of ['Enter', '1', 'Escape']) {
        const made = { key, bubbles: true, composed: true }
        for (const at of [host, document, window])
          at.dispatchEvent(new KeyboardEvent('keydown', made))
      }
      host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    }, undefined)
    expect((await tab.see(SEARCH)).value).toBe('secret')
    expect(await tab.text(BOX)).toBe('')
    const heard = await tab.run(() => (window as unknown as { heard: string[] }).heard, undefined)
    expect(heard).toEqual([])
  })

  // Only Chromium says of an element whether something covers it.
  it.skipIf(browser !== 'chromium')('does nothing under something that covers it', async () => {
    await tab.click(BOX)
    await palette()
    await tab.run(() => {
      const cover = document.createElement('div')
      cover.popover = 'manual'
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;border:0;pointer-events:none'
      document.body.append(cover)
      cover.showPopover()
    }, undefined)
    await until('a refusal', async () => {
      await tab.press('ArrowDown')
      return (await tab.words()).includes('recouvre Vigie') ? true : undefined
    })
    await tab.press('1')
    expect(await tab.text(BOX)).toBe('')
  })
})
