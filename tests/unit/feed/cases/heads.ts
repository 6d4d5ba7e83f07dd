import { atom, atom03, type Case, MARCH, rdf, rss } from './write.ts'

export const HEADS: Case[] = [
  {
    name: 'RSS, head',
    feed: rss(
      '',
      '<title>Le &lt;i&gt;blog&lt;/i&gt;</title><link>https://a.fr/</link><description>Un mot</description><copyright>C</copyright><generator>G</generator><lastBuildDate>Tue, 09 Mar 2004 20:14:07 GMT</lastBuildDate><managingEditor>e@a.fr (Ed)</managingEditor>',
    ),
    head: {
      format: 'rss',
      title: 'Le blog',
      home: 'https://a.fr/',
      description: 'Un mot',
      rights: 'C',
      generator: 'G',
      updated: MARCH,
      authors: [{ name: 'Ed', mail: 'e@a.fr' }],
    },
  },
  {
    name: 'RSS, its image’s title is not its own',
    feed: rss(
      '',
      '<image><title>I</title><url>https://a.fr/i.png</url><link>https://i.fr/</link></image><title>T</title><link>https://a.fr/</link>',
    ),
    head: { title: 'T', home: 'https://a.fr/', image: 'https://a.fr/i.png' },
  },
  {
    name: 'RSS, its own address beside the site’s',
    feed: rss('', '<atom:link rel="self" href="https://a.fr/feed"/><link>https://a.fr/</link>'),
    head: { home: 'https://a.fr/', self: 'https://a.fr/feed' },
  },
  {
    name: 'RSS, text input',
    feed: rss(
      '',
      '<title>T</title><textInput><title>X</title><link>https://x.fr/</link></textInput>',
    ),
    head: { title: 'T' },
  },
  {
    name: 'Atom, head',
    feed: atom(
      '',
      '<title type="html">&lt;b&gt;A&lt;/b&gt;</title><subtitle>S</subtitle><link href="https://a.fr/"/><link rel="self" href="https://a.fr/feed"/><id>urn:f</id><updated>2004-03-09T20:14:07Z</updated><rights>R</rights><logo>https://a.fr/l.png</logo><generator uri="https://g.fr/">G</generator>',
    ),
    head: {
      format: 'atom',
      title: 'A',
      description: 'S',
      home: 'https://a.fr/',
      self: 'https://a.fr/feed',
      id: 'urn:f',
      updated: MARCH,
      rights: 'R',
      image: 'https://a.fr/l.png',
      generator: 'G',
    },
  },
  {
    name: 'Atom 0.3, head',
    feed: atom03(
      '',
      '<title>A</title><tagline>T</tagline><modified>2004-03-09T20:14:07Z</modified>',
    ),
    head: { format: 'atom', title: 'A', description: 'T', updated: MARCH },
  },
  {
    name: 'Atom 0.3, info and contributors',
    feed: atom03('', '<info>I</info><contributor><name>C</name></contributor>'),
    head: { description: 'I', contributors: [{ name: 'C' }] },
  },
  {
    name: 'dates of Dublin Core’s terms',
    feed: rss('', '<dcterms:issued>2004-03-09T20:14:07Z</dcterms:issued>'),
    head: { updated: MARCH },
  },
  {
    name: 'RDF, head',
    feed: rdf(
      '',
      '<title>R</title><link>https://a.fr/</link><description>D</description><dc:language>fr</dc:language>',
    ),
    head: { format: 'rdf', title: 'R', home: 'https://a.fr/', description: 'D', language: 'fr' },
  },
  {
    name: 'CDF, head',
    feed: '<CHANNEL HREF="https://a.fr/" LASTMOD="2004-03-09T20:14:07"><TITLE>C</TITLE><ABSTRACT>A</ABSTRACT></CHANNEL>',
    head: { format: 'cdf', title: 'C', home: 'https://a.fr/', description: 'A', updated: MARCH },
  },
  {
    name: 'a feed without items',
    feed: '<rss version="2.0"><channel><title>T</title></channel></rss>',
    head: { format: 'rss', title: 'T' },
  },
  {
    name: 'Dublin Core head',
    feed: rss(
      '',
      '<dc:title>T</dc:title><dc:creator>A</dc:creator><dc:date>2004-03-09T20:14:07Z</dc:date>',
    ),
    head: { title: 'T', authors: [{ name: 'A' }], updated: MARCH },
  },
]

export const JSON_FEEDS: Case[] = [
  {
    name: 'JSON Feed, head',
    feed: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      home_page_url: 'https://a.fr/',
      feed_url: 'https://a.fr/f.json',
      description: 'D',
      language: 'fr',
      authors: [{ name: 'A' }],
      items: [{ id: 1, content_text: 't' }],
    }),
    head: {
      format: 'json',
      title: 'J',
      home: 'https://a.fr/',
      self: 'https://a.fr/f.json',
      description: 'D',
      language: 'fr',
      authors: [{ name: 'A' }],
    },
    item: { id: '1', text: 't', authors: [{ name: 'A' }], language: 'fr' },
  },
  {
    name: 'JSON Feed, item',
    feed: JSON.stringify({
      items: [
        {
          id: 'x',
          url: '/x',
          title: 'A &amp; b',
          content_html: '<p>Un <b>mot</b></p>',
          summary: 's',
          date_published: '2004-03-09T20:14:07Z',
          date_modified: '2004-03-09T20:14:08Z',
          tags: ['a', 'b'],
          author: { name: 'V1', url: 'https://a.fr/v1' },
          attachments: [{ url: 'https://a.fr/f.mp3', mime_type: 'audio/mpeg', size_in_bytes: 5 }],
        },
      ],
    }),
    item: {
      id: 'x',
      link: 'https://feed.exemple.fr/x',
      title: 'A & b',
      text: 'Un mot',
      summary: 's',
      published: MARCH,
      updated: MARCH + 1000,
      categories: ['a', 'b'],
      authors: [{ name: 'V1', uri: 'https://a.fr/v1' }],
      files: [{ url: 'https://a.fr/f.mp3', type: 'audio/mpeg', length: 5 }],
    },
  },
  {
    name: 'JSON Feed, authors of both versions',
    feed: JSON.stringify({
      items: [{ id: 'x', authors: [{ name: 'A' }, { name: 'B' }], author: { name: 'A' } }],
    }),
    item: { authors: [{ name: 'A' }, { name: 'B' }] },
  },
  {
    name: 'JSON Feed, only an outside link',
    feed: JSON.stringify({
      items: [{ id: 'x', external_url: 'https://b.fr/', content_text: 't' }],
    }),
    item: { link: 'https://b.fr/' },
  },
]
