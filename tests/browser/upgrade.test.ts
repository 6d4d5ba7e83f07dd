import { describe, expect, test } from 'vitest'
import { manyPosts } from '../community/bench.ts'
import { marks } from '../story/marks.ts'
import { FORUM, forumPage, serveForum } from './support/forum.ts'
import { browserUnderTest } from './support/launch.ts'
import { letGo, look, makeOld, NEWEST, underWay, willYield } from './support/old-database.ts'
import { askAsOwn, fileMembers } from './support/seeding.ts'
import { inFrench } from './support/served.ts'
import { countStored } from './support/stored.ts'
import { until } from './support/until.ts'

/** Enough that an update of them takes longer than to kill whoever does it. */
const PEOPLE = 2500
const BARE = 'manifest.json'
const HELD = /Un autre onglet de Vigie, plus ancien, bloque/
const NOTE = 'Aide souvent les nouveaux'

interface OwnPage {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }
}

describe.each(browserUnderTest('chromium'))('a database of the first version, in %s', (name) => {
  const on = inFrench(name)

  test('an update that is killed in the middle leaves the old one whole, and is done the next time', async () => {
    await on.driver.killKeeper()
    let room = await on.driver.room(BARE)
    const whileUnderWay = async (kill: () => Promise<void>) => {
      await willYield(room)
      await room.run(() => {
        const { runtime } = (globalThis as unknown as OwnPage).chrome
        runtime.sendMessage({ ask: 'watch.stop', input: {} }).catch(() => {})
        runtime.sendMessage({ ask: 'settings.save', input: {} }).catch(() => {})
        return null
      }, null)
      await until('the update to begin', () => underWay(room))
      await kill()
    }

    let people = PEOPLE / 2
    const killOnce = async () => {
      people *= 2
      await makeOld(room, 1, people)
      const before = await look(room)
      expect(before).toMatchObject({ version: 1, found: { 'entries.at': 3 * people } })
      await whileUnderWay(() => on.driver.killKeeper())
      return { before, after: await look(room) }
    }
    const { before, after: whole } = await until('a kill before the update is done', async () => {
      const seen = await killOnce()
      return seen.after.version === 1 && seen
    })
    expect(whole).toEqual(before)

    await whileUnderWay(() => on.driver.restart('killed'))
    room = await on.driver.room(BARE)
    await askAsOwn(on.driver, 'settings.save', { language: 'fr' })
    const after = await look(room)
    expect(after).toMatchObject({ version: NEWEST, digest: before.digest })
    expect(after.found).toMatchObject({
      ...before.found,
      'members.into': 0,
      'accounts.handle': people,
      'accounts.name': people,
      'accounts.profile': people,
      'entries.kindAt': 3 * people,
      'entries.page': 3 * people,
      'entries.mentionId': 3 * people,
      'mentions.link': people,
    })
    await room.close()
  })

  test('an old page that holds it is said on every page, keeps what is typed, and all goes on when it is closed', async () => {
    await fileMembers(on.driver, FORUM, [{ id: 1, handle: 'member1', tags: [] }])
    const desk = await on.driver.room('dashboard.html#/members/member-1')
    await desk.click({ role: 'textbox', name: 'Note' })
    await desk.type(NOTE)
    const old = await on.driver.room(`${BARE}#old`)
    await makeOld(old, 1, 5)
    // The background is the first to ask for the update, everybody else waits behind it.
    await desk.click({ role: 'button', name: 'Ajouter la note' })
    serveForum(on.served, { '/': () => forumPage(manyPosts(0, 6, 6)) })
    const page = await on.driver.open(`https://${FORUM}/`)
    await on.driver.openWindow((await desk.url()).replace(/dashboard.*/, 'popup.html'))
    const popup = await on.driver.opened(/popup\.html$/)
    const other = await on.driver.room('dashboard.html#/members')
    for (const one of [desk, popup, other]) {
      await one.front()
      await until('the old page to be told of', async () => HELD.test(await one.words()))
    }
    expect(await desk.text('textarea')).toBe(NOTE)

    await letGo(old)
    await other.see({ role: 'link', name: /N1/ })
    await until('the popup', async () => !HELD.test(await popup.words()))
    // Firefox's own language is English, and what Vigie was told is gone with the database.
    await askAsOwn(on.driver, 'settings.save', { language: 'fr' })
    await marks(page, 6)
    await desk.front()
    await desk.click({ role: 'button', name: 'Réessayer' })
    await until('the note', async () => (await desk.text('textarea')) === '')
    expect(await countStored(on.driver, ['members', 'entries'])).toEqual({
      members: 5,
      entries: 16,
    })
    await until('no trouble on the icon', async () => (await on.driver.badge()) === '')
    expect(await look(old)).toMatchObject({ version: NEWEST })
  })
})
