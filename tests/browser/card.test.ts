import { describe, expect, it } from 'vitest'
import { DOMAIN } from '../story/stage.ts'
import { surfaceWrongs } from './support/axe.ts'
import type { Tab } from './support/driver.ts'
import { forumPage, manyPosts } from './support/forum.ts'
import { browserUnderTest } from './support/launch.ts'
import { MARK, MORE, markOf, onThread, UNDO } from './support/overlaid.ts'
import { until } from './support/until.ts'

/** A forum where nothing is flagged yet. */
const QUIET = `calme.${DOMAIN}`

describe.each(browserUnderTest('chromium'))('the card in %s', (browser) => {
  const on = onThread(browser)
  const says = (wanted: RegExp) =>
    until(String(wanted), async () => wanted.test(await on.tab.words()))

  it('files somebody by keys alone, and takes it back', async () => {
    await on.tab.click(MARK)
    await on.tab.see(MORE)
    await on.tab.press('1')
    await on.tab.see({ role: 'button', name: /^Retirer «\sInfluenceur\s»$/ })
    await on.tab.press('n')
    await on.tab.type('Trois jours sans réponse')
    await on.tab.press('Enter')
    await until('the note in the history', async () =>
      /Note\s: Trois jours sans réponse/.test(await on.tab.words()),
    )
    await on.tab.click(UNDO)
    await until('the note gone from it', async () =>
      (await on.tab.words()).includes('Trois jours') ? undefined : true,
    )
    await on.tab.press('Escape')
    await on.tab.gone(MORE)
  })

  it('tags an influencer from a post in two clicks, or three keys', async () => {
    const tagged = { role: 'button', name: /^Retirer «\sInfluenceur\s»$/ }
    let [clicks, keys] = [0, 0]
    const click = async (target: Parameters<Tab['click']>[0]) => {
      clicks += 1
      await on.tab.click(target)
    }
    const press = async (key: string) => {
      keys += 1
      await on.tab.press(key)
    }
    await click({ role: 'button', name: /ouvrir la fiche d.*Inès/ })
    await click({ role: 'button', name: /^Influenceur/ })
    await on.tab.see(tagged)
    await on.tab.click(UNDO)
    await on.tab.gone(tagged)
    await on.tab.press('Escape')
    await on.tab.gone(MORE)

    // The mark stands after the author's name.
    const name = '#post_3 .names a'
    await on.tab.run((at) => document.querySelector<HTMLElement>(at)?.focus(), name)
    await press('Tab')
    await press('Enter')
    await on.tab.see(MORE)
    await press('1')
    await on.tab.see(tagged)
    console.log(`${browser}: an influencer is tagged in ${clicks} clicks, or ${keys} keys`)
    expect([clicks, keys]).toEqual([2, 3])
    await on.tab.click(UNDO)
    await on.tab.gone(tagged)
  })

  it('advises a step of the ladder with its reason, writes it down, and warns of the next', async () => {
    await on.tab.click(MARK)
    await on.tab.see(MORE)
    await until('the advice', async () =>
      /Étape conseillée\s: Rappel[\s.]+Première fois pour «\sForme\s»/.test(await on.tab.words()),
    )
    await on.tab.press('s')
    const give = { role: 'button', name: /^Consigner\s: Rappel$/ }
    await on.tab.see(give)
    expect(await surfaceWrongs(on.stage.driver, on.tab)).toEqual([])
    await on.tab.front()
    await on.tab.click(give)
    await until('the reminder, and what would follow', async () =>
      /1 rappel, expire le [\s\S]+Étape conseillée\s: Avertissement/.test(await on.tab.words()),
    )
    await on.tab.click(UNDO)
    await until('no reminder', async () =>
      /Première fois pour «\sForme\s»/.test(await on.tab.words()),
    )
  })

  it('corrects a line and hears an appeal on the card, and takes both back', async () => {
    await on.tab.click(markOf('Camille'))
    await on.tab.see(MORE)
    await on.tab.press('1')
    await on.tab.see({ role: 'button', name: /^Retirer «\sInfluenceur\s»$/ })
    await on.tab.click({ role: 'button', name: 'Modifier cette ligne' })
    await on.tab.click({ role: 'textbox', name: /^Sujets/ })
    await on.tab.type('vélo, gares')
    expect(await surfaceWrongs(on.stage.driver, on.tab)).toEqual([])
    await on.tab.front()
    await on.tab.press('Enter')
    await says(/posée[\s\S]{0,40}sujets\s: vélo, gares/)
    await on.tab.click(UNDO)
    await says(/posée(?![\s\S]{0,40}sujets)/)

    await on.tab.press('Escape')
    await on.tab.click(markOf('Camille'))
    await on.tab.press('s')
    await on.tab.click({ role: 'button', name: /^Consigner\s: Rappel$/ })
    await on.tab.click({ role: 'button', name: 'Recours reçu' })
    await on.tab.click({ role: 'button', name: 'Annuler la décision' })
    await says(/Rappel\s: [^·]+[\s·]+annulé sur recours/)
    await on.tab.click(UNDO)
    await on.tab.see({ role: 'button', name: 'Annuler la décision' })
  })

  it('follows the thread, links an account, and leads to erasing, which no page can do', async () => {
    const more = async (name: string) => {
      await on.tab.click(MORE)
      await on.tab.click({ role: 'button', name })
    }
    await on.tab.click(markOf('Léa'))
    await on.tab.see(MORE)
    await on.tab.press('2')
    await on.tab.see({ role: 'button', name: /^Retirer «\sContributeur\s»$/ })
    await more('Suivre ce fil')
    await says(/Fil suivi\s: Application 4\.2/)
    await on.tab.click(UNDO)
    await more('Relier un compte')
    await on.tab.click({ role: 'textbox', name: /^Relier un compte/ })
    await on.tab.type('https://piaille.fr/@lea')
    await on.tab.press('Enter')
    await says(/Comptes reliés/)
    await on.tab.click(UNDO)
    await on.tab.click(MORE)
    await on.tab.click({ role: 'button', name: 'Effacer la fiche…' })
    const own = await on.stage.driver.opened(/dashboard\.html#\/members\/.+forget/)
    await own.see({ role: 'button', name: 'Oui, effacer Léa' })
    await own.close()
  })

  it('asks to look again at a note that says too much, and lets her save it', async () => {
    await on.tab.click(MARK)
    await on.tab.see(MORE)
    await on.tab.press('n')
    await on.tab.type('Sans doute malade')
    await until('what is wrong with it', async () =>
      /malade[\s\S]{0,12}donnée de santé/.test(await on.tab.words()),
    )
    expect(await surfaceWrongs(on.stage.driver, on.tab)).toEqual([])
    await on.tab.front()
    await on.tab.press('Enter')
    await until('the note in the history', async () =>
      /Note\s: Sans doute malade/.test(await on.tab.words()),
    )
    await on.tab.click(UNDO)
    await until('the note gone', async () => !(await on.tab.words()).includes('Note : Sans doute'))
  })

  it('keeps a note that was typed when the card closes before it is saved', async () => {
    await on.tab.click(MARK)
    await on.tab.see(MORE)
    await on.tab.press('n')
    await on.tab.type('à vérifier')
    await on.tab.press('Escape')
    await on.tab.gone(MORE)
    await on.tab.click(MARK)
    expect((await on.tab.see({ role: 'textbox', name: 'Note' })).value).toBe('à vérifier')
  })

  it('stays as it is, with what is being typed, when a flagged post comes in', async () => {
    const shouted = manyPosts(1, 1, 3).replace(/rien de[^.]+/, 'C’EST TOUJOURS LA MÊME CHOSE ICI')
    on.stage.served.hosts.set(QUIET, () => forumPage(manyPosts(0, 1, 3)))
    await on.tab.open(`https://${QUIET}/`)
    const layers = () => on.tab.run(() => document.querySelectorAll('html > div').length, null)
    await until(
      'the layer of lines, before anything is flagged',
      async () => (await layers()) === 1,
    )
    await on.tab.click(markOf('Membre 0'))
    await on.tab.see(MORE)
    await on.tab.press('n')
    await on.tab.type('arrivé ')
    expect(await layers()).toBe(2)
    await on.tab.run(
      (html) => document.querySelector('.post-stream')?.insertAdjacentHTML('beforeend', html),
      shouted,
    )
    await until('the place of its mark', () =>
      on.tab.run(() => document.querySelectorAll('.names > span:not([class])').length === 2, null),
    )
    await on.tab.type('hier')
    expect(await layers()).toBe(2)
    expect((await on.tab.see({ role: 'textbox', name: 'Note' })).value).toBe('arrivé hier')
  })
})
