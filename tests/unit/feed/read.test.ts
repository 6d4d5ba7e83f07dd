import { expect, test } from 'vitest'
import { postsOf } from '@/lib/sources/feed/posts.ts'
import { readFeed } from '@/lib/sources/feed/read.ts'
import { SourceError } from '@/lib/sources/source.ts'

/** A feed's title, and its posts as a round would have them. */
function read(body: string, url = 'https://blog.exemple.fr/feed') {
  const feed = readFeed({ status: 200, url, headers: {}, body })
  return { title: feed.title, posts: postsOf(feed, url) }
}

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Le blog</title><link>https://blog.exemple.fr/</link>
<item><title>La <![CDATA[passerelle &amp; le pont]]></title><link>/2026/pont</link><guid isPermaLink="false">n1</guid>
<dc:creator>Anne Martin</dc:creator><pubDate>Mon, 02 Nov 2026 08:10:00 +0100</pubDate>
<description>court</description><content:encoded><![CDATA[<p>Un <b>long</b> texte&nbsp;!</p><script>no()</script><p>Suite</p>]]></content:encoded></item>
<item><title>Deux</title><link>https://blog.exemple.fr/deux</link></item></channel></rss>`

test('RSS is read: title, link, date, id, author and text', () => {
  const feed = read(RSS)
  expect(feed.title).toBe('Le blog')
  expect(feed.posts).toHaveLength(2)
  expect(feed.posts[0]).toMatchObject({
    id: 'n1',
    title: 'La passerelle & le pont',
    link: 'https://blog.exemple.fr/2026/pont',
    at: Date.UTC(2026, 10, 2, 7, 10),
    text: 'Un long texte !\n\nSuite',
    author: { name: 'Anne Martin', host: 'blog.exemple.fr', strength: 'name' },
  })
})

test('a feed cut off midway keeps every whole item and no half address', () => {
  const cut = RSS.slice(0, RSS.indexOf('exemple.fr/deux') + 4)
  expect(read(cut).posts.map((post) => post.title)).toEqual(['La passerelle & le pont'])
})

test('items left open, stray ends and fields left open cost a field, not the feed', () => {
  const feed = read(`<rss><channel><title>T</title>
    <item><title>Un<link>https://a.fr/1</link><pubDate>2026-11-02</pubDate>
    <item><title>Deux</title></b></div><link>https://a.fr/2</link></item>
    </channel></rss>`)
  expect(feed.posts.map(({ title, link }) => [title, link])).toEqual([
    ['Un', 'https://a.fr/1'],
    ['Deux', 'https://a.fr/2'],
  ])
})

test('entities declared in a DOCTYPE are never expanded', () => {
  const feed =
    read(`<!DOCTYPE rss [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
    <rss><channel><item><title>x &b; &f;</title><link>https://a.fr/1</link></item></channel></rss>`)
  expect(feed.posts[0]?.title).toBe('x &b; &f;')
})

test('Atom: alternate link, xml:base, XHTML content, the author of the feed', () => {
  const feed =
    read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.fr/b/"><title>A</title>
    <author><name>Zoé</name></author>
    <entry><id>urn:1</id><title type="html">&lt;b&gt;Salut&lt;/b&gt;</title><link rel="self" href="x"/><link href="c"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un &lt; deux</p><p>trois</p></div></content>
    <updated>2026-11-02T10:00:00Z</updated></entry></feed>`)
  expect(feed.posts[0]).toMatchObject({
    id: 'urn:1',
    title: 'Salut',
    link: 'https://a.fr/b/c',
    text: 'Un < deux\ntrois',
    author: { name: 'Zoé' },
  })
})

test('RSS 1.0 and JSON Feed are read too', () => {
  const rdf =
    read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
    <channel rdf:about="x"><title>R</title></channel><item rdf:about="https://a.fr/1"><title>Un</title><link>https://a.fr/1</link></item></rdf:RDF>`)
  expect(rdf.posts[0]).toMatchObject({ id: 'https://a.fr/1', title: 'Un' })
  const json = read(
    JSON.stringify({
      items: [{ id: 1, url: '/x', content_html: '<p>Un</p>', authors: [{ name: 'A' }] }],
    }),
  )
  expect(json.posts[0]).toMatchObject({ id: '1', text: 'Un', link: 'https://blog.exemple.fr/x' })
})

test.each([
  ['<!doctype html><html><body>Log in', 'pageInstead'],
  ['', 'empty'],
  ['{"error":"no"}', 'notFeed'],
  ['hello', 'notFeed'],
  ['<opml><body/></opml>', 'notFeed'],
])('%s in place of a feed is said', (body, key) => {
  try {
    read(body)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(SourceError)
    expect((error as SourceError).key).toBe(key)
  }
})
