import { expect, test } from 'vitest'
import { canonical } from '@/lib/watch/canonical.ts'

test.each([
  ['https://www.exemple.fr/a/?utm_source=x&utm_medium=y&fbclid=1', 'exemple.fr/a'],
  ['http://exemple.fr/a#haut', 'exemple.fr/a'],
  ['https://exemple.fr/a?b=2&a=1', 'exemple.fr/a?a=1&b=2'],
  ['https://m.exemple.fr/a', 'exemple.fr/a'],
  ['https://exemple.fr:443/a//b/', 'exemple.fr/a/b'],
  ['https://exemple.fr/index.html', 'exemple.fr'],
  [
    'https://www.google.com/url?rct=j&sa=t&url=https://exemple.fr/a%3Futm_source%3Dg&ct=ga',
    'exemple.fr/a',
  ],
  [
    'http://www.bing.com/news/apiclick.aspx?ref=F&url=https%3a%2f%2fwww.exemple.fr%2fa&c=9',
    'exemple.fr/a',
  ],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexemple.fr%2Fa%3Ffbclid%3D1&h=x', 'exemple.fr/a'],
  ['https://www-exemple-fr.cdn.ampproject.org/c/s/www.exemple.fr/a/amp/', 'exemple.fr/a'],
  ['https://www.google.fr/amp/s/www.exemple.fr/a.amp', 'exemple.fr/a'],
  ['https://amp.exemple.fr/a', 'exemple.fr/a'],
  ['https://exemple.fr/a/amp', 'exemple.fr/a'],
  ['https://old.reddit.com/r/x/comments/1/', 'reddit.com/r/x/comments/1'],
  ['https://mobile.twitter.com/a/status/1?s=20', 'x.com/a/status/1?s=20'],
  ['https://fr.m.wikipedia.org/wiki/Vigie', 'fr.wikipedia.org/wiki/Vigie'],
  ['https://youtu.be/abc?si=1', 'youtube.com/watch?v=abc'],
  ['https://www.youtube.com/watch?v=abc&t=3s&feature=share', 'youtube.com/watch?v=abc'],
  ['https://m.youtube.com/shorts/abc', 'youtube.com/watch?v=abc'],
  ['https://blog.fr/a/#comment-12', 'blog.fr/a#comment-12'],
  ['https://appli.fr/#/fil/3', 'appli.fr#/fil/3'],
  ['https://news.ycombinator.com/item?id=3', 'news.ycombinator.com/item?id=3'],
  ['https://fr.wikipedia.org/w/index.php?title=Vigie', 'fr.wikipedia.org/w?title=Vigie'],
  ['https://exemple.fr/article.php?id=3&xtor=RSS-1', 'exemple.fr/article.php?id=3'],
])('%s is %s', (address, key) => {
  expect(canonical(address)).toBe(key)
  // A canonical address of an address that already is one says the same.
  expect(canonical(`https://${key}`)).toBe(key)
})

test('different pages stay different', () => {
  const pages = [
    'https://a.fr/1',
    'https://a.fr/2',
    'https://a.fr/1?p=2',
    'https://b.a.fr/1',
    'https://a.fr:8080/1',
    'https://a.fr/1#comment-1',
    'https://a.fr/1#comment-2',
    'https://m.fr/1',
  ]
  expect(new Set(pages.map(canonical)).size).toBe(pages.length)
})
