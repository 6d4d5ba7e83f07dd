import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../story/own.ts'
import { enter, leave, type Stage, THREAD } from '../story/stage.ts'
import { answeringPage, HOST } from './support/answering.ts'
import type { Tab } from './support/driver.ts'
import { wrongsInside } from './support/inside.ts'
import { browsersUnderTest } from './support/launch.ts'
import { until } from './support/until.ts'

const OWN = `https://${HOST}`
const DEMO_BOX = '#reply-box'
const BOX = 'textarea.d-editor-input'
const BUTTON = { role: 'button', name: /préparer une réponse/ }
const SEARCH = { role: 'combobox', name: 'Chercher une réponse' }
const REPLIES = { role: 'listbox', name: 'Réponses' }
const mark = (name: string) => ({ role: 'button', name: new RegExp(`ouvrir la fiche de ${name}`) })
const titled = (name: string) => ({ role: 'dialog', name: `Répondre à ${name}` })

const says = (tab: Tab, what: RegExp) =>
  until(`the page to say ${what}`, async () => what.test(await tab.words()))
const holds = (tab: Tab, box: string, what: RegExp) =>
  until(`a box that holds ${what}`, async () => what.test(await tab.text(box)))
/** What the page counted: forms sent, keys heard. */
const counted = (tab: Tab) =>
  tab.run(() => {
    const { submitted, heard } = window as unknown as { submitted: number; heard: string[] }
    return { submitted, heard: heard.join(' ') }
  }, undefined)

