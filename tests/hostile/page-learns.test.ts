import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Driver, Tab } from '../browser/support/driver.ts'
import { FORUM, forumPage, manyPosts, person, serveForum } from '../browser/support/forum.ts'
import { browsersUnderTest, launch } from '../browser/support/launch.ts'
import { marksOf, waitForMarks } from '../browser/support/marks.ts'
import { askAsOwn, fileMembers } from '../browser/support/seeding.ts'
import { until } from '../browser/support/until.ts'
import { type Served, serveCommunity } from '../community/server.ts'

/** All that a page can ask of the elements around one author's name, as comparable text. */
const MEASURE = `
window.seenEvents = []
for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'mouseup', 'pointerup'])
  document.addEventListener(type, (event) => seenEvents.push(type), true)
window.measure = (n) => {
  const post = document.querySelectorAll('article')[n]
  const names = post.querySelector('.names')
  const host = [...names.children].find((one) => one.localName === 'span' && !one.className)
  if (!host) return undefined
  const top = post.getBoundingClientRect().top
  const relative = ({ x, y, width, height }) => [x, Math.round((y - top) * 100) / 100, width, height].join()
  const box = host.getBoundingClientRect()
  const styles = getComputedStyle(host)
  const range = document.createRange()
  range.selectNode(host)
  getSelection().selectAllChildren(names)
  const selected = String(getSelection())
  getSelection().removeAllRanges()
  let attach = ''
  try { host.attachShadow({ mode: 'open' }) } catch (error) { attach = error.name }
  const points = []
  for (let x = box.left - 30; x < box.right + 60; x += 6)
    for (let y = box.top - 6; y < box.bottom + 6; y += 3) {
      const at = document.elementFromPoint(x, y)
      points.push(at === host ? 'host' : at ? at.localName + '.' + at.className : '')
    }
  return JSON.stringify({
    html: names.innerHTML.replaceAll(/\\d+/g, 'N'), whole: host.outerHTML, text: host.textContent, inner: host.innerText, selected: selected.replace(/\\d+/, 'N'),
    box: relative(box), rects: [...host.getClientRects()].map(relative), range: relative(range.getBoundingClientRect()),
    sizes: [host.offsetWidth, host.offsetHeight, host.clientWidth, host.clientHeight, host.scrollWidth, host.scrollHeight, names.scrollWidth, names.scrollHeight, post.scrollWidth, post.offsetHeight],
    styles: [...styles].map((name) => name + ':' + styles.getPropertyValue(name)).filter((one) => !/^(perspective|transform)-origin|^(-webkit-)?locale/.test(one)),
    pseudo: ['::before', '::after', '::marker'].map((one) => getComputedStyle(host, one).content + getComputedStyle(host, one).width),
    root: [host.shadowRoot, host.assignedSlot, host.part.length, host.attributes.length, host.childNodes.length, attach],
    own: Object.getOwnPropertyNames(host), points, animations: document.getAnimations().length, aria: [host.ariaLabel, host.title, host.tabIndex, host.role],
    visible: host.checkVisibility(), last: names.lastElementChild === host, focusable: (host.focus(), document.activeElement === host),
  })
}
`

/** Posts of a page that is many screens long. */
const MANY = 120

interface Page {
  measure(n: number): string | undefined
  seenEvents: string[]
}

