import { expect, test } from 'vitest'
import type { browser } from 'wxt/browser'
import type { SiteState } from '../../../lib/bus/views.ts'
import type { Served } from '../../community/server.ts'
import type { Driver, Tab } from '../support/driver.ts'
import { FORUM, forumPage, manyPosts, serveForum } from '../support/forum.ts'
import { marksOf, waitForMarks } from '../support/marks.ts'
import { askAsOwn } from '../support/seeding.ts'
import { until } from '../support/until.ts'

declare const chrome: typeof browser

const HOME = `https://${FORUM}/`
const TOPIC = `${HOME}t/sujet/12`

/** A thread whose markup has changed under Vigie's feet: nobody stands where names were. */
const drifted = () =>
  manyPosts(0, 6, 6)
    .replace(/data-user-(?:card|id)="[^"]*"/g, '')
    .replace(
      /<div class="names[^>]*>.*?<a[^>]*>(.*?)<\/a>.*?<\/div>/gs,
      '<b class="nouveau-username">$1</b>',
    )

/** Comments of no known software, each drawn empty at first; `fill()` puts the words in. */
const EMPTY_AT_FIRST = `<!doctype html><html lang="fr"><body><h1>Un article</h1>${[1, 2, 3, 4]
  .map(
    (n) =>
      `<div class="commentaire" id="c${n}"><a class="auteur"></a> <time></time><p class="texte"></p></div>`,
  )
  .join('')}<script>
fill = () => {
  for (const one of document.querySelectorAll('.commentaire')) {
    const name = 'Lectrice' + one.id
    one.querySelector('a').href = '/profil/' + name
    one.querySelector('a').textContent = name
    one.querySelector('time').dateTime = '2026-11-20T10:0' + one.id[1] + ':00Z'
    one.querySelector('time').textContent = '20 novembre'
    one.querySelector('p').textContent = 'Voilà ce que j’en pense, et pourquoi : numéro ' + one.id
  }
}</script></body></html>`

/** Asks the keeper, from one own page that stays open behind the tabs, about the tab at an address. */
async function backstage(driver: Driver) {
  const room = await driver.room('manifest.json')
  const tell = async (name: string, input: object): Promise<unknown> =>
    (
      (await room.run((message: unknown) => chrome.runtime.sendMessage(message), {
        ask: name,
        input,
      })) as { answer: unknown }
    ).answer
  return {
    tell,
    idOf: (url: string) =>
      until(`the tab at ${url}`, () =>
        room.run(
          async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
          url,
        ),
      ),
    state: async (url: string, tabId: number) =>
      (await tell('site.state', { url, tabId })) as SiteState,
    close: () => room.close(),
  }
}

/** Empty elements without attributes: what a mark is to the page. */
const hosts = (tab: Tab) =>
  tab.run(() => document.querySelectorAll('span:empty:not([class])').length, null)

/** What a page lives through while it is read, in the browser of `running`. */
export function lifeOnPages(running: () => { driver: Driver; served: Served }): void {
  test('two tabs of one site say the same, and one may close', async () => {
    const { driver, served } = running()
    serveForum(served, { '/': () => forumPage(manyPosts(0, 6, 6)) })
    const one = await driver.open(HOME)
    await waitForMarks(one, 6)
    const two = await driver.open(HOME)
    await waitForMarks(two, 6)
    await askAsOwn(driver, 'member.tag', {
      memberIds: ['member-100003'],
      tagId: 'tag-relay',
      on: true,
    })
    const worn = async (tab: Tab) => (await marksOf(tab))[3]?.labels.includes('Relais')
    await until('the tag in the second tab', () => worn(two))
    await two.close()
    await one.front()
    await until('the tag in the first tab', () => worn(one))
    await one.close()
  })

  test('a reader out of date is said, and the generic reader takes its place when asked', async () => {
    const { driver, served } = running()
    serveForum(served, { '/t/sujet/12': () => forumPage(drifted()) })
    const behind = await backstage(driver)
    const tab = await driver.open(TOPIC)
    const tabId = await behind.idOf(TOPIC)
    await until('the doubt', async () => (await behind.state(TOPIC, tabId)).doubt === 'unread')
    expect(await marksOf(tab)).toEqual([])
    await behind.tell('site.reader', { url: TOPIC, tabId, generic: true })
    await until('marks by the generic reader', async () => (await hosts(tab)) === 6)
    const now = await until('its health', async () => {
      const state = await behind.state(TOPIC, tabId)
      return state.health && state
    })
    expect(now.left).toBe('Discourse')
    expect(now.health?.sure).toBeGreaterThan(0.5)
    await behind.tell('site.reader', { url: TOPIC, tabId, generic: false })
    await until('no marks any more', async () => (await hosts(tab)) === 0)
    await tab.close()
    await behind.close()
  })

  test('comments that are filled in late, where they already stood, are read', async () => {
    const { driver, served } = running()
    served.hosts.set('journal.test', () => ({
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': '' },
      body: EMPTY_AT_FIRST,
    }))
    const url = 'https://journal.test/'
    const behind = await backstage(driver)
    const tab = await driver.open(url)
    const tabId = await behind.idOf(url)
    await until('a first look', async () => (await behind.state(url, tabId)).health)
    expect(await hosts(tab)).toBe(0)
    await tab.run(() => (globalThis as unknown as { fill(): void }).fill(), null)
    await until('four marks', async () => (await hosts(tab)) === 4)
    await tab.close()
    await behind.close()
  })

  test('taking access back ends the reading at once, also in nodes that a list holds back', async () => {
    const { driver, served } = running()
    serveForum(served, {
      '/': () =>
        forumPage(
          manyPosts(0, 6, 6),
          `let held
          hide = () => { held = document.querySelector('.topic-post'); held.remove() }
          bring = () => document.querySelector('.post-stream').append(held)`,
        ),
    })
    const behind = await backstage(driver)
    const tab = await driver.open(HOME)
    const tabId = await behind.idOf(HOME)
    await waitForMarks(tab, 6)
    await tab.run(() => (globalThis as unknown as { hide(): void }).hide(), null)
    await waitForMarks(tab, 5)
    await driver.grant(false)
    await until('the state', async () => (await behind.state(HOME, tabId)).state === 'off')
    await tab.front()
    await until('no mark', async () => (await hosts(tab)) === 0)
    await tab.run(() => (globalThis as unknown as { bring(): void }).bring(), null)
    expect(await hosts(tab)).toBe(0)
    await tab.reload()
    await tab.see({ role: 'link', name: 'Membre 1' })
    expect(await hosts(tab)).toBe(0)
    await driver.grant(true)
    await until('the state', async () => (await behind.state(HOME, tabId)).state === 'on')
    await tab.front()
    await waitForMarks(tab, 6)
    await tab.close()
    await behind.close()
  })
}
