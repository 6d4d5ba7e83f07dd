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

const answer = (inner: string) =>
  `<h1>Une histoire</h1><p>${WORDS}</p><section id="comments"><h2>1 commentaire</h2>${inner}<form><p>Votre nom le 01/01/2026 <input name="author"></p><textarea name="comment"></textarea></form></section>`
const teaser = (n: number, who: string) =>
  `<div class="post"><a href="/histoires/${n}"><h4>Histoire ${n} et la suite</h4></a><span class="author-name">${who}</span> <time datetime="2026-01-0${n}">x</time><p class="post-text">${WORDS}</p></div>`
const card = (n: number) =>
  `<article class="article-list__article"><svg data-name="default"></svg><a class="title" href="/produits/${n}">Un objet ${n}</a><time datetime="2026-01-0${n}">x</time></article>`
const lately = (n: number, who: string) =>
  `<li class="recent-comment"><span class="comment-author-link">${who}</span> sur <a href="/autre/${n}#comment-${n}">Une autre page</a> <span class="comment-date">0${n}/02/2026</span></li>`
const upper = (n: number, who: string) =>
  `<div class="MtnComment"><span class="MtnCommentAccountName">${who}</span><span class="MtnCommentTime"><span>0${n}.02.26</span><span>12:44</span></span><div class="MtnCommentText">Message ${n}.</div></div>`
const titled = (n: number, who: string) =>
  `<div class="post" id="p${n}"><h3><a href="/histoire/1#p${n}">Re: Histoire</a></h3><span class="username">${who}</span> <time datetime="2026-02-0${n}">x</time><div class="content">Message ${n}.</div></div>`

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
  [
    'one comment without telling names, its author in bold',
    answer(
      '<div><p><strong>Léa</strong> le 12 janvier 2026 à 10:05</p><p>Merci pour cet article.</p></div>',
    ),
    ['Léa'],
  ],
  [
    'one comment whose author stands in a line of plain text',
    answer('<ul><li><small>Par Léa Morel, le 12/01/2026 à 10h05</small><p>Merci.</p></li></ul>'),
    ['Léa Morel'],
  ],
  [
    'comments whose authors stand in lines of plain text',
    `<ul class="comments">${['Ana', 'Bob', 'Titus von Ho'].map((who, n) => `<li id="comment-${n + 1}"><div><h2>Un avis</h2><span class="metadata">geschrieben von ${who} am ${n + 1}. Jan. 2026, 19:04</span></div><p>Message ${n}.</p></li>`).join('')}</ul>`,
    ['Ana', 'Bob', 'Titus von Ho'],
  ],
  [
    'comments with built class names',
    [1, 2, 3].map((n) => upper(n, `Membre ${'ABC'[n - 1]}`)).join(''),
    ['Membre A', 'Membre B', 'Membre C'],
  ],
  [
    'messages whose titles lead to where they stand',
    [1, 2, 3].map((n) => titled(n, `Membre ${'ABC'[n - 1]}`)).join(''),
    ['Membre A', 'Membre B', 'Membre C'],
  ],
  [
    'teasers of stories by several people',
    [1, 2, 3, 4, 5, 6].map((n) => teaser(n, `Plume ${n}`)).join(''),
    [],
  ],
  ['products with icons and dates', [1, 2, 3, 4].map(card).join(''), []],
  [
    'the latest comments of other pages alone',
    `<ul>${[1, 2, 3, 4].map((n) => lately(n, `Voix ${n}`)).join('')}</ul>`,
    [],
  ],
  [
    'a ticker of what was said on other pages',
    `<ul>${[1, 2, 3, 4, 5].map((n) => `<li class="comment"><span class="comment-meta">0${n}.02.2026 - 14:00 von Voix ${n}</span> <a href="/autre-${n}#comment-${n + 70}">Une autre page</a><p class="comment-text">Quelques mots.</p></li>`).join('')}</ul>`,
    [],
  ],
  [
    'a form to answer under a story with a date',
    `<div class="entry"><h2>Une histoire</h2><a rel="author" href="/author/la-redaction">La rédaction</a> le 12 janvier 2026<p>${WORDS}</p></div><div class="entry"><form id="commentform"><p class="comment-form-author"><label>Nom *</label><input></p><p>Répondre le 12 janvier 2026</p></form></div>`,
    [],
  ],
  [
    'a footer with the latest short messages of its owner',
    `<main><h1>Une page</h1><p>${WORDS}</p></main><footer>${[1, 2, 3].map((n) => `<div class="brin"><a href="/@moi">Moi</a> <span class="date">0${n}/02/2026</span><p>${WORDS}</p></div>`).join('')}</footer>`,
    [],
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
