import { atom, atom03, type Case, rdf, rss } from './write.ts'

export const TITLES: Case[] = (
  [
    ['RSS, plain', rss('<title>Un titre</title>'), 'Un titre'],
    ['RSS, entity', rss('<title>AT&amp;T</title>'), 'AT&T'],
    ['RSS, twice escaped entity', rss('<title>AT&amp;amp;T</title>'), 'AT&T'],
    ['RSS, number', rss('<title>L&#8217;&#xE9;t&#233;</title>'), 'L’été'],
    ['RSS, HTML entity in XML', rss('<title>&eacute;t&eacute; &mdash; fin</title>'), 'été — fin'],
    ['RSS, CDATA', rss('<title><![CDATA[A & B <i>c</i>]]></title>'), 'A & B c'],
    ['RSS, CDATA and text', rss('<title>A <![CDATA[& B]]> c</title>'), 'A & B c'],
    ['RSS, escaped markup', rss('<title>&lt;b&gt;Gras&lt;/b&gt;</title>'), 'Gras'],
    [
      'RSS, words in angle brackets',
      rss('<title>Le &lt;blink&gt; revient</title>'),
      'Le <blink> revient',
    ],
    ['RSS, less than', rss('<title>1 &lt; 2 &amp;&amp; 3 &gt; 2</title>'), '1 < 2 && 3 > 2'],
    ['RSS, unescaped markup', rss('<title>Un <b>mot</b> gras</title>'), 'Un mot gras'],
    ['RSS, spaces and lines', rss('<title>\n  Un\n  titre </title>'), 'Un titre'],
    ['RSS, dc:title', rss('<dc:title>Dublin</dc:title>'), 'Dublin'],
    ['RSS, title wins over media:title', rss('<media:title>M</media:title><title>T</title>'), 'T'],
    ['RSS, media:title alone', rss('<media:title>M</media:title>'), 'M'],
    ['RSS, empty title', rss('<title/><link>https://a.fr/1</link>'), undefined],
    [
      'RSS, an image with its own title',
      rss('<image><title>I</title></image><title>T</title>'),
      'T',
    ],
    ['Atom, text', atom('<title type="text">1 &lt; 2 &lt;b&gt;</title>'), '1 < 2 <b>'],
    ['Atom, text/plain', atom('<title type="text/plain">Le &lt;blink&gt;</title>'), 'Le <blink>'],
    ['Atom, html', atom('<title type="html">&lt;b&gt;A&lt;/b&gt; &amp;amp; b</title>'), 'A & b'],
    [
      'Atom, html in CDATA',
      atom('<title type="html"><![CDATA[<b>A</b> &amp; b]]></title>'),
      'A & b',
    ],
    [
      'Atom, xhtml',
      atom(
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <em>b</em> &lt; c</div></title>',
      ),
      'A b < c',
    ],
    [
      'Atom, xhtml with a prefix',
      atom(
        '<title type="xhtml" xmlns:x="http://www.w3.org/1999/xhtml"><x:div>A <x:em>b</x:em></x:div></title>',
      ),
      'A b',
    ],
    [
      'Atom, prefix for Atom itself',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>T</a:title></a:entry></a:feed>',
      'T',
    ],
    [
      'Atom, title of its source is not its own',
      atom('<source><title>S</title></source><title>T</title>'),
      'T',
    ],
    [
      'Atom 0.3, escaped',
      atom03('<title mode="escaped" type="text/html">&lt;b&gt;A&lt;/b&gt;</title>'),
      'A',
    ],
    [
      'Atom 0.3, base64',
      atom03('<title mode="base64" type="text/html">PGI+w6l0w6k8L2I+</title>'),
      'été',
    ],
    [
      'Atom 0.3, xml',
      atom03(
        '<title mode="xml" type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>b</b></div></title>',
      ),
      'A b',
    ],
    ['Atom, a type that was made up', atom('<title type="application/x-own">test</title>'), 'test'],
    ['RDF', rdf('<title>R</title>'), 'R'],
    [
      'RSS 0.90',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>C</title></channel><item><title>T</title></item></rdf:RDF>',
      'T',
    ],
    [
      'RSS 0.91 with its DOCTYPE',
      '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><item><title>T</title></item></channel></rss>',
      'T',
    ],
    [
      'CDF',
      '<?xml version="1.0"?><CHANNEL HREF="https://a.fr/"><ITEM HREF="https://a.fr/1"><TITLE>T</TITLE></ITEM></CHANNEL>',
      'T',
    ],
    [
      'upper case',
      '<RSS VERSION="2.0"><CHANNEL><ITEM><TITLE>T</TITLE></ITEM></CHANNEL></RSS>',
      'T',
    ],
    [
      'no namespace declared',
      '<rss><channel><item><dc:title>T</dc:title></item></channel></rss>',
      'T',
    ],
    [
      'an unusual prefix',
      '<rss xmlns:zz="http://purl.org/dc/elements/1.1/"><channel><item><zz:title>T</zz:title></item></channel></rss>',
      'T',
    ],
    [
      'RSS 2.0 in a namespace',
      '<rss xmlns="http://backend.userland.com/rss2"><channel><item><title>T</title></item></channel></rss>',
      'T',
    ],
    [
      'words before the declaration',
      ' \n<?xml version="1.0"?><rss><channel><item><title>T</title></item></channel></rss>',
      'T',
    ],
    [
      'a warning before the feed',
      '<br />\n<b>Warning</b>: x in y.php<rss><channel><item><title>T</title></item></channel></rss>',
      'T',
    ],
    [
      'an unclosed CDATA',
      '<rss><channel><item><title>T</title><guid>1</guid><description><![CDATA[half',
      'T',
    ],
    ['a stray ampersand', rss('<title>A & B &copie</title>'), 'A & B &copie'],
    ['a control character', rss('<title>A\u000bB</title>'), 'A B'],
    ['a comment inside', rss('<title>A<!-- no -->B</title>'), 'AB'],
    ['script in a title', rss('<title>A&lt;script&gt;x()&lt;/script&gt;B</title>'), 'AB'],
  ] as [string, string, string | undefined][]
).map(([name, feed, title]) => ({ name: `title: ${name}`, feed, item: { title } }))
