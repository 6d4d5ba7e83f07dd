import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { playBoxes } from '../editors/boxes.ts'
import { REPLY } from '../editors/support/scenarios.ts'
import { Session, type Start } from '../editors/support/session.ts'
import { browsersUnderTest } from './support/launch.ts'

// `npm run test:editors` plays every scenario in every box and in the real editors.
const BOXES = ['textarea', 'contenteditable', 'contenteditable-frame']
const CORE = ['middle', 'selection', 'long', 'undo call']
const AVANT: Start = { lines: ['Avant la suite'] }

// `npm test` plays these in one browser, `npm run test:editors` in both.
const BROWSERS = browsersUnderTest().filter(
  (name) => process.env.VIGIE_EDITORS_IN === 'both' || name === 'chromium',
)

describe.each(BROWSERS)('%s', (browser) => {
  let session: Session

  beforeAll(async () => {
    session = await Session.open(browser, 'plain')
  })
  afterAll(() => session?.close())

  playBoxes(() => session, BOXES, CORE)

  /** Asks for the reply, and expects the clipboard to hold it and the box to be as it was. */
  async function refused(why: string, holds: string, detail?: string) {
    expect(await session.ask('insert', REPLY)).toEqual({ kind: 'copied', why, detail })
    expect(await session.model()).toBe(holds)
    expect(await session.submitted()).toBe(0)
    expect(await session.clipboard()).toBe(REPLY)
  }

  test('a field with too little room is left alone', async () => {
    await session.start('textarea', { ...AVANT, attributes: { maxlength: '60' } })
    await refused('too-long', 'Avant la suite')
  })

  test('a field with just enough room takes all of it', async () => {
    const maxlength = String('Avant la suite'.length + REPLY.length)
    await session.start('textarea', { ...AVANT, attributes: { maxlength } })
    await session.press('Control+End')
    expect(await session.ask('insert', REPLY)).toMatchObject({ kind: 'inserted' })
    expect(await session.model()).toBe(`Avant la suite${REPLY}`)
  })

  test.each(['readonly', 'disabled'])('a %s field is left alone', async (attribute) => {
    await session.start('textarea', { ...AVANT, attributes: { [attribute]: '' } })
    await session.ask('aim', 'textarea')
    await refused('read-only', 'Avant la suite')
  })

  test('a box that says it is read-only is left alone', async () => {
    await session.start('contenteditable', { ...AVANT, attributes: { 'aria-readonly': 'true' } })
    await refused('read-only', 'Avant la suite')
  })

  test.each(['textarea', 'contenteditable'])(
    'a strict page with Trusted Types takes a reply in a %s',
    async (box) => {
      await session.start(box, { lines: [], strict: true })
      expect(await session.ask('insert', REPLY)).toMatchObject({ kind: 'inserted' })
      expect(await session.model()).toBe(REPLY)
    },
  )

  test('two replies asked for at once are both there, one after the other', async () => {
    await session.start('textarea', { lines: [] })
    expect(await session.ask('twice', 'Un\n')).toEqual({ kind: 'inserted inserted' })
    expect(await session.model()).toBe('Un\nUn\n')
  })

  test('undo refuses once the draft was edited, and takes nothing', async () => {
    await session.start('textarea', AVANT)
    await session.press('Control+End')
    await session.ask('insert', REPLY)
    await session.type(' !')
    expect(await session.ask<unknown>('undo')).toBe(false)
    expect(await session.model()).toBe(`Avant la suite${REPLY} !`)
  })

  test('a tab that is not in front takes a reply', async () => {
    await session.start('contenteditable', AVANT)
    await session.press('Control+End')
    await session.ask('remember')
    const answer = await session.behind(() => session.ask('insert', REPLY))
    expect(answer).toMatchObject({ kind: 'inserted' })
    expect(await session.model()).toBe(`Avant la suite${REPLY}`)
  })

  // No protocol drives an input method in Firefox.
  describe.skipIf(browser === 'firefox')('a word being composed', () => {
    test.each(['textarea', 'contenteditable'])('is waited for in a %s', async (box) => {
      await session.start(box, { lines: [] })
      await session.ask('remember')
      await session.compose('かな')
      const answer = session.ask('insert', REPLY)
      await session.commit('仮名')
      expect(await answer).toEqual({ kind: 'inserted' })
      expect(await session.model()).toBe(`仮名${REPLY}`)
    })

    test('that stays open is left alone', async () => {
      await session.start('textarea', { lines: [] })
      await session.ask('remember')
      await session.type('a')
      await session.compose('かな')
      expect(await session.ask('insert', REPLY)).toMatchObject({ why: 'composing' })
      expect(await session.model()).toBe('aかな')
    })
  })

  describe('boxes that fight back', () => {
    test('one that takes keys only', async () => {
      await session.start('rejecting')
      await refused('rejected', 'Avant la suite')
    })

    test('one that takes the text out again later', async () => {
      await session.start('reverting')
      await refused('rejected', 'Avant la suite')
    })

    test.each(['doubling', 'doubling-field'])('one that doubles what is typed: %s', async (box) => {
      await session.start(box)
      await refused('changed', 'Avant la suite', 'restored')
    })

    test('one that adds lines', async () => {
      await session.start('spacing')
      await refused('changed', 'Avant la suite', 'restored')
    })

    test('one that shows the text elsewhere gets it once', async () => {
      await session.start('drawing')
      await refused('changed', `Avant la suite${REPLY}`, 'left')
    })

    test('one that only listens for what draws the text elsewhere', async () => {
      await session.start('listening', { alone: true })
      await session.ask('aim', 'textarea')
      await refused('rejected', 'Avant la suite')
    })

    test('one that draws itself anew on every change', async () => {
      await session.start('redrawing', { lines: ['Avant', 'la suite'] })
      await session.press('Control+End')
      expect(await session.ask('insert', REPLY)).toMatchObject({ kind: 'inserted' })
      expect(await session.model()).toBe(`Avant\nla suite${REPLY}`)
    })

    test('one that becomes another box when entered', async () => {
      await session.start('remounting', { ...AVANT, alone: true })
      await session.ask('aim', 'textarea')
      expect(await session.ask('insert', REPLY)).toMatchObject({ kind: 'inserted' })
      expect(await session.model()).toBe(`Avant la suite${REPLY}`)
    })

    test('one that leaves the page when written in', async () => {
      await session.start('vanishing')
      await refused('removed', 'gone')
    })
  })
})
