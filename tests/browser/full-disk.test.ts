import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serveCommunity } from '../community/server.ts'
import { feedOf } from '../faults/feeds.ts'
import type { Driver } from './support/driver.ts'
import { FORUM, person } from './support/forum.ts'
import { browserUnderTest, launch } from './support/launch.ts'
import { askAsOwn, fileMembers } from './support/seeding.ts'
import { type SmallDisk, smallDisk } from './support/small-disk.ts'
import { countStored } from './support/stored.ts'
import { until } from './support/until.ts'

const FEED = 'feed.test'
const POSTS = 40
const FULL = /Le disque est plein/
/** Megabytes left on a full disk. Chromium itself dies without any, Firefox does not. */
const LEFT = { chromium: 20, firefox: 0 }
const ADD = { role: 'button', name: 'Ajouter la note' }

const disk = smallDisk(400)
afterAll(() => disk?.remove())

// A real disk, really full: what the browsers make of it differs from what they promise.
describe.runIf(disk).each(browserUnderTest('chromium'))('a full disk, in %s', (name) => {
  const { fill, free, folder } = disk as SmallDisk
  let served: Served
  let driver: Driver

  beforeAll(async () => {
    served = await serveCommunity()
    driver = await launch(name, { hosts: served.ports, disk: folder })
    await fileMembers(driver, FORUM, [person(1)])
  })
  afterAll(async () => {
    free()
    await driver?.close()
    await served?.close()
  })

  test('a note that finds no room is said, stays where it was typed, and is saved once there is some', async () => {
    const room = await driver.room('dashboard.html#/members/member-100001')
    await room.click({ role: 'textbox', name: 'Note' })
    await room.type('Aide souvent les nouveaux')
    const before = await countStored(driver, ['entries'])
    await room.front()
    fill(LEFT[name])
    await room.click(ADD)
    await until('the full disk to be said', async () => FULL.test(await room.words()))
    expect(await room.text('textarea')).toBe('Aide souvent les nouveaux')
    free()
    expect(await countStored(driver, ['entries'])).toEqual(before)
    // Chromium takes a moment to see that there is room again; so does she.
    await until('the note', async () => {
      await room.front()
      if ((await room.text('textarea')) !== '') await room.click(ADD)
      const { entries = 0 } = await countStored(driver, ['entries'])
      return entries === (before.entries ?? 0) + 1
    })
    await room.close()
  })

  test('a round that finds no room keeps nothing by halves, and is read whole once there is some', async () => {
    const headers = { 'Content-Type': 'application/rss+xml; charset=utf-8' }
    served.hosts.set(FEED, () => ({ headers, body: feedOf(FEED, POSTS) }))
    await askAsOwn(driver, 'alert.save', { name: 'Acme', query: 'Acme' })
    const { id } = (await askAsOwn(driver, 'source.save', {
      kind: 'feed',
      fields: { address: `https://${FEED}/feed.xml` },
    })) as { id: string }
    const found = async () => (await countStored(driver, ['mentions'])).mentions ?? 0
    await until('the first round', async () => (await found()) > 0)
    const { mentions } = await countStored(driver, ['mentions'])
    served.hosts.set(FEED, () => ({ headers, body: feedOf(FEED, 2 * POSTS) }))
    fill(LEFT[name])
    await askAsOwn(driver, 'watch.now', { sourceId: id }).catch(() => undefined)
    free()
    await driver.restart()
    expect(await found()).toBe(mentions)
    await until('the whole round', async () => {
      await askAsOwn(driver, 'watch.now', { sourceId: id }).catch(() => undefined)
      return (await found()) === 2 * POSTS
    })
  })
})
