import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '@/lib/metrics/day.ts'
import { periodOf } from '@/lib/metrics/period.ts'
import { type Served, serveCommunity } from '../community/server.ts'
import { followThread } from './follow.ts'
import { wrongs } from './support/axe.ts'
import type { Driver, Target } from './support/driver.ts'
import { giveFile } from './support/files.ts'
import { fill } from './support/fill.ts'
import { browsersUnderTest, browserUnderTest, launch } from './support/launch.ts'
import { sample } from './support/sample.ts'
import { askAsOwn } from './support/seeding.ts'
import { sideways } from './support/sideways.ts'
import { until } from './support/until.ts'

/** Where the browsers themselves ask their makers: updates, lists, whether somebody is signed in. */
const BROWSERS_OWN =
  /^((update|optimizationguide-pa|content-autofill)\.googleapis\.com|(accounts|clients2)\.google\.com|.+\.gvt1\.com|(.+\.)?(mozilla\.(com|net|org)|firefox\.com))$/

const button = (name: string | RegExp): Target => ({ role: 'button', name })
/** Each own page, and something that is there once it is drawn. */
const SURFACES: [page: string, drawn: Target][] = [
  ['popup.html', button('Répondre')],
  ['dashboard.html#/mentions', button('Répondre')],
  ['dashboard.html#/members', { role: 'link', name: 'Camille D.' }],
  ['dashboard.html#/members/member-0', { role: 'heading', name: /Historique/ }],
  ['dashboard.html#/replies', { role: 'link', name: 'Majuscules' }],
  ['dashboard.html#/replies/shouting', button('Enregistrer')],
  ['dashboard.html#/watch', button('Nouvelle alerte')],
  ['dashboard.html#/metrics', { role: 'heading', name: 'Visibilité' }],
  ['dashboard.html#/metrics/report', { role: 'heading', name: 'Axes d’amélioration' }],
  ['dashboard.html#/settings', button('Tout exporter')],
  ['welcome.html', button('Ouvrir le tableau de bord')],
]

