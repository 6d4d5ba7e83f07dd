import { afterAll, beforeAll, describe } from 'vitest'
import { browsersUnderTest } from '../browser/support/launch.ts'
import { playBoxes } from './boxes.ts'
import { Session } from './support/session.ts'

const BOXES = [
  'textarea',
  'input',
  'textarea-shadow',
  'contenteditable',
  'contenteditable-pre',
  'contenteditable-plain',
  'contenteditable-shadow',
  'contenteditable-frame',
]

describe.each(browsersUnderTest())('boxes without a package, in %s', (browser) => {
  let session: Session
  beforeAll(async () => {
    session = await Session.open(browser, 'plain')
  })
  afterAll(() => session?.close())

  playBoxes(() => session, BOXES)
})
