import type { FeedItem } from '@/lib/sources/feed/model.ts'
import { atom, atom03, type Case, rdf, rss } from './write.ts'

export const PEOPLE: Case[] = (
  [
    [
      'RSS, mail (name)',
      rss('<author>anne@a.fr (Anne M.)</author>'),
      [{ name: 'Anne M.', mail: 'anne@a.fr' }],
    ],
    [
      'RSS, name <mail>',
      rss('<author>Anne M. &lt;anne@a.fr&gt;</author>'),
      [{ name: 'Anne M.', mail: 'anne@a.fr' }],
    ],
    ['RSS, mail alone', rss('<author>anne@a.fr</author>'), [{ mail: 'anne@a.fr' }]],
    ['RSS, mailto', rss('<author>mailto:anne@a.fr</author>'), [{ mail: 'anne@a.fr' }]],
    ['RSS, name alone', rss('<author>Anne M.</author>'), [{ name: 'Anne M.' }]],
    ['RSS, dc:creator', rss('<dc:creator>Anne M.</dc:creator>'), [{ name: 'Anne M.' }]],
    [
      'RSS, two creators',
      rss('<dc:creator>Anne</dc:creator><dc:creator>Bob</dc:creator>'),
      [{ name: 'Anne' }, { name: 'Bob' }],
    ],
    [
      'RSS, entity in a name',
      rss('<dc:creator>Ren&eacute;e &amp; Zo&#235;</dc:creator>'),
      [{ name: 'Renée & Zoë' }],
    ],
    ['RSS, dc:author', rss('<dc:author>Anne M.</dc:author>'), [{ name: 'Anne M.' }]],
    ['RSS, itunes:author', rss('<itunes:author>Anne</itunes:author>'), [{ name: 'Anne' }]],
    [
      'RSS, author with parts',
      rss('<author><name>Anne</name><email>anne@a.fr</email></author>'),
      [{ name: 'Anne', mail: 'anne@a.fr' }],
    ],
    ['RSS, nobody', rss('<title>T</title>'), []],
    [
      'Atom, whole',
      atom(
        '<author><name>Anne</name><uri>https://a.fr/anne</uri><email>anne@a.fr</email></author>',
      ),
      [{ name: 'Anne', mail: 'anne@a.fr', uri: 'https://a.fr/anne' }],
    ],
    [
      'Atom 0.3, url',
      atom03('<author><name>Anne</name><url>https://a.fr/anne</url></author>'),
      [{ name: 'Anne', uri: 'https://a.fr/anne' }],
    ],
    [
      'Atom, relative uri',
      atom('<author><name>Anne</name><uri>/anne</uri></author>'),
      [{ name: 'Anne', uri: 'https://feed.exemple.fr/anne' }],
    ],
    [
      'Atom, two',
      atom('<author><name>A</name></author><author><name>B</name></author>'),
      [{ name: 'A' }, { name: 'B' }],
    ],
    [
      'Atom, the feed’s',
      atom('<title>x</title>', '<author><name>F</name></author>'),
      [{ name: 'F' }],
    ],
    [
      'Atom, own before the feed’s',
      atom('<author><name>E</name></author>', '<author><name>F</name></author>'),
      [{ name: 'E' }],
    ],
    [
      'Atom, the feed’s after the entry',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id></entry><author><name>F</name></author></feed>',
      [{ name: 'F' }],
    ],
    ['Atom, empty uri', atom('<author><name>E</name><uri></uri></author>'), [{ name: 'E' }]],
    ['RDF', rdf('<dc:creator>Anne</dc:creator>'), [{ name: 'Anne' }]],
  ] as [string, string, FeedItem['authors']][]
).map(([name, feed, authors]) => ({ name: `author: ${name}`, feed, item: { authors } }))