describe.each(browsersUnderTest())('own pages in %s', (name) => {
  let browser: Driver
  /** Every host name leads here: what leaves the browser is in its log. */
  let served: Served
  let askedWithoutSource: string[]

  beforeAll(async () => {
    served = await serveCommunity()
    browser = await launch(name, { hosts: served.ports })
    const tab = await browser.room('popup.html')
    await tab.see(button(/Commencer la veille|Start watching/))
    await browser.ring('round')
    askedWithoutSource = [...served.community.hostsAsked]
    // Firefox shows its menus in English wherever no language pack is installed.
    await fill(tab, sample(Date.now()), { language: 'fr' })
    await tab.see(button('Répondre'))
    await tab.close()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test('with no source connected, no request leaves the browser', () => {
    expect(askedWithoutSource.filter((host) => !BROWSERS_OWN.test(host))).toEqual([])
  })

  // Each width in one browser in `npm test`, in both where both are named.
  const wide = browserUnderTest('chromium').includes(name) ? SURFACES : []
  const narrow = browserUnderTest('firefox').includes(name) ? SURFACES : []

  test.each(wide)('%s is for everybody, wide and light', async (page, drawn) => {
    const tab = await browser.room(page)
    await tab.look({ width: 1280, height: 800, dark: false })
    await tab.see(drawn)
    expect(await wrongs(tab)).toEqual([])
    await tab.close()
  })

  test.each(narrow)('%s is for everybody, 320 pixels wide and dark', async (page, drawn) => {
    const tab = await browser.room(page)
    await tab.look({ width: 320, height: 640, dark: true })
    await tab.see(drawn)
    expect(await wrongs(tab)).toEqual([])
    expect(await sideways(tab)).toBe(0)
    await until('the room she is in to stand in the rail', () =>
      tab.run(() => {
        const { left, right } = document
          .querySelector('nav [aria-current]')
          ?.getBoundingClientRect() ?? { left: 0, right: 0 }
        return left >= 0 && right <= innerWidth
      }, null),
    )
    await tab.close()
  })

  test('mentions are triaged by keys alone, and taken back', async () => {
    const tab = await browser.room('popup.html')
    await tab.see(button('Répondre'))
    const rows = () => tab.run(() => document.querySelectorAll('[data-row]').length, null)
    const before = await rows()
    await tab.run(() => document.querySelector<HTMLElement>('[data-row]')?.focus(), null)
    await tab.press('ArrowDown')
    await tab.press('e')
    await until('one row fewer', async () => (await rows()) === before - 1)
    const focused = () =>
      tab.run(() => document.activeElement?.matches('[data-row]') ?? false, null)
    await until('the next row to take the focus', focused)
    await tab.click(button('Annuler'))
    await until('the row to be back', async () => (await rows()) === before)
    await tab.run(() => document.querySelector<HTMLElement>('[data-row]')?.focus(), null)
    await tab.press('x')
    await until('one row fewer again', async () => (await rows()) === before - 1)
    await until('the next row to take the focus again', focused)
    await tab.see(button('Annuler'))
    await tab.press('z')
    await until('the row to be back by the key', async () => (await rows()) === before)
    await tab.close()
  })

  test('a tone is corrected by keys, says so, and is taken back', async () => {
    const tab = await browser.room('popup.html')
    await tab.see(button('Répondre'))
    const tone = () =>
      tab.run(() => document.querySelector('[data-row] button.tone')?.textContent, null)
    const before = await tone()
    await tab.run(() => document.querySelector<HTMLElement>('button.tone')?.focus(), null)
    await tab.press('Enter')
    await tab.see(button(/^positif/))
    expect(await wrongs(tab)).toEqual([])
    await tab.press('1')
    await until('the corrected tone', async () => (await tone()) === 'positif· corrigé')
    const focused = () =>
      tab.run(() => document.activeElement?.matches('[data-row]') ?? false, null)
    await until('its row to take the focus', focused)
    await tab.click(button('Annuler'))
    await until('a computed tone', async () => !(await tone())?.includes('corrigé'))
    expect(before).not.toContain('corrigé')
    await tab.close()
  })

  test('what was typed is there again when its page was closed on it', async () => {
    const page = 'dashboard.html#/members/member-0'
    const history: Target = { role: 'heading', name: /Historique/ }
    const tab = await browser.room(page)
    await tab.see(history)
    await tab.click('textarea')
    await tab.type('Une note à demi')
    await tab.close()
    const again = await browser.room(page)
    await again.see(history)
    expect(await again.text('textarea')).toBe('Une note à demi')
    await again.close()
  })

  test.each([
    ['{"pas": du json', /n’est pas un fichier JSON lisible/],
    ['{"a":1}', /ne reconnaît pas ce fichier/],
    ['{"format":"vigie-export","version":99}', /version plus récente/],
  ])('the wrong file %s is refused in words', async (text, words) => {
    const tab = await browser.room('dashboard.html#/settings')
    await tab.see(button('Choisir un fichier…'))
    await giveFile(tab, 'export.json', text)
    await until(String(words), async () => words.test(await tab.words()))
    await tab.close()
  })

  test('the thread at hand is found, followed, and a new reply in it is a mention', () =>
    followThread(browser, served))

  test('the end of a week is announced once, and its report is that week’s', async () => {
    await askAsOwn(browser, 'settings.save', { reports: 'week' })
    const tab = await browser.room('popup.html')
    const told = (week?: string) =>
      tab.run(async (week) => {
        const db = await new Promise<IDBDatabase>((resolve) => {
          const opening = indexedDB.open('vigie')
          opening.onsuccess = () => resolve(opening.result)
        })
        const meta = db.transaction('meta', 'readwrite').objectStore('meta')
        const asked = week ? meta.put({ week }, 'reported') : meta.get('reported')
        await new Promise((resolve) => {
          asked.onsuccess = resolve
        })
        db.close()
        return (asked.result as { week?: string } | undefined)?.week
      }, week)
    const { last } = periodOf('last-week', dayOf(Date.now()))

    // The first look only remembers where things stand.
    await browser.ring('upkeep')
    await until('the last week that is over', async () => (await told()) === last)
    const before = await browser.notifications()
    await told('2026-01-04')
    await browser.ring('upkeep')
    await until('one notification', async () => (await browser.notifications()) === before + 1)
    expect(await told()).toBe(last)
    await browser.ring('upkeep')
    // What is asked after the alarm is answered after what it began with.
    await askAsOwn(browser, 'settings.save', { reports: 'week' })
    expect(await browser.notifications()).toBe(before + 1)
    const report = await browser.room('dashboard.html#/metrics/report?every=week')
    const day = new Date(`${last}T12:00`).toLocaleDateString('fr', {
      day: 'numeric',
      month: 'long',
    })
    await until(`a report until ${day}`, async () => (await report.words()).includes(day))
    await report.close()
    await tab.close()
  })

  test('a database of a newer Vigie is said, on every page, and nothing is blank', async () => {
    const tab = await browser.room('popup.html')
    await tab.see(button('Répondre'))
    await tab.run(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('vigie', 999)
          opening.onsuccess = () => resolve(opening.result.close())
          opening.onerror = () => reject(opening.error)
        }),
      null,
    )
    for (const [page] of SURFACES.filter(([one]) => !one.includes('member-0'))) {
      const other = await browser.room(page)
      await until(`${page} to say it`, async () =>
        /Un autre onglet de Vigie|ne s’ouvre pas/.test(await other.words()),
      )
      await other.close()
    }
    await tab.close()
  })
})
