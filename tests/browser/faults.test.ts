import { describe, expect, test } from 'vitest'
import { manyPosts } from '../community/bench.ts'
import { feedOf } from '../faults/feeds.ts'
import { FORUM, forumPage, person, serveForum } from './support/forum.ts'
import { browserUnderTest } from './support/launch.ts'
import { waitForMarks } from './support/marks.ts'
import { askAsOwn, fileMembers } from './support/seeding.ts'
import { inFrench } from './support/served.ts'
import { countStored } from './support/stored.ts'
import { until } from './support/until.ts'

const FEED = 'feed.test'
const POSTS = 6

/** Tells its server how many marks it has had, as soon as there are any and after a while without. */
const TELL = `
let looks = 0
const look = () => {
  const marks = document.querySelectorAll('.names > span:not([class])').length
  if (marks === ${POSTS} || ++looks > 40) return fetch('/told?marks=' + marks)
  setTimeout(look, 50)
}
look()
`

describe.each(browserUnderTest('chromium'))('what goes wrong around Vigie, in %s', (name) => {
  const on = inFrench(name)

  test('a private window is not read as long as the browser was not told to allow it', async () => {
    const told: string[] = []
    on.served.hosts.set(FORUM, ({ url }) => {
      if (url.pathname === '/told') told.push(url.searchParams.get('marks') ?? '')
      return url.pathname === '/' ? forumPage(manyPosts(0, POSTS, POSTS), TELL) : { status: 204 }
    })
    const tab = await on.driver.open(`https://${FORUM}/`)
    await until('marks in a plain window', () => told.length === 1)
    await on.driver.openPrivately(`https://${FORUM}/`)
    await until('what the private window saw', () => told.length === 2, 30_000)
    await on.driver.closePrivate()
    expect(told).toEqual([String(POSTS), '0'])
    await tab.close()
  })

  test('two windows of one browser say the same', async () => {
    serveForum(on.served, { '/': () => forumPage(manyPosts(0, POSTS, POSTS)) })
    await fileMembers(on.driver, FORUM, [person(3)])
    const one = await on.driver.open(`https://${FORUM}/`)
    await waitForMarks(one, POSTS)
    await on.driver.openWindow(`https://${FORUM}/#two`)
    const two = await on.driver.opened(/#two$/)
    await waitForMarks(two, POSTS)
    await askAsOwn(on.driver, 'member.tag', {
      memberIds: ['member-100003'],
      tagId: 'tag-relay',
      on: true,
    })
    for (const tab of [one, two]) {
      await tab.front()
      await until('the tag', async () => (await waitForMarks(tab, POSTS))[3]?.labels === 'Relais')
    }
    await two.close()
    await one.close()
  })

  test('access that is taken back while a source is read: it says so, asks no more, and goes on when it is given', async () => {
    const headers = { 'Content-Type': 'application/rss+xml; charset=utf-8' }
    let asked = 0
    let delay = 0
    on.served.hosts.set(FEED, () => {
      asked += 1
      return { headers, body: feedOf(FEED, 3), delay }
    })
    await askAsOwn(on.driver, 'alert.save', { name: 'Acme', query: 'Acme' })
    const { id } = (await askAsOwn(on.driver, 'source.save', {
      kind: 'feed',
      fields: { address: `https://${FEED}/feed.xml` },
    })) as { id: string }
    await until('the first reading', () => asked > 0)
    delay = 700
    asked = 0
    const round = askAsOwn(on.driver, 'watch.now', { sourceId: id })
    await until('the feed to be asked', () => asked > 0)
    await on.driver.grant(false)
    await round
    const after = asked
    for (let time = 0; time < 3; time++) await askAsOwn(on.driver, 'watch.now', { sourceId: id })
    expect(asked).toBe(after)
    const room = await on.driver.room('dashboard.html#/watch')
    await until('the state in words', async () => /accès|autoris/i.test(await room.words()))
    await room.close()
    await on.driver.grant(true)
    delay = 0
    await askAsOwn(on.driver, 'watch.now', { sourceId: id })
    expect(asked).toBeGreaterThan(after)
    expect(await on.driver.errors()).toEqual([])
  })

  test('a database that the browser threw away is said, and comes back from the copy', async () => {
    const before = await countStored(on.driver, ['members'])
    expect(before.members).toBeGreaterThan(0)
    await askAsOwn(on.driver, 'data.copy', {})
    await on.driver.spoilDatabase()
    const room = await on.driver.room('dashboard.html#/mentions')
    const open = { role: 'button', name: /Voir les copies|See the copies/ }
    await room.see(open)
    expect((await countStored(on.driver, ['members'])).members).toBe(0)
    await room.front()
    await room.click(open)
    await room.click({ role: 'button', name: /^(Regarder et reprendre|Look and restore)$/ })
    const take = { role: 'button', name: /^(Importer|Import)$/ }
    await room.see(take)
    await room.click(take)
    await room.gone(open)
    expect(await countStored(on.driver, ['members'])).toEqual(before)
    await room.close()
  })
})