describe.each(browsersUnderTest())('what a page can learn in %s', (name) => {
  let served: Served
  let driver: Driver
  let tab: Tab

  beforeAll(async () => {
    served = await serveCommunity()
    driver = await launch(name, { hosts: served.ports })
    await fileMembers(driver, FORUM, [
      person(3, 'tag-influencer'),
      person(5, 'tag-press', 'tag-towatch', 'tag-relay'),
    ])
    serveForum(served, {
      '/': () => forumPage(manyPosts(0, 9, 9), MEASURE),
      '/tries': () => forumPage(manyPosts(200, 1, 300).replace(/rien de[^.]+/, 'bonjour')),
      '/far': () => forumPage(manyPosts(0, MANY, MANY)),
    })
    tab = await driver.open(`https://${FORUM}/`)
    await waitForMarks(tab, 9)
    await until(
      'the tags',
      async () => (await marksOf(tab)).filter((one) => one.labels).length === 2,
    )
  })
  afterAll(async () => {
    await driver?.close()
    await served?.close()
  })

  test('it measures everything around names and finds the filed no different from the others', async () => {
    const measured = await tab.run(
      () => [1, 3, 4, 5].map((n) => (window as unknown as Page).measure(n)),
      null,
    )
    expect(measured[0]).toBeDefined()
    // Names have one digit each, so that nothing but the mark could differ.
    expect(measured[1]).toBe(measured[0])
    expect(measured[2]).toBe(measured[0])
    expect(measured[3]).toBe(measured[0])
  })

  test('it searches its own page for the words of marks and finds none', async () => {
    const found = await tab.run(() => {
      const { find } = window as unknown as { find(text: string): boolean }
      return ['Influenceur', 'Presse', 'Relais', 'rappel'].map((word) => find(word))
    }, null)
    expect(found).toEqual([false, false, false, false])
    const text = await tab.run(
      () => document.documentElement.innerText + document.documentElement.outerHTML,
      null,
    )
    expect(text).not.toMatch(/Influenceur|vigie/i)
  })

  test('it sees a click on a mark as no event of its own, and clicks of its own do nothing', async () => {
    const before = await tab.run(() => (window as unknown as Page).seenEvents.length, null)
    await tab.click({ role: 'button', name: /^Vigie\s: ouvrir la fiche de Membre 3/ })
    const after = await tab.run(() => (window as unknown as Page).seenEvents.length, null)
    expect(after).toBe(before)
    const asked = await tab.run(() => {
      const hosts = [...document.querySelectorAll<HTMLElement>('.names > span:not([class])')]
      const before = document.documentElement.childElementCount
      for (const host of hosts) {
        host.click()
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
          host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }))
        }
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
      }
      return [hosts.length, document.documentElement.childElementCount - before]
    }, null)
    expect(asked).toEqual([9, 0])
  })

  test('far from sight nothing of ours stands in its posts, and it comes too late to take the root of a mark', async () => {
    const errors = await driver.errors()
    const far = await driver.open(`https://${FORUM}/far`)
    const places = () =>
      far.run(() => {
        let taken = 0
        const take = (node: Node) => {
          if (!(node instanceof HTMLSpanElement) || node.className !== '') return
          try {
            node.attachShadow({ mode: 'open' })
            taken += 1
          } catch {
            // It has one already.
          }
        }
        const all = [...document.querySelectorAll('.names > span:not([class])')]
        all.forEach(take)
        const page = window as unknown as { taken?: () => number }
        if (!page.taken) {
          new MutationObserver((records) => {
            for (const { addedNodes } of records) addedNodes.forEach(take)
          }).observe(document, { childList: true, subtree: true })
          page.taken = () => taken
        }
        return { html: all.map((one) => one.outerHTML), taken: taken + page.taken() }
      }, null)
    await until('the tag of who is near', async () =>
      (await marksOf(far)).some(({ labels }) => labels === 'Influenceur'),
    )
    const near = await places()
    expect(near.html.length).toBeLessThan(MANY / 2)
    expect(new Set(near.html).size).toBe(1)
    await far.run(() => scrollTo(0, document.documentElement.scrollHeight), null)
    await until('the last mark', async () =>
      (await marksOf(far)).some(
        ({ name, author }) => name === `Membre ${MANY - 1}` && author === name,
      ),
    )
    const after = await places()
    expect(after.html.length).toBeGreaterThan(near.html.length)
    expect(new Set(after.html).size).toBe(1)
    expect(after.taken).toBe(0)
    expect(await driver.errors()).toEqual(errors)
    await far.close()
  })

  test('it tries texts on a post of its own and can’t tell which of them is flagged', async () => {
    const tries = await driver.open(`https://${FORUM}/tries`)
    const around = () =>
      tries.run(() => {
        const { children, scrollWidth, scrollHeight } = document.documentElement
        const layers = [...children].map((one) => one.outerHTML.slice(0, 40))
        return [layers.slice(2), scrollWidth, scrollHeight]
      }, null)
    await until('the layer of lines', async () => (await around())[0]?.toString() === '<div></div>')
    const before = await around()
    await tries.run(() => {
      const tried = window as unknown as { changes: number }
      tried.changes = 0
      new MutationObserver((records) => {
        tried.changes += records.length
      }).observe(document.documentElement, { childList: true, attributes: true })
      const text = document.querySelector('.cooked') as Element
      text.textContent = 'C’EST TOUJOURS LA MÊME CHOSE ICI, TOUS LES JOURS'
    }, null)
    await tries.see({ role: 'button', name: /À regarder/ })
    expect(await around()).toEqual(before)
    const changes = await tries.run(() => (window as unknown as { changes: number }).changes, null)
    expect(changes).toBe(0)
    await tries.close()
  })

  test('words that alerts look for become mentions once, and the page can’t tell', async () => {
    const looks = () =>
      tab.run(() => {
        const { highlights } = CSS as unknown as { highlights?: { size: number } }
        const clean = document.documentElement.outerHTML.replaceAll(/\d+/g, 'N')
        return [clean, highlights?.size ?? 0, document.documentElement.scrollHeight]
      }, null)
    await tab.reload()
    await waitForMarks(tab, 9)
    await until('that layer', () =>
      tab.run(() => document.querySelectorAll('html > div').length === 1, null),
    )
    const before = await looks()
    await askAsOwn(driver, 'alert.save', {
      name: 'Gare',
      query: '"station est pleine" NEAR/9 beau',
    })
    for (const round of [1, 2]) {
      await tab.reload()
      await waitForMarks(tab, 9)
      await until(`nine mentions, round ${round}`, async () => (await driver.badge()) === '9')
    }
    // The alert is named in our own layer while the pointer is on a post that holds its words.
    await until('the name of the alert', async () => {
      await tab.hover('.names a')
      return /Alerte\s: Gare/.test(await tab.words())
    })
    expect(await looks()).toEqual(before)
  })
})
