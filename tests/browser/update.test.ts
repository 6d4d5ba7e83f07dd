import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marks } from '../story/marks.ts'
import { enter, leave, type Stage } from '../story/stage.ts'
import { browserUnderTest } from './support/launch.ts'
import { until } from './support/until.ts'

const WITH_ONE_MORE = 8

/** Adds a post to the page, as a forum does when somebody writes. */
function addPost(): void {
  const stream = document.querySelector('.post-stream')
  const copy = stream?.lastElementChild?.cloneNode(true) as HTMLElement
  const article = copy.querySelector('article')
  article?.setAttribute('data-post-id', '99001')
  article?.setAttribute('data-user-id', '99')
  for (const link of copy.querySelectorAll('[data-user-card]')) {
    link.setAttribute('data-user-card', 'karim')
    link.setAttribute('href', '/u/karim')
  }
  // The mark that the copy brought along is an empty element without its root.
  copy.querySelector('.first > a + span, .first + span:empty')?.remove()
  const name = copy.querySelector('.first a')
  if (name) name.textContent = 'Karim'
  stream?.append(copy)
}

describe.each(browserUnderTest('chromium'))(
  'an update of Vigie under an open page, in %s',
  (browser) => {
    let stage: Stage

    beforeAll(async () => {
      stage = await enter({ browser })
    })
    afterAll(() => leave(stage))

    it('leaves one mark an author, works on, and says nothing on the console', async () => {
      await marks(stage.tab, WITH_ONE_MORE - 1)
      await stage.driver.reloadExtension()
      await stage.tab.front()
      await stage.tab.run(addPost, undefined)
      await marks(stage.tab, WITH_ONE_MORE)
      expect(await stage.driver.errors()).toEqual([])
    })

    it('goes on when its background was stopped', async () => {
      await stage.driver.killKeeper()
      // The page that stopped it may have been opened for that, in front: nothing is read out of sight.
      await stage.tab.front()
      await stage.tab.reload()
      await marks(stage.tab, WITH_ONE_MORE - 1)
      await until('the badge', async () => (await stage.driver.badge()) === '')
      expect(await stage.driver.errors()).toEqual([])
    })

    it('is read also when its background is stopped while the page asks', async () => {
      for (let kill = 0; kill < 6; kill++) {
        await Promise.all([stage.tab.reload(), stage.driver.killKeeper()])
        await marks(stage.tab, WITH_ONE_MORE - 1)
      }
    })
  },
)
