import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Driver, Tab } from './support/driver.ts'
import { fill } from './support/fill.ts'
import { browserUnderTest, launch } from './support/launch.ts'
import { sample } from './support/sample.ts'

/** A name that ends with a number, a post and a note that end with a full stop, a tag. */
const NAME = 'محمد علي 42'
const POST = 'شكرا لكم على Velours.'
const NOTE = 'יודע הכול על מפות.'
const TAG = { id: 'tag-own', name: 'חבר (ותיק)', colour: 'blue', icon: 'tag', hlc: '0', by: 'me' }

/** The whole of the French around them, with somebody's words in all the places they come to. */
function records() {
  const now = Date.now()
  const all = sample(now)
  const [mention, member, account] = [all.mentions[0], all.members[0], all.accounts[0]]
  const author = { ...(mention as { author: object }).author, name: NAME }
  const mark = { ...(member as { mark: object }).mark, tags: [TAG.id] }
  const note = { id: 'note-1', hlc: '9', by: 'me', memberId: 'member-0', kind: 'note', at: now }
  return {
    ...all,
    tags: [TAG],
    mentions: [{ ...mention, author, text: POST, hits: [[13, 20]] }],
    members: [{ ...member, mark }],
    accounts: [{ ...account, name: NAME }],
    entries: [{ ...note, text: NOTE }],
  }
}

/**
 * Runs in the page: where the first and the last sign of a text stand, in the element that holds it
 * and nothing smaller does.
 */
function ends(text: string): { first: number; last: number; before: number }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT)
  const found: { first: number; last: number; before: number }[] = []
  for (let at = walker.nextNode(); at; at = walker.nextNode()) {
    const element = at as HTMLElement
    const whole = element.textContent ?? ''
    const start = whole.indexOf(text)
    if (start < 0 || [...element.children].some((one) => one.textContent?.includes(text))) continue
    if (element.getClientRects().length === 0) continue
    const x = (index: number) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      let left = index
      for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text) {
        if (left < node.length) {
          const range = new Range()
          range.setStart(node, left)
          range.setEnd(node, left + 1)
          const { left: from, width } = range.getBoundingClientRect()
          return from + width / 2
        }
        left -= node.length
      }
      return Number.NaN
    }
    found.push({ first: x(start), last: x(start + text.length - 1), before: x(0) })
  }
  return found
}

describe.each(browserUnderTest('chromium'))('words that run from right to left, in %s', (name) => {
  let browser: Driver

  beforeAll(async () => {
    browser = await launch(name)
    const tab = await browser.room('popup.html')
    await tab.see({ role: 'button', name: /Commencer la veille|Start watching/ })
    await fill(tab, records() as never, { language: 'fr' })
    await tab.close()
  })
  afterAll(() => browser?.close())

  const all = async (tab: Tab, text: string) => {
    const found = await tab.run(ends, text)
    expect(found.length, text).toBeGreaterThan(0)
    return found
  }

  test.each<[page: string, drawn: { role: string; name: string | RegExp }, texts: string[]]>([
    ['popup.html', { role: 'button', name: 'Répondre' }, [NAME, POST]],
    ['dashboard.html#/mentions', { role: 'button', name: 'Répondre' }, [NAME, POST]],
    ['dashboard.html#/members', { role: 'link', name: NAME }, [NAME]],
    [
      'dashboard.html#/members/member-0',
      { role: 'heading', name: /Historique/ },
      [NAME, NOTE, TAG.name],
    ],
  ])('begin at the right and end at the left on %s', async (page, drawn, texts) => {
    const tab = await browser.room(page)
    await tab.see(drawn)
    for (const text of texts) {
      for (const { first, last } of await all(tab, text)) expect(last, text).toBeLessThan(first)
    }
    await tab.close()
  })

  test('leave the sentence around them where it was', async () => {
    const tab = await browser.room('dashboard.html#/members/member-0')
    await tab.see({ role: 'heading', name: /Historique/ })
    // “Note : …” begins at the left, whatever the note is written in.
    for (const { before, last } of await all(tab, NOTE)) expect(before).toBeLessThan(last)
    await tab.close()
  })
})
