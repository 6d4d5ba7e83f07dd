import { afterAll, beforeAll, expect, it } from 'vitest'
import { readIn } from './support/reading.ts'
import { startTab, type Tab } from './support/tab.ts'

const NOW = Date.parse('2026-03-01T12:00:00Z')
const WORDS = 'Le canal est calme ce matin, et les péniches passent. '.repeat(4)

const comment = (n: number, who: string, words = `Message ${n}.`) =>
  `<li id="comment-${n}" class="comment"><div class="comment-author"><span class="fn">${who}</span></div><time datetime="2026-02-0${(n % 9) + 1}">x</time><div class="comment-text"><p>${words}</p></div></li>`
const story = (n: number, who: string) =>
  `<article class="hentry post-${n}"><h2><a href="/${n}">Histoire ${n}</a></h2><span class="author vcard"><a class="url fn" href="/author/${n}">${who}</a></span> <time datetime="2026-01-0${n}">x</time><div class="entry-content"><p>${WORDS}</p></div></article>`
const talk = (comments: string) => `<ol class="comment-list">${comments}</ol>`
const review = (n: number, who: string) =>
  `<li class="comment-li"><div class="comment hreview"><p class="comment-meta"><time datetime="2026-02-0${n}">x</time><span class="reviewer"><span>, </span>par ${who}</span> <span class="item">En réponse à : <a class="url fn" href="/a">La chronique</a></span></p><div class="comment-content"><p>Message ${n}.</p></div></div></li>`
const linked = (n: number, who: string) =>
  `<li class="comment" id="c${n}"><cite class="user">${who}</cite> <time datetime="2026-02-01">x</time><p class="comment-content">Message ${n}.</p></li>`
const many = [...Array(30).keys()].map((n) => `Membre ${String.fromCharCode(65 + n)}`)

const TRAPS: [name: string, body: string, names: string[]][] = [
  ['a story that nobody answered', `<h1>Une histoire</h1>${story(1, 'La rédaction')}`, []],
  [
    'two comments under nine teasers of other stories',
    `${talk(comment(1, 'Léa') + comment(2, 'Bob'))}${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => story(n, 'La rédaction')).join('')}`,
    ['Léa', 'Bob'],
  ],
  ['one comment under its story', `${story(1, 'La rédaction')}${talk(comment(1, 'Léa'))}`, ['Léa']],
  [
    'a box with the latest comments of other pages',
    `${talk(comment(1, 'Léa') + comment(2, 'Bob'))}<aside class="widget widget_comments">${talk(comment(8, 'Memo') + comment(9, 'Zoé'))}</aside>`,
    ['Léa', 'Bob'],
  ],
  [
    'what a comment is about, named like a person',
    `<ul>${[1, 2, 3, 4, 5].map((n) => review(n, `Voix ${n}`)).join('')}</ul>`,
    ['Voix 1', 'Voix 2', 'Voix 3', 'Voix 4', 'Voix 5'],
  ],
  [
    'a guest without a profile among thirty members',
    `<ol>${many.map((who, n) => linked(100 + n, n === 17 ? who : `<a href="/profile/${n}">${who}</a>`)).join('')}</ol>`,
    many,
  ],
]

let tab: Tab
beforeAll(async () => {
  tab = await startTab()
})
afterAll(() => tab?.close())

it.each(TRAPS)('by the generic reader: %s', async (_, body, names) => {
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`
  const url = 'https://quelque-part.example/histoire/1'
  const shown = await tab.open(url, Buffer.from(html))
  const { posts } = await readIn(shown, url, NOW, true)
  await shown.close()
  expect(posts.map(({ name }) => name)).toEqual(names)
})
