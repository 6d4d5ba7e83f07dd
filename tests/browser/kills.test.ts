import { expect, test } from 'vitest'
import { countLosses } from '../faults/kills.ts'
import { browsersUnderTest } from './support/launch.ts'

test.each(browsersUnderTest())(
  'a background killed at any moment of a round loses and repeats nothing in %s',
  async (browser) => {
    const toll = await countLosses(browser, { kills: 8, feeds: 6, grow: 3 })
    expect(toll).toMatchObject({ lost: 0, repeated: 0, stored: toll.published })
    expect(toll.badge).toBe(String(toll.stored))
  },
)
