import { BESIDE, CONTAINER, NUMBERED } from './words.ts'

/** Kinds of message that the vocabulary of schema.org and microformats states outright. */
const STATED = [
  '[itemtype$="/Comment"]',
  '[itemtype$="/UserComments"]',
  '[itemtype$="/DiscussionForumPosting"]',
  '[itemtype$="/Answer"]',
  '[itemtype$="/Question"]',
  '[itemtype$="/Review"]',
  '[itemprop="comment"]',
  '.h-entry',
  '.h-cite',
  '.hentry',
]
const NUMBERS = [
  'comment-id',
  'commentid',
  'comment',
  'post-id',
  'postid',
  'pid',
  'answerid',
  'questionid',
  'message-id',
  'author',
]

/** Lists, forms and words hold messages or stand in them; they are none. */
const NEVER =
  /^(?:ul|ol|dl|form|nav|header|footer|h[1-6]|p|span|a|b|i|em|strong|cite|button|input|textarea|label|img|svg|time|link|meta|script|style|body|html)$/
const DIGITS = [...'0123456789']

/** Elements of a kind whose id is a word and a number: `p301`, never `page-body`. */
function numbered(tag: string, prefix: string): string {
  const start = CSS.escape(prefix)
  return `${tag}:is(${DIGITS.map((digit) => `[id^="${start}${digit}"]`).join(',')})`
}

/** More elements than this are a page of something else, or an attack. */
const MOST = 2000

/** Elements looked at before others may work. */
const STRETCH = 100

/** Selectors of repeated blocks on a page that may be its messages. */
export function* groupsOf(page: Document): Generator<void, string[]> {
  const counts = new Map<string, number>()
  const add = (selector: string) => counts.set(selector, (counts.get(selector) ?? 0) + 1)
  for (const selector of STATED) {
    const count = page.querySelectorAll(selector).length
    if (count > 0) counts.set(selector, count)
  }
  const named = [...(page.body?.querySelectorAll('[class], [id]') ?? [])]
  for (const [at, element] of named.entries()) {
    if (at % STRETCH === 0) yield
    const tag = element.localName
    if (NEVER.test(tag)) continue
    const prefix = NUMBERED.exec(element.id)?.[1]
    if (prefix) add(numbered(tag, prefix))
    for (const name of element.classList) {
      // Built class names are in camel case.
      const words = name.replace(/([a-z\d])([A-Z])/g, '$1-$2')
      if (name.length < 40 && CONTAINER.test(words) && !BESIDE.test(words))
        add(`${tag}.${CSS.escape(name)}`)
    }
  }
  for (const name of NUMBERS) {
    for (const element of page.querySelectorAll(`[data-${name}]`)) {
      add(`${element.localName}[data-${name}]`)
    }
  }
  return [...counts]
    .filter(([, count]) => count <= MOST)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 40)
    .map(([selector]) => outside(selector, page))
}

/** WordPress's boxes beside a page. Blogger calls the page itself one, without a kind. */
const WIDGET = ':is(aside, div, li, section)[class*="widget_"]'

/** The same without what the blog's widgets repeat of other pages ("latest comments"). */
function outside(selector: string, page: Document): string {
  const without = `${selector}:not(${WIDGET} *)`
  const both = page.querySelector(`${WIDGET} ${selector}`) && page.querySelector(without)
  return both ? without : selector
}

/** What stands around all of a page, or at its foot. */
const FRAME = ':has(h1, nav), nav *, body > footer, body > footer *, body > * > footer'

const REGION =
  ':is([id^="comment" i], [id$="comments" i], [class~="comments" i], [id*="commentaire" i], [class*="commentaire" i], [id*="kommentar" i], [id^="reponse" i])'

/**
 * Blocks without telling names in a part of the page that says it holds comments: one alone may be
 * the only comment there is.
 */
export function* regionGroupsOf(page: Document): Generator<void, string[]> {
  const found = new Set<string>()
  for (const { id, classList } of page.querySelectorAll(REGION)) {
    yield
    const name = id || [...classList].find((one) => /^comm?ent/i.test(one))
    if (!name || BESIDE.test(name) || /\d|form|link/i.test(name)) continue
    const region = id ? `#${CSS.escape(id)}` : `.${CSS.escape(name)}`
    for (const inside of ['li', 'article', 'div', 'dd', 'p']) {
      const block = `${inside}:not(:has(form, textarea, li, article)):has(${inside === 'p' ? 'br' : 'p, div, br'})`
      const selector = `${region} ${block}:not(${WIDGET} *, form *)`
      if (page.querySelector(selector)) found.add(selector)
    }
    if (found.size > 30) break
  }
  return [...found]
}

/**
 * Blocks that repeat without saying what they are: siblings of one kind, each with a time in it.
 * Tried only when nothing on the page has a telling name.
 */
export function* silentGroupsOf(page: Document): Generator<void, string[]> {
  const counts = new Map<string, number>()
  const met = new Set<Element>()
  for (const time of page.querySelectorAll('time, [datetime], abbr[title], [class*="date" i]')) {
    yield
    let at: Element = time
    for (let up = at.parentElement; up && up !== page.body; up = up.parentElement) {
      if (up.querySelectorAll('time, [datetime], abbr[title], [class*="date" i]').length > 3) break
      at = up
    }
    const parent = at.parentElement
    if (!parent || at === time || met.has(at) || at.matches(FRAME)) continue
    met.add(at)
    const name = [...at.classList].find((one) => !/\d/.test(one))
    if (name && BESIDE.test(name)) continue
    const inside = parent.id ? `#${CSS.escape(parent.id)} > ` : `${parent.localName} > `
    const selector = `${inside}${at.localName}${name ? `.${CSS.escape(name)}` : ''}`
    counts.set(selector, (counts.get(selector) ?? 0) + 1)
  }
  return [...counts]
    .filter(([, count]) => count >= 3)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 10)
    .map(([selector]) => selector)
}
