import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serveCommunity } from '../../community/server.ts'
import type { Driver } from '../support/driver.ts'
import { FORUM, forumPage, manyPosts, person, serveForum } from '../support/forum.ts'
import { browserUnderTest, launch } from '../support/launch.ts'
import { marksOf, waitForMarks } from '../support/marks.ts'
import { fileMembers } from '../support/seeding.ts'
import { until } from '../support/until.ts'

const HOME = `https://${FORUM}/`
const NODES = 12
const ITEMS = 1000

/**
 * A list of 1,000 posts in a dozen elements, as large sites draw them. `fill` puts post `n` into an
 * element, in one of the ways real sites do; `scroll(to)` goes there a few posts a frame.
 */
const VIRTUAL = `
const nodes = [...document.querySelectorAll('article')]
const stream = document.querySelector('.post-stream')
let at = 0
const ways = {
  // X, YouTube: the same nodes, other attributes and text.
  attributes(node, n) {
    node.dataset.postId = n; node.dataset.userId = 100000 + n
    for (const link of node.querySelectorAll('[data-user-card]')) { link.href = '/u/member' + n; link.dataset.userCard = 'member' + n }
    node.querySelector('.first a').firstChild.data = 'Membre ' + n
    node.querySelector('.cooked p').firstChild.data = 'Message ' + n
  },
  // LinkedIn: the header is drawn anew, the rest stays.
  header(node, n) {
    node.dataset.postId = n; node.dataset.userId = 100000 + n
    node.querySelector('.names').innerHTML = '<span class="first username"><a href="/u/member' + n + '" data-user-card="member' + n + '">Membre ' + n + '</a></span>'
  },
  // Discourse: everything inside is drawn anew.
  inside(node, n) {
    node.dataset.postId = n; node.dataset.userId = 100000 + n
    node.querySelector('.topic-body').innerHTML = '<div class="topic-meta-data"><div class="names"><span class="first username"><a href="/u/member' + n + '" data-user-card="member' + n + '">Membre ' + n + '</a></span></div></div><div class="cooked"><p>Message ' + n + '</p></div>'
  },
  // The element is taken out, filled and put back at the end.
  moved(node, n) {
    const box = node.parentElement
    box.remove(); ways.attributes(node, n); stream.append(box)
  },
}
window.scrollList = (way, to) => new Promise((resolve) => {
  const frame = () => {
    for (let i = 0; i < 5 && at < to; i++, at++) ways[way](nodes[at % nodes.length], at + nodes.length)
    if (at < to) requestAnimationFrame(frame)
    else resolve()
  }
  frame()
})
window.restart = () => { at = 0; nodes.forEach((node, n) => ways.attributes(node, n)) }
`

type List = { scrollList(way: string, to: number): Promise<void>; restart(): void }

describe.each(browserUnderTest('chromium'))('recycled posts in %s', (name) => {
  let served: Served
  let driver: Driver

  beforeAll(async () => {
    served = await serveCommunity()
    driver = await launch(name, { hosts: served.ports })
    const filed = Array.from({ length: 100 }, (_, i) => person(i * 10, 'tag-influencer'))
    await fileMembers(driver, FORUM, filed)
    serveForum(served, { '/': () => forumPage(manyPosts(0, NODES, ITEMS), VIRTUAL) })
  })
  afterAll(async () => {
    await driver?.close()
    await served?.close()
  })

  test.each(['attributes', 'header', 'inside', 'moved'])(
    'never a mark on another author while 1,000 posts run through a dozen elements (%s)',
    async (way) => {
      const tab = await driver.open(HOME)
      await waitForMarks(tab, NODES)
      const wrong: unknown[] = []
      for (let to = 95; to <= ITEMS - NODES; to += 95) {
        await tab.run(
          ([how, end]) => {
            const { scrollList } = window as unknown as List
            return scrollList(how as string, end as number)
          },
          [way, to],
        )
        for (const mark of await marksOf(tab)) {
          if (mark.name !== '' && mark.name !== mark.author) wrong.push(mark)
          if (mark.labels !== '' && !/0$/.test(mark.author)) wrong.push(mark)
        }
      }
      expect(wrong).toEqual([])
      // Once it rests, every author has the mark that is theirs.
      await until('all marks', async () => {
        const marks = await marksOf(tab)
        const right = marks.filter(
          ({ author, name: said, labels }) =>
            said === author && (labels !== '') === /0$/.test(author),
        )
        return marks.length === NODES && right.length === NODES
      })
      await tab.close()
    },
  )
})
