import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serveCommunity } from '../../community/server.ts'
import type { Driver } from '../support/driver.ts'
import { FORUM, forumPage, manyPosts, person, serveForum } from '../support/forum.ts'
import { browsersUnderTest, launch } from '../support/launch.ts'
import { marksOf, waitForMarks } from '../support/marks.ts'
import { askAsOwn, fileMembers } from '../support/seeding.ts'
import { until } from '../support/until.ts'
import { lifeOnPages } from './life.ts'
import { linesBesidePosts } from './lines.ts'
import { marksWhereSheIs } from './near.ts'
import { postsInPlaces } from './places.ts'

const HOME = `https://${FORUM}/`

describe.each(browsersUnderTest())('marks in %s', (name) => {
  let served: Served
  let driver: Driver

  beforeAll(async () => {
    served = await serveCommunity()
    driver = await launch(name, { hosts: served.ports })
    await fileMembers(driver, FORUM, [person(3, 'tag-influencer'), person(5, 'tag-press')])
  })
  afterAll(async () => {
    await driver?.close()
    await served?.close()
  })

  test('every author has a mark, and the filed ones wear their tags, also in posts that come later', async () => {
    const more = JSON.stringify(manyPosts(6, 20, 6))
    serveForum(served, {
      '/': () =>
        forumPage(
          manyPosts(0, 6, 6),
          `burst = () => document.querySelector('.post-stream').insertAdjacentHTML('beforeend', ${more})`,
        ),
    })
    const tab = await driver.open(HOME)
    const first = await waitForMarks(tab, 6)
    expect(first.map(({ author, name }) => author === name)).not.toContain(false)
    await until('the tags', async () => {
      const labels = (await marksOf(tab)).map((mark) => mark.labels)
      return labels[3] === 'Influenceur' && labels[5] !== '' && labels[0] === ''
    })
    await tab.run(() => (window as unknown as { burst(): void }).burst(), null)
    await until('the later posts that are near', async () => (await marksOf(tab)).length > 6)
    await tab.run(() => scrollTo(0, document.documentElement.scrollHeight), null)
    const all = await waitForMarks(tab, 26)
    expect(all.filter(({ author, name }) => author !== name)).toEqual([])
    await until('the tags of the later posts', async () =>
      (await marksOf(tab)).every((mark) => (mark.labels !== '') === /[35]$/.test(mark.name)),
    )
    await tab.close()
  })

  test('the reason of a flag shows under a pointer at rest, and stays when the page scrolls', async () => {
    const shouting = manyPosts(6, 1, 6).replace(
      /<div class="cooked">.*?<\/div>/s,
      '<div class="cooked"><p>ENCORE UNE PANNE, PERSONNE NE RÉPOND JAMAIS ICI</p></div>',
    )
    serveForum(served, {
      '/': () =>
        forumPage(
          manyPosts(0, 6, 6) + manyPosts(7, 60, 6),
          `come = () => document.querySelector('.topic-post').outerHTML = ${JSON.stringify(shouting)}`,
        ),
    })
    const reason = async () => /majuscules/i.test(await tab.words())
    const tab = await driver.open(HOME)
    await tab.hover('.topic-post .cooked')
    await tab.run(() => (window as unknown as { come(): void }).come(), null)
    await until('the reason', reason)
    await tab.run(async () => {
      const seen = new Promise((resolve) => addEventListener('scroll', resolve, { once: true }))
      scrollBy(0, 2)
      await seen
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }, null)
    expect(await reason()).toBe(true)
    await tab.close()
  })

  test('the key for the next filed author finds those far below, who were not read until then', async () => {
    await fileMembers(driver, FORUM, [person(120, 'tag-relay')])
    serveForum(served, { '/': () => forumPage(manyPosts(0, 150, 150)) })
    const tab = await driver.open(HOME)
    await until('the first tags', async () =>
      (await marksOf(tab)).some(({ name, labels }) => name === 'Membre 3' && labels !== ''),
    )
    await tab.front()
    const there = () =>
      tab.run(() => {
        const box = document.querySelectorAll('article')[120]?.getBoundingClientRect()
        return box !== undefined && box.bottom > 0 && box.top < innerHeight
      }, null)
    for (let time = 0; time < 3; time++) await driver.command('next-filed')
    await until('the filed author far below', there)
    await until('the tag of who is seen', async () =>
      (await marksOf(tab)).some(({ name, labels }) => name === 'Membre 120' && labels === 'Relais'),
    )
    await tab.close()
  })

  test('a tag put on elsewhere appears without reloading', async () => {
    serveForum(served, { '/': () => forumPage(manyPosts(0, 6, 6)) })
    const tab = await driver.open(HOME)
    await waitForMarks(tab, 6)
    await askAsOwn(driver, 'member.tag', {
      memberIds: ['member-100005'],
      tagId: 'tag-relay',
      on: true,
    })
    await until('the new tag', async () => (await marksOf(tab))[5]?.labels.includes('Relais'))
    await tab.close()
  })

  test('a page that was left for another comes back with its marks', async () => {
    serveForum(served, {
      '/': () => forumPage(manyPosts(0, 6, 6)),
      '/next': () => forumPage(manyPosts(10, 3, 100)),
    })
    const tab = await driver.open(HOME)
    await waitForMarks(tab, 6)
    await tab.open(`${HOME}next`)
    await waitForMarks(tab, 3)
    await tab.run(() => history.back(), null)
    await waitForMarks(tab, 6)
    await tab.close()
  })

  test('a site that changes its page without loading it is followed', async () => {
    const other = JSON.stringify(manyPosts(10, 4, 100))
    serveForum(served, {
      '/': () =>
        forumPage(
          manyPosts(0, 6, 6),
          `go = () => { history.pushState({}, '', '/t/2'); document.querySelector('.post-stream').innerHTML = ${other} }`,
        ),
    })
    const tab = await driver.open(HOME)
    await waitForMarks(tab, 6)
    await tab.run(() => (window as unknown as { go(): void }).go(), null)
    const marks = await waitForMarks(tab, 4)
    expect(marks.map(({ name }) => name)).toEqual([
      'Membre 10',
      'Membre 11',
      'Membre 12',
      'Membre 13',
    ])
    await tab.close()
  })

  test('the popup tells of the heat of the page at hand, and her own words decide at once', async () => {
    const angry = Array.from({ length: 8 }, (_, n) =>
      manyPosts(n % 2, 1, 2)
        .replace(/Message \d+[^<]*/, `Espèce de connard numéro ${n}, ferme ta gueule`)
        .replaceAll(/post_\d+|data-post-id="\d+"/g, (id) => id.replace(/\d+/, String(900 + n))),
    )
    const cordial = manyPosts(2, 1, 3).replace(/Message \d+[^<]*/, 'Merci, quel schtroumpf !')
    serveForum(served, { '/': () => forumPage(cordial + angry.join('')) })
    const tab = await driver.open(HOME)
    await waitForMarks(tab, 9)
    await tab.hover('.topic-post:nth-child(2) .cooked')
    await until('the insult', async () => /insultes/.test(await tab.words()))

    const popup = await driver.room('popup.html')
    const heat = async () =>
      /Échange tendu.*8\s+messages à relire/.test(
        await popup.run(() => document.body.innerText, null),
      )
    await until('the heat in the popup', async () => {
      // The popup speaks of the tab that is seen: this one has to be behind it.
      await tab.front()
      await popup.run(() => location.reload(), null).catch(() => undefined)
      return until('the popup', heat, 2500).then(
        () => true,
        () => false,
      )
    })
    await popup.close()

    const words = { allow: ['connard', 'ferme ta gueule'], block: ['schtroumpf'] }
    await askAsOwn(driver, 'settings.save', words)
    await tab.hover('.topic-post:first-child .cooked')
    await until('her own word', async () => /cet espace refuse/.test(await tab.words()))
    await askAsOwn(driver, 'settings.save', { allow: [], block: [] })
    await tab.close()
  })

  test('an extension that was reloaded leaves no trace in open pages but its new marks', async () => {
    serveForum(served, { '/': () => forumPage(manyPosts(0, 6, 6)) })
    const tab = await driver.open(HOME)
    await waitForMarks(tab, 6)
    const before = (await driver.errors()).length
    await driver.reloadExtension()
    // Six marks, no more: those of the old run are gone and those of the new one are there.
    await until('one run’s marks', async () => {
      const spans = await tab.run(
        () => document.querySelectorAll('.names span:not([class])').length,
        null,
      )
      return spans === 6 && (await marksOf(tab)).length === 6
    })
    expect((await driver.errors()).slice(before)).toEqual([])
    await tab.close()
  })

  marksWhereSheIs(() => ({ driver, served }))
  linesBesidePosts(() => ({ driver, served }))
  postsInPlaces(() => ({ driver, served }))
  lifeOnPages(() => ({ driver, served }))
})
