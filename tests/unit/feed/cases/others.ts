import { atom, type Case, rss } from './write.ts'

export const OTHERS: Case[] = [
  {
    name: 'summary beside content',
    feed: rss('<description>court</description><content:encoded>long</content:encoded>'),
    item: { text: 'long', summary: 'court' },
  },
  {
    name: 'categories of RSS, each once',
    feed: rss(
      '<category>a</category><category domain="x">b &amp;amp; c</category><category>a</category><dc:subject>d</dc:subject>',
    ),
    item: { categories: ['a', 'b & c', 'd'] },
  },
  {
    name: 'categories of Atom',
    feed: atom('<category term="t"/><category term="u" label="Label"/>'),
    item: { categories: ['t', 'Label'] },
  },
  {
    name: 'categories inside categories, and keywords',
    feed: rss(
      '<itunes:category text="Arts"><itunes:category text="Design"/></itunes:category><itunes:keywords>a, b,a</itunes:keywords>',
      '<category>c</category><media:keywords>d</media:keywords>',
    ),
    head: { categories: ['c', 'd'] },
    item: { categories: ['Arts', 'Design', 'a', 'b'] },
  },
  {
    name: 'pictures',
    feed: rss('<itunes:image href="/i.png"/>', '<itunes:image url="https://a.fr/f.png"/>'),
    head: { image: 'https://a.fr/f.png' },
    item: { image: 'https://feed.exemple.fr/i.png' },
  },
  {
    name: 'a picture as an address alone',
    feed: rss('<image>https://a.fr/i.png</image>'),
    item: { image: 'https://a.fr/i.png' },
  },
  {
    name: 'the picture that RDF refers to',
    feed: '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><image rdf:resource="https://a.fr/i.png"/></channel><image rdf:about="https://a.fr/i.png"><title>I</title><url>https://a.fr/i.png</url></image></rdf:RDF>',
    head: { image: 'https://a.fr/i.png' },
  },
  {
    name: 'enclosure',
    feed: rss('<enclosure url="https://a.fr/f.mp3" length="100" type="audio/mpeg"/>'),
    item: { files: [{ url: 'https://a.fr/f.mp3', type: 'audio/mpeg', length: 100 }] },
  },
  {
    name: 'enclosure without a length',
    feed: rss('<enclosure url="f.mp3" length="?"/>'),
    item: { files: [{ url: 'https://feed.exemple.fr/f.mp3' }] },
  },
  {
    name: 'enclosure of Atom',
    feed: atom('<link rel="enclosure" href="https://a.fr/f.mp3" type="audio/mpeg" length="9"/>'),
    item: { files: [{ url: 'https://a.fr/f.mp3', type: 'audio/mpeg', length: 9 }] },
  },
  {
    name: 'media:content, alone and in a group',
    feed: rss(
      '<media:content url="https://a.fr/1.jpg"/><media:group><media:content url="https://a.fr/2.jpg"/></media:group>',
    ),
    item: { files: [{ url: 'https://a.fr/1.jpg' }, { url: 'https://a.fr/2.jpg' }] },
  },
  {
    name: 'comments and their feed',
    feed: rss(
      '<comments>https://a.fr/1#c</comments><wfw:commentRss>https://a.fr/1/feed</wfw:commentRss><slash:comments>3</slash:comments>',
    ),
    item: { comments: 'https://a.fr/1#c', commentsFeed: 'https://a.fr/1/feed' },
  },
  {
    name: 'replies of Atom',
    feed: atom(
      '<link rel="replies" type="application/atom+xml" href="https://a.fr/r"/><link rel="replies" type="text/html" href="https://a.fr/c"/>',
    ),
    item: { comments: 'https://a.fr/c', commentsFeed: 'https://a.fr/r' },
  },
  {
    name: 'in reply to',
    feed: atom('<thr:in-reply-to ref="tag:1" href="https://a.fr/0"/>'),
    item: { replyTo: 'https://a.fr/0' },
  },
  {
    name: 'in reply to, by reference',
    feed: atom('<thr:in-reply-to ref="tag:1"/>'),
    item: { replyTo: 'tag:1' },
  },
  {
    name: 'source of RSS',
    feed: rss('<source url="https://b.fr/feed">B</source>'),
    item: { source: { title: 'B', url: 'https://b.fr/feed' } },
  },
  {
    name: 'source of Atom',
    feed: atom('<source><title>B</title><link href="https://b.fr/"/></source>'),
    item: { source: { title: 'B', url: 'https://b.fr/' } },
  },
  { name: 'rights', feed: atom('<rights>CC BY</rights>'), item: { rights: 'CC BY' } },
  {
    name: 'rights of Dublin Core',
    feed: rss('<dc:rights>CC0</dc:rights>'),
    item: { rights: 'CC0' },
  },
  {
    name: 'contributors',
    feed: atom('<contributor><name>C</name></contributor>'),
    item: { contributors: [{ name: 'C' }] },
  },
  {
    name: 'language of the feed',
    feed: rss('<title>T</title>', '<language>fr-FR</language>'),
    head: { language: 'fr-fr' },
    item: { language: 'fr-fr' },
  },
  {
    name: 'xml:lang of the feed',
    feed: atom('<title>T</title>', '', 'xml:lang="fr"'),
    head: { language: 'fr' },
    item: { language: 'fr' },
  },
  {
    name: 'xml:lang of an entry',
    feed: '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><entry xml:lang="fr"><title>T</title></entry></feed>',
    item: { language: 'fr' },
  },
  {
    name: 'xml:lang of the text',
    feed: atom(
      '<title xml:lang="de">T</title><content xml:lang="fr_CA">C</content>',
      '',
      'xml:lang="en"',
    ),
    head: { language: 'en' },
    item: { language: 'fr-ca' },
  },
  {
    name: 'dc:language of an item',
    feed: rss('<dc:language>br</dc:language>', '<language>fr</language>'),
    item: { language: 'br' },
  },
  {
    name: 'a video',
    feed: '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:yt="http://www.youtube.com/xml/schemas/2015"><entry><yt:videoId>x</yt:videoId></entry></feed>',
    item: { video: true },
  },
]
