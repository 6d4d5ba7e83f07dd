import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Driver } from '../browser/support/driver.ts'
import { FORUM, forumPage, manyPosts, serveForum } from '../browser/support/forum.ts'
import { browserUnderTest, launch } from '../browser/support/launch.ts'
import { until } from '../browser/support/until.ts'
import { type Served, serveCommunity } from '../community/server.ts'

const POSTS = 60
/** Each mark may be put back a dozen times at once; one more each three seconds. */
const MOST = POSTS * 16

/** Takes away whatever was put beside a name, at once and for ever. */
const FIGHT = `
taken = 0
new MutationObserver(() => {
  for (const span of document.querySelectorAll('.names > span:not([class])')) { span.remove(); taken++ }
}).observe(document, { childList: true, subtree: true })
`
/** Draws every name anew at each frame, for ever. */
const REDRAW = `
frames = 0
const draw = () => {
  frames++
  for (const names of document.querySelectorAll('.names')) names.innerHTML = names.innerHTML.replace(/<span style[^>]*><\\/span>/g, '')
  requestAnimationFrame(draw)
}
draw()
`
type Page = { taken: number; frames: number }

describe.each(browserUnderTest('firefox'))('a page that fights in %s', (name) => {
  let served: Served
  let driver: Driver

  beforeAll(async () => {
    served = await serveCommunity()
    driver = await launch(name, { hosts: served.ports })
  })
  afterAll(async () => {
    await driver?.close()
    await served?.close()
  })

  test('it takes every mark away for ever: we stop putting them back', async () => {
    serveForum(served, { '/': () => forumPage(manyPosts(0, POSTS, POSTS), FIGHT) })
    const tab = await driver.open(`https://${FORUM}/`)
    const taken = () => tab.run(() => (window as unknown as Page).taken, null)
    await until('the fight', async () => (await taken()) >= POSTS)
    let last = -1
    await until('the end of the fight', async () => {
      const [before, now] = [last, await taken()]
      last = now
      // Nothing more comes for as long as it takes to look twice with a change of the page between.
      await tab.run(() => {
        document.body.append(document.createElement('hr'))
        return new Promise((resolve) => setTimeout(resolve, 250))
      }, null)
      return before === now
    })
    expect(last).toBeLessThan(MOST)
    await tab.close()
  })

  test('it draws every name anew at each frame: it goes on being drawn, and we give up', async () => {
    serveForum(served, { '/': () => forumPage(manyPosts(0, POSTS, POSTS), REDRAW) })
    const tab = await driver.open(`https://${FORUM}/`)
    const frames = () => tab.run(() => (window as unknown as Page).frames, null)
    const first = await until('frames', frames)
    await until('many more frames', async () => (await frames()) > first + 60)
    await until('no mark left', async () =>
      tab.run(() => document.querySelectorAll('.names > span:not([class])').length === 0, null),
    )
    await tab.close()
  })
})
