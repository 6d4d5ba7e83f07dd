import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsersUnderTest } from '../browser/support/launch.ts'
import { until } from '../browser/support/until.ts'
import { Session } from './support/session.ts'
import { Table } from './support/table.ts'

// One editor a family, through the product: palette, a search, Enter, and the toast's way back.
const FAMILIES = [
  'textarea',
  'contenteditable',
  'draft',
  'lexical',
  'slate',
  'ckeditor',
  'tiptap',
  'quill',
  'codemirror5',
  'codemirror6',
  'tinymce',
  'medium',
  'trix',
]
const SEARCH = { role: 'combobox', name: /./ }
/** The product speaks the browser's language: Firefox here is an English one. */
const FRENCH = { query: 'visée', title: 'Soutien à la personne visée' }
const ENGLISH = { query: 'target', title: 'Support for the target' }
const DRAFTED = /Brouillon, pas envoyé|Drafted, not sent/
const COPIED = /Texte copié, pas inséré|Text copied, not inserted/
const TAKE_BACK = { role: 'button', name: /^(Annuler|Undo)$/ }

const squeeze = (text: string) => text.replace(/\s+/g, '')

describe.each(browsersUnderTest())('the product in %s', (browser) => {
  let session: Session
  const table = new Table(`the product in ${browser}`, ['drafted', 'taken back'])

  beforeAll(async () => {
    session = await Session.open(browser, 'pages', true)
  })
  afterAll(async () => {
    await session?.close()
    console.log(table.print())
  })

  /** Opens the palette in the middle of an editor's text, and drafts the reply that it finds. */
  async function draftInto(editor: string, strict: boolean): Promise<string> {
    const { driver, tab } = session
    await session.start(editor, { lines: ['Avant la suite'], strict })
    await session.press('Control+Home', 'ArrowRight*6')
    // The reader starts a little after the page: the command is given until somebody hears it.
    await until('the palette', async () => {
      // The same command closes it again: where the first one took long, it's there by now.
      const [opened] = await tab.all(SEARCH)
      if (!opened) await driver.command('reply-palette')
      return tab.see(SEARCH, 2000).catch(() => undefined)
    })
    const { query, title } = (await tab.words()).includes('Répondre') ? FRENCH : ENGLISH
    await session.type(query)
    const preview = await until('one reply left', async () => {
      const words = await tab.words()
      return words.includes(title) && !words.includes('Spam') && words
    })
    await session.press('Enter')
    return preview
  }

  test.each(FAMILIES)('%s', async (editor) => {
    const { tab } = session
    const preview = await draftInto(editor, false)
    await until('the draft', async () => DRAFTED.test(await tab.words()))
    const model = await session.model()
    const reply = model.replace(/^Avant /, '').replace(/la suite$/, '')
    const drafted =
      model === `Avant ${reply}la suite` &&
      squeeze(preview).includes(squeeze(reply)) &&
      /^(Bonjour|Hello).*\n\n.+\n\n.+/.test(reply)
    table.mark(editor, 'drafted', drafted)
    expect(drafted, model).toBe(true)
    await tab.click(TAKE_BACK)
    const back = await session.settles('Avant la suite')
    table.mark(editor, 'taken back', back === 'Avant la suite')
    expect(back).toBe('Avant la suite')
    expect(await session.submitted()).toBe(0)
  })

  // CKEditor parses a paste as HTML, which such a page forbids: the reply is on the clipboard then.
  test('ckeditor on a page with Trusted Types', async () => {
    const { tab } = session
    const preview = await draftInto('ckeditor', true)
    const forbids = await tab.run(() => 'trustedTypes' in window, undefined)
    await until('what became of it', async () =>
      (forbids ? COPIED : DRAFTED).test(await tab.words()),
    )
    const model = await session.model()
    const [, drafted = ''] = /^Avant (.*)la suite$/s.exec(model) ?? []
    expect(drafted === '', model).toBe(forbids)
    const reply = forbids ? await session.clipboard() : drafted
    expect(reply).toMatch(/^(Bonjour|Hello)/)
    expect(squeeze(preview)).toContain(squeeze(reply))
    expect(await session.submitted()).toBe(0)
  })
})
