import { describe, expect, test } from 'vitest'
import { manyPosts } from '../community/bench.ts'
import { FORUM, forumPage } from './support/forum.ts'
import { browserUnderTest } from './support/launch.ts'
import { waitForMarks } from './support/marks.ts'
import { askAsOwn } from './support/seeding.ts'
import { inFrench } from './support/served.ts'
import { countStored } from './support/stored.ts'
import { until } from './support/until.ts'

const POSTS = 6
const PLAIN = 5
const STORES = ['mentions', 'coverage', 'entries', 'members', 'accounts']

/** Tells its server how many marks it has, once all are there. */
const TELL = `
const look = () => {
  const marks = document.querySelectorAll('.names > span:not([class])').length
  if (marks === ${POSTS}) return fetch('/told')
  setTimeout(look, 50)
}
look()
`

interface OwnPage {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<{ readings?: Record<string, Record<string, { pages: number }>> }>
      }
    }
  }
}

describe.each(browserUnderTest('chromium'))('private windows, in %s', (name) => {
  const on = inFrench(name)

  test('are read once the browser was told to allow it, and leave nothing behind', async () => {
    let told = 0
    on.served.hosts.set(FORUM, ({ url }) => {
      if (url.pathname === '/told') told += 1
      if (url.pathname === '/') return forumPage(manyPosts(0, POSTS, POSTS), TELL)
      return url.pathname === '/plain' ? forumPage(manyPosts(20, PLAIN, PLAIN)) : { status: 204 }
    })
    await on.driver.allowPrivate(true)
    await askAsOwn(on.driver, 'alert.save', { name: 'Gare', query: 'station' })
    const room = await on.driver.room('manifest.json')
    /** How many pages were counted as read, for the settings' list of readers. */
    const counted = () =>
      room.run(async () => {
        const { chrome } = globalThis as unknown as OwnPage
        const { readings = {} } = await chrome.storage.local.get('readings')
        return Object.values(readings)
          .flatMap((versions) => Object.values(versions))
          .reduce((sum, { pages }) => sum + pages, 0)
      }, null)
    const before = await countStored(on.driver, STORES)
    const pages = await counted()

    await on.driver.openPrivately(`https://${FORUM}/`)
    await until('marks in the private window', () => told === 1, 30_000)
    // What the keeper does after its answer is done once it has answered others.
    for (let turn = 0; turn < 5; turn++) await askAsOwn(on.driver, 'watch.stop', {})
    expect(await countStored(on.driver, STORES)).toEqual(before)
    await on.driver.closePrivate()

    // Another page in a plain window is kept: by then anything of the private one would be too.
    const tab = await on.driver.open(`https://${FORUM}/plain`)
    await waitForMarks(tab, PLAIN)
    const mentions = async () => (await countStored(on.driver, ['mentions'])).mentions ?? 0
    await until('mentions', async () => (await mentions()) % POSTS === PLAIN)
    expect(await mentions()).toBe(PLAIN)
    await until('the page to be counted', async () => (await counted()) > pages)
    expect(await counted()).toBe(pages + 1)
    await tab.close()
    await room.close()
    await on.driver.allowPrivate(false)
  })
})
