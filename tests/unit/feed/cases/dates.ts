import { atom, atom03, type Case, MARCH, rss } from './write.ts'

export const DATES: Case[] = [
  {
    name: 'pubDate',
    feed: rss('<pubDate>Tue, 09 Mar 2004 20:14:07 GMT</pubDate>'),
    item: { published: MARCH },
  },
  {
    name: 'dc:date',
    feed: rss('<dc:date>2004-03-09T20:14:07Z</dc:date>'),
    item: { published: MARCH },
  },
  {
    name: 'dcterms:issued',
    feed: rss('<dcterms:issued>2004-03-09T20:14:07Z</dcterms:issued>'),
    item: { published: MARCH },
  },
  {
    name: 'dcterms:modified',
    feed: rss('<dcterms:modified>2004-03-09T20:14:07Z</dcterms:modified>'),
    item: { updated: MARCH, published: undefined },
  },
  {
    name: 'a bogus pubDate leaves dc:date',
    feed: rss('<pubDate>soon</pubDate><dc:date>2004-03-09T20:14:07Z</dc:date>'),
    item: { published: MARCH },
  },
  {
    name: 'published and updated',
    feed: atom(
      '<published>2004-03-09T20:14:07Z</published><updated>2004-03-09T20:14:08Z</updated>',
    ),
    item: { published: MARCH, updated: MARCH + 1000 },
  },
  {
    name: 'updated alone',
    feed: atom('<updated>2004-03-09T20:14:07Z</updated>'),
    item: { published: undefined, updated: MARCH },
  },
  {
    name: 'issued of Atom 0.3',
    feed: atom03('<issued>2004-03-09T20:14:07Z</issued><modified>2004-03-09T20:14:09Z</modified>'),
    item: { published: MARCH, updated: MARCH + 2000 },
  },
  {
    name: 'created of Atom 0.3',
    feed: atom03('<created>2004-03-09T20:14:07Z</created>'),
    item: { published: MARCH },
  },
  {
    name: 'atom:updated in RSS',
    feed: rss('<atom:updated>2004-03-09T20:14:07Z</atom:updated>'),
    item: { updated: MARCH },
  },
  {
    name: 'LASTMOD of CDF',
    feed: '<CHANNEL HREF="https://a.fr/"><ITEM HREF="https://a.fr/1" LASTMOD="2004-03-09T20:14:07"><TITLE>T</TITLE></ITEM></CHANNEL>',
    item: { updated: MARCH },
  },
  {
    name: 'none',
    feed: rss('<title>T</title>'),
    item: { published: undefined, updated: undefined },
  },
]
