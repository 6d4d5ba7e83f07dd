import { expect, test } from 'vitest'
import type { Served } from '../../community/server.ts'
import type { Driver } from '../support/driver.ts'
import { FORUM, forumPage, manyPosts, serveForum } from '../support/forum.ts'
import { marksOf } from '../support/marks.ts'
import { until } from '../support/until.ts'

const HOME = `https://${FORUM}/`

/** Marks on pages of many screens: where she comes, and nowhere else. */
export function marksWhereSheIs(running: () => { driver: Driver; served: Served }): void {
  test('far from sight nothing stands in posts; screen by screen marks are there before she comes', async () => {
    const { driver, served } = running()
    const many = 150
    serveForum(served, { '/': () => forumPage(manyPosts(0, many, many)) })
    const tab = await driver.open(HOME)
    /** Scrolls, and tells how many posts have a mark's place and how many near her have none. */
    const places = (screens: number) =>
      tab.run((screens) => {
        const { documentElement } = document
        scrollBy(0, screens * innerHeight)
        const names = [...document.querySelectorAll('.names')]
        const without = names.filter((name) => !name.querySelector(':scope > span:not([class])'))
        const within = (screens: number) =>
          without.filter((name) => {
            const { top, bottom } = name.getBoundingClientRect()
            return bottom > 0 && top < screens * innerHeight
          }).length
        const height = documentElement.scrollHeight
        const end = scrollY + innerHeight >= height - 1
        const marked = names.length - without.length
        return { marked, bare: within(1), next: within(1.95), height, end }
      }, screens)
    const before = await until('the marks of the first screen', async () => {
      const now = await places(0)
      return now.marked > 0 && now.bare === 0 && now
    })
    expect(before.marked).toBeLessThan(many / 2)
    for (let end = false; !end; ) {
      await until('the marks of the next screen', async () => (await places(0)).next === 0)
      const now = await places(0.9)
      end = now.end
      expect(now.bare).toBe(0)
    }
    await until('the last mark', async () =>
      (await marksOf(tab)).some(({ name, author }) => name === 'Membre 149' && author === name),
    )
    expect(await places(0)).toEqual({
      marked: many,
      bare: 0,
      next: 0,
      height: before.height,
      end: true,
    })
    await tab.close()
  })

  test('marks are drawn where she comes also on a page that never stops growing', async () => {
    const { driver, served } = running()
    const grow = `setInterval(() => { document.body.style.paddingBottom = performance.now() / 9 + 'px' }, 40)`
    serveForum(served, { '/': () => forumPage(manyPosts(0, 150, 150), grow) })
    const tab = await driver.open(HOME)
    await until('the first marks', async () => (await marksOf(tab)).length > 0)
    await tab.run(() => document.querySelectorAll('article')[120]?.scrollIntoView(), null)
    await until('the mark of who is seen', async () =>
      (await marksOf(tab)).some(({ name }) => name === 'Membre 120'),
    )
    await tab.close()
  })
}
