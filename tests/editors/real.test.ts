import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browsersUnderTest } from '../browser/support/launch.ts'
import { play, SCENARIOS } from './support/scenarios.ts'
import { Session } from './support/session.ts'
import { Table } from './support/table.ts'

const asked = process.env.VIGIE_EDITORS?.split(',')
const EDITORS = ['plain/editors', 'pages/editors']
  .flatMap((folder) => readdirSync(new URL(folder, import.meta.url)))
  .map((file) => file.replace('.js', ''))
  .filter((name) => !asked || asked.includes(name))
const ONE_LINE = new Set(['input', 'react-input'])

describe.each(browsersUnderTest())('%s', (browser) => {
  let session: Session
  const table = new Table(browser, [...SCENARIOS.map(({ name }) => name)])

  beforeAll(async () => {
    session = await Session.open(browser, 'pages')
  })
  afterAll(async () => {
    await session?.close()
    console.log(table.print())
  })

  describe.each(EDITORS)('%s', (editor) => {
    const oneLine = ONE_LINE.has(editor)
    // Editor.js has a box a line: going down leaves the one this suite looks at.
    const lined = !oneLine && editor !== 'editorjs'
    for (const scenario of SCENARIOS)
      test.skipIf(scenario.lined === true && !lined)(scenario.name, async () => {
        await session.start(editor, { lines: scenario.lines })
        const wrong = await play(session, scenario, oneLine)
        table.mark(editor, scenario.name, wrong.length === 0)
        expect(wrong).toEqual([])
      })
  })
})
