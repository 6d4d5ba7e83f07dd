import type { Tab } from '../browser/support/driver.ts'
import { HOSTILE } from './strings.ts'

/** What hostile text made of a page: elements, foreign requests, code that ran. */
export interface Harm {
  made: string[]
  handlers: number
  links: number
  asked: number
  ran: boolean
}

export const NO_HARM: Harm = { made: [], handlers: 0, links: 0, asked: 0, ran: false }

/** Looks for harm in a page of ours. */
export const harmIn = (room: Tab): Promise<Harm> =>
  room.run(() => {
    const all = [...document.querySelectorAll('*')]
    const names = ['x-hostile', 'script', 'iframe', 'object', 'base', 'img', 'video', 'math']
    return {
      // The page's own script and logo have an address of ours; what text made would not.
      made: all
        .filter(
          (node) =>
            names.includes(node.localName) && !node.matches('script[src], img[src^="/icon/"]'),
        )
        .map((node) => node.outerHTML.slice(0, 200)),
      handlers: all.filter((node) => node.getAttributeNames().some((name) => name.startsWith('on')))
        .length,
      links: all.filter((node) => /^\s*(javascript|data):/i.test(node.getAttribute('href') ?? ''))
        .length,
      asked: performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.includes('evil.example')).length,
      ran: '__hostileRan' in globalThis,
    }
  }, undefined)

/** What a browser shows of a text: white space runs together. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
/** A string is shown when so much of its beginning is: long ones are cut in lists. */
const BEGINNING = 24
const BEGINNINGS = HOSTILE.map((text) => plain(text.toWellFormed()).slice(0, BEGINNING).trim())

/** Which of the hostile strings a page shows, in its text, its fields or its names for readers. */
async function shownNow(room: Tab): Promise<number[]> {
  const all = await room.run(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, option')]
    const told = [...document.querySelectorAll('[title], [aria-label]')]
    return [
      document.body.innerText,
      ...fields.map(({ value }) => value),
      ...told.map((one) => `${one.getAttribute('title')} ${one.getAttribute('aria-label')}`),
    ].join('\n')
  }, undefined)
  const text = plain(all)
  return BEGINNINGS.flatMap((beginning, index) => (text.includes(beginning) ? [index] : []))
}

/**
 * Goes down a whole page of ours, list after list, and gives which hostile strings it showed on the
 * way. `more` presses what shows the next of a list.
 */
export async function shownIn(room: Tab): Promise<Set<number>> {
  const seen = new Set<number>()
  for (let step = 0; step < 60; step++) {
    for (const index of await shownNow(room)) seen.add(index)
    const end = await room.run(async () => {
      const before = [scrollY, document.body.innerText.length]
      for (const button of document.querySelectorAll('button'))
        if (/^(Afficher plus|Plus|Voir plus|Show more|More)/.test(button.innerText)) button.click()
      scrollBy(0, innerHeight * 0.8)
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      return before[0] === scrollY && before[1] === document.body.innerText.length
    }, undefined)
    if (end) break
  }
  return seen
}
