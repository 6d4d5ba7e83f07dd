import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsersUnderTest } from '../browser/support/launch.ts'
import { REPLY } from './support/scenarios.ts'
import { Session } from './support/session.ts'

// A strict policy with Trusted Types lets no page parse HTML: what an editor can't take then goes to
// the clipboard, and its box stays as it was.
describe.each(browsersUnderTest())('a strict page in %s', (browser) => {
  let session: Session

  beforeAll(async () => {
    session = await Session.open(browser, 'pages')
  })
  afterAll(() => session?.close())

  test.each([
    'ckeditor',
    'prosemirror',
    'codemirror6',
    'lexical',
    'slate',
    'draft',
    'tiptap',
    'quill',
  ])('%s', async (editor) => {
    await session.start(editor, { lines: [], strict: true })
    const { kind } = await session.ask('insert', REPLY)
    expect(['inserted', 'copied']).toContain(kind)
    expect(await session.model()).toBe(kind === 'inserted' ? REPLY : '')
    if (kind === 'copied') expect(await session.clipboard()).toBe(REPLY)
  })
})
