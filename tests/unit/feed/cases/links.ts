import { atom, atom03, type Case, rdf, rss } from './write.ts'

export const LINKS: Case[] = (
  [
    ['RSS', rss('<link>https://a.fr/1</link>'), 'https://a.fr/1'],
    ['RSS, spaces around', rss('<link>\n https://a.fr/1 \n</link>'), 'https://a.fr/1'],
    ['RSS, relative', rss('<link>/1</link>'), 'https://feed.exemple.fr/1'],
    ['RSS, without its scheme', rss('<link>//a.fr/1</link>'), 'https://a.fr/1'],
    ['RSS, xml:base', rss('<link xml:base="https://b.fr/x/">1</link>'), 'https://b.fr/x/1'],
    ['RSS, ampersand', rss('<link>https://a.fr/?a=1&amp;b=2</link>'), 'https://a.fr/?a=1&b=2'],
    ['RSS, bare ampersand', rss('<link>https://a.fr/?a=1&b=2</link>'), 'https://a.fr/?a=1&b=2'],
    [
      'RSS, link before atom:link',
      rss('<atom:link rel="alternate" href="https://b.fr/"/><link>https://a.fr/1</link>'),
      'https://a.fr/1',
    ],
    ['RSS, atom:link alone', rss('<atom:link href="https://b.fr/1"/>'), 'https://b.fr/1'],
    ['RSS, guid is the permalink', rss('<guid>https://a.fr/1</guid>'), 'https://a.fr/1'],
    [
      'RSS, guid stated as permalink',
      rss('<guid isPermaLink="true">https://a.fr/1</guid>'),
      'https://a.fr/1',
    ],
    ['RSS, guid is none', rss('<guid isPermaLink="false">https://a.fr/1</guid>'), undefined],
    [
      'RSS, link wins over guid',
      rss('<guid>https://a.fr/g</guid><link>https://a.fr/1</link>'),
      'https://a.fr/1',
    ],
    ['RSS, tag as guid', rss('<guid>tag:a.fr,2004:1</guid>'), undefined],
    [
      'RSS, FeedBurner',
      rss(
        '<link>https://feeds.x.fr/~r/1</link><feedburner:origLink>https://a.fr/1</feedburner:origLink>',
      ),
      'https://a.fr/1',
    ],
    ['RSS, a script is no address', rss('<link>javascript:alert(1)</link>'), undefined],
    ['RSS, data is no address', rss('<link>data:text/html,x</link>'), undefined],
    ['Atom, no relation', atom('<link href="https://a.fr/1"/>'), 'https://a.fr/1'],
    ['Atom, empty relation', atom('<link rel="" href="https://a.fr/1"/>'), 'https://a.fr/1'],
    [
      'Atom, alternate among others',
      atom(
        '<link rel="self" href="https://a.fr/s"/><link rel="enclosure" href="https://a.fr/e"/><link rel="alternate" href="https://a.fr/1"/>',
      ),
      'https://a.fr/1',
    ],
    [
      'Atom, relation as an address',
      atom(
        '<link rel="http://www.iana.org/assignments/relation/alternate" href="https://a.fr/1"/>',
      ),
      'https://a.fr/1',
    ],
    [
      'Atom, page before feed',
      atom(
        '<link rel="alternate" type="application/atom+xml" href="https://a.fr/f"/><link rel="alternate" type="text/html" href="https://a.fr/1"/>',
      ),
      'https://a.fr/1',
    ],
    ['Atom, related only', atom('<link rel="related" href="https://a.fr/r"/>'), 'https://a.fr/r'],
    ['Atom, self only', atom('<link rel="self" href="https://a.fr/s"/><id>urn:1</id>'), undefined],
    [
      'Atom, replies are not the page',
      atom('<link rel="replies" href="https://a.fr/r"/><id>urn:1</id>'),
      undefined,
    ],
    [
      'Atom, xml:base of the feed',
      atom('<link href="1"/>', '', 'xml:base="https://b.fr/x/"'),
      'https://b.fr/x/1',
    ],
    [
      'Atom, xml:base in an entry too',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.fr/"><entry xml:base="y/"><link href="1"/></entry></feed>',
      'https://b.fr/y/1',
    ],
    [
      'Atom 0.3',
      atom03('<link rel="alternate" type="text/html" href="https://a.fr/1"/>'),
      'https://a.fr/1',
    ],
    [
      'Atom, relations on text',
      atom(
        '<link rel="enclosure">https://a.fr/e</link><link rel="alternate">https://a.fr/1</link>',
      ),
      'https://a.fr/1',
    ],
    [
      'RSS, atom:link whose prefix was never declared',
      '<rss><channel><item><atom:link rel="alternate" href="https://a.fr/1"/></item></channel></rss>',
      'https://a.fr/1',
    ],
    ['Atom, id as address', atom('<id>https://a.fr/1</id>'), 'https://a.fr/1'],
    ['RDF', rdf('<link>https://a.fr/l</link>'), 'https://a.fr/l'],
    ['RDF, about', rdf('<title>x</title>'), 'https://a.fr/1'],
    [
      'CDF',
      '<CHANNEL HREF="https://a.fr/"><ITEM HREF="https://a.fr/1"><TITLE>T</TITLE></ITEM></CHANNEL>',
      'https://a.fr/1',
    ],
  ] as [string, string, string | undefined][]
).map(([name, feed, link]) => ({ name: `link: ${name}`, feed, item: { link } }))

export const IDS: Case[] = (
  [
    ['guid', rss('<guid isPermaLink="false"> n1 </guid>'), 'n1'],
    ['Atom id', atom('<id>tag:a.fr,2004:1</id>'), 'tag:a.fr,2004:1'],
    ['rdf:about', rdf('<title>x</title>'), 'https://a.fr/1'],
    ['dc:identifier', rss('<dc:identifier>doi:1</dc:identifier>'), 'doi:1'],
    ['guid of an Atom entry', atom('<guid>n1</guid>'), 'n1'],
    ['id in RSS', rss('<id>n1</id>'), 'n1'],
    ['none', rss('<title>x</title>'), undefined],
    ['of its source is not its own', atom('<source><id>s</id></source><id>n1</id>'), 'n1'],
  ] as [string, string, string | undefined][]
).map(([name, feed, id]) => ({ name: `id: ${name}`, feed, item: { id } }))