describe.each(browsersUnderTest())('replies in %s', (browser) => {
  let stage: Stage
  let tab: Tab
  beforeAll(async () => {
    stage = await enter({ browser, language: 'fr' })
    tab = stage.tab
    stage.served.hosts.set(HOST, ({ url }) => answeringPage(url.pathname))
  })
  afterAll(() => leave(stage))
  const command = async () => {
    await stage.driver.command('reply-palette')
    await tab.see(SEARCH)
    await tab.see(REPLIES)
  }

  it('offers a button at the box in focus, until it is switched off', async () => {
    await tab.see(mark('Yanis'))
    await tab.click('#post_4 button.reply')
    await tab.click(DEMO_BOX)
    await tab.see(BUTTON)
    await tab.click(BUTTON)
    await tab.see(titled('Yanis'))
    await tab.see(REPLIES)
    await tab.press('Escape')
    await tab.gone(SEARCH)
    await tab.see(BUTTON)
    await ask(stage.driver, 'settings.save', { boxButton: false })
    await tab.front()
    await tab.click('h1')
    await tab.click(DEMO_BOX)
    await tab.gone(BUTTON)
    await ask(stage.driver, 'settings.save', { boxButton: true })
    await tab.front()
  })

  it('goes on to the next flagged post, and asks before two drafts meet in one box', async () => {
    await tab.click('#post_4 button.reply')
    await tab.click(DEMO_BOX)
    await command()
    await tab.press('Control+Enter')
    await tab.see(titled('Marc'))
    expect(await tab.text(DEMO_BOX)).toMatch(/Yanis/)
    await tab.see(REPLIES)
    await tab.press('Enter')
    await says(tab, /contient déjà un brouillon pour Yanis/)
    expect(await tab.text(DEMO_BOX)).not.toMatch(/Marc/)
    await tab.press('Escape')
  })

  it('says that a reply was sent once its post is seen on the page', async () => {
    await tab.click('#reply-control button.create')
    await until('her post', () => stage.served.community.posted.length === 1)
    await until('the thread again', async () => (await tab.url()).startsWith(THREAD))
    await tab.see(mark('Yanis'))
    await tab.run(() => scrollTo(0, document.body.scrollHeight), undefined)
    await until('the line in the history', async () => {
      await tab.click(mark('Yanis'))
      await says(tab, /Réponse (publiée|préparée)\s:/)
      const words = await tab.words()
      await tab.press('Escape')
      await tab.gone({ role: 'button', name: 'Autres actions' })
      return words.includes('Réponse publiée') && !words.includes('Réponse préparée')
    })
  })

  it('shows the site’s own way to answer a post, and drafts into the box that it opens', async () => {
    await tab.open(`${OWN}/`)
    await tab.click(mark('Cléo'))
    await tab.see({ role: 'button', name: 'Autres actions' })
    await tab.press('r')
    await tab.see(REPLIES)
    await says(tab, /«\sRépondre\s», sur le site, l’ouvre/)
    await tab.press('Enter')
    await says(tab, /Appuyez sur «\sRépondre\s»/)
    // The site's button has the focus: pressing it is hers, and all that is left to do.
    await tab.press('Enter')
    await holds(tab, BOX, /Cléo/)
    await says(tab, /pas envoyé/)
    expect(await counted(tab)).toMatchObject({ submitted: 0 })
    const inCleo = await tab.run((box) => document.querySelector(box)?.closest('article')?.id, BOX)
    expect(inCleo).toBe('post_3')
  })

  it('asks before a text goes into the box of another post', async () => {
    await tab.open(`${OWN}/`)
    await tab.see(mark('Ada'))
    await tab.click('#post_1 button.reply')
    await until('the box', () => tab.run((box) => !!document.querySelector(box), BOX))
    await tab.click(BOX)
    await command()
    await tab.see(titled('Ada'))
    await tab.press('Alt+ArrowDown')
    await says(tab, /Répondre à Bao/)
    await tab.press('Enter')
    await says(tab, /Ce champ répond à Ada, pas à Bao/)
    expect(await tab.text(BOX)).toBe('')
    await tab.press('Escape')
    await tab.gone(SEARCH)
  })

  // What happens in the boxes themselves is tried in both browsers, with the editors.
  it.skipIf(browser === 'firefox').each([
    ['/stubborn', /Texte copié, pas inséré\s: ce champ a refusé le texte/],
    ['/fleeing', /Texte copié, pas inséré\s: ce champ a disparu de la page/],
  ])('says what became of a text that a box did not take: %s', async (path, said) => {
    await tab.open(OWN + path)
    await tab.see(mark('Ada'))
    await tab.click('#post_1 button.reply')
    await until('the box', () => tab.run((box) => !!document.querySelector(box), BOX))
    await command()
    await tab.press('Enter')
    await says(tab, said)
    expect(await counted(tab)).toMatchObject({ submitted: 0 })
    const left = await tab.run(
      (box) => document.querySelector<HTMLTextAreaElement>(box)?.value,
      BOX,
    )
    expect(left ?? '').toBe('')
  })

  it.skipIf(browser === 'firefox')(
    'lets no reply with a broken brace, or a hundred thousand signs, near a page',
    async () => {
      const broken = { ruleId: 'form', tone: 'neutral' as const, group: 'own', flags: [] }
      const title = { fr: 'Zzyzx', en: 'Zzyzx' }
      await ask(stage.driver, 'replies.add', {
        replies: [
          { ...broken, title, variants: { fr: ['Bonjour {name, merci'], en: [] } },
          { ...broken, title, variants: { fr: ['a'.repeat(100_000)], en: [] } },
        ],
      })
      await tab.front()
      await tab.open(`${OWN}/`)
      await tab.see(mark('Ada'))
      await tab.click('#post_1 button.reply')
      await until('the box', () => tab.run((box) => !!document.querySelector(box), BOX))
      await command()
      await tab.type('zzyzx')
      await says(tab, /Cette réponse est à corriger/)
      for (const said of [/n’est pas refermée/, /dépasse 20\s000 caractères/]) {
        await says(tab, said)
        await tab.press('Enter')
        await tab.see(SEARCH)
        await tab.press('ArrowDown')
      }
      expect(await tab.text(BOX)).toBe('')
      await tab.press('Escape')
      await tab.gone(SEARCH)
    },
  )

  // Only Chromium lets a test look into our isolated world.
  it.skipIf(browser !== 'chromium')('has a card and a palette for everybody', async () => {
    for (const look of [{ width: 1280 }, { width: 320, dark: true }]) {
      await tab.look({ height: 800, ...look })
      await tab.open(`${OWN}/`)
      await tab.click(mark('Cléo'))
      await tab.see({ role: 'textbox', name: 'Note' })
      expect(await wrongsInside(tab)).toEqual([])
      await tab.press('r')
      await tab.see(REPLIES)
      expect(await wrongsInside(tab)).toEqual([])
      await tab.press('Escape')
      await tab.gone(SEARCH)
    }
    await tab.look({ width: 1280, height: 800, dark: false })
  })

  it('has the keys before a page that takes them all, and leaves them to it when closed', async () => {
    await tab.open(`${OWN}/greedy`)
    await tab.see(mark('Ada'))
    await tab.press('j')
    expect((await counted(tab)).heard).toBe('j')
    await tab.click('#post_1 button.reply')
    await until('the box', () => tab.run((box) => !!document.querySelector(box), BOX))
    await command()
    await tab.type('majus')
    expect((await tab.see(SEARCH)).value).toBe('majus')
    await tab.press('ArrowDown')
    await tab.press('Enter')
    await holds(tab, BOX, /Ada/)
    expect((await counted(tab)).heard).toBe('j')
    await tab.press('k')
    expect((await counted(tab)).heard).toBe('j k')
  })
})
