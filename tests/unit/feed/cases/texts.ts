import { atom, atom03, type Case, rdf, rss } from './write.ts'

export const TEXTS: Case[] = (
  [
    ['RSS, description', rss('<description>Un &lt;b&gt;mot&lt;/b&gt;</description>'), 'Un mot'],
    ['RSS, plain', rss('<description>a &lt; b et c &gt; d</description>'), 'a < b et c > d'],
    [
      'RSS, paragraphs',
      rss('<description><![CDATA[<p>Un</p><p>Deux<br>trois</p>]]></description>'),
      'Un\n\nDeux\ntrois',
    ],
    [
      'RSS, content before description',
      rss(
        '<description>court</description><content:encoded><![CDATA[<p>long</p>]]></content:encoded>',
      ),
      'long',
    ],
    [
      'RSS, unescaped HTML',
      rss('<description><p>Un <em>mot</em></p><p>Deux</p></description>'),
      'Un mot\nDeux',
    ],
    ['RSS, XHTML body', rss('<body xmlns="http://www.w3.org/1999/xhtml"><p>Un</p></body>'), 'Un'],
    [
      'RSS, twice escaped',
      rss('<description>&amp;lt;p&amp;gt;Un&amp;lt;/p&amp;gt;</description>'),
      'Un',
    ],
    [
      'RSS, media:description',
      rss('<media:group><media:description>M</media:description></media:group>'),
      'M',
    ],
    ['RSS, itunes:summary', rss('<itunes:summary>I</itunes:summary>'), 'I'],
    ['RSS, dc:description', rss('<dc:description>D</dc:description>'), 'D'],
    ['RSS, no text', rss('<title>T</title>'), ''],
    [
      'RSS, scripts and styles',
      rss(
        '<description>&lt;style&gt;p{}&lt;/style&gt;a&lt;script&gt;x&lt;/script&gt;b&lt;iframe&gt;c&lt;/iframe&gt;</description>',
      ),
      'ab',
    ],
    [
      'RSS, scripts unescaped',
      rss(
        '<body xmlns="http://www.w3.org/1999/xhtml">a<script>x()</script><style>p{}</style>b</body>',
      ),
      'ab',
    ],
    [
      'RSS, a frame that ends at once',
      rss('<description>a &lt;iframe src="https://b.fr/"/> b</description>'),
      'a b',
    ],
    [
      'RSS, a whole page in the description',
      rss(
        '<description>&lt;!DOCTYPE html>&lt;html>&lt;title>T&lt;/title>&lt;p>a&lt;/p></description>',
      ),
      'a',
    ],
    [
      'RSS, elements of word processors and widgets',
      rss(
        '<description>a&lt;o:p>&lt;/o:p> &lt;g-emoji>b&lt;/g-emoji> &lt;button>c&lt;/button></description>',
      ),
      'a b c',
    ],
    [
      'RSS, an address in angle brackets',
      rss('<description>voir &lt;https://a.fr/></description>'),
      'voir <https://a.fr/>',
    ],
    [
      'RSS, CP-1252 numbers outside HTML',
      rss('<description>l&#146;an &#133; 5 &#128;</description>'),
      'l’an … 5 €',
    ],
    ['RSS, CP-1252 characters in UTF-8', rss('<description>l\u0092an</description>'), 'l’an'],
    [
      'RSS, event handlers',
      rss('<description>&lt;img src=x onerror=alert(1)&gt;mot</description>'),
      'mot',
    ],
    [
      'RSS, a bogus declaration',
      rss('<description>&lt;! ceci n’est rien&gt;mot</description>'),
      '<! ceci n’est rien>mot',
    ],
    ['RSS, non-breaking space', rss('<description>a&amp;nbsp;b</description>'), 'a b'],
    ['RSS, emoji by number', rss('<description>&#x1F642; ok</description>'), '🙂 ok'],
    [
      'RSS, CP-1252 number',
      rss('<description>&lt;p&gt;L&amp;#146;an&lt;/p&gt;</description>'),
      'L’an',
    ],
    ['Atom, summary', atom('<summary>S</summary>'), 'S'],
    ['Atom, content before summary', atom('<summary>S</summary><content>C</content>'), 'C'],
    [
      'Atom, text with angle brackets',
      atom('<content type="text">if a&lt;b&gt; then</content>'),
      'if a<b> then',
    ],
    ['Atom, html', atom('<content type="html">&lt;p&gt;A &amp;lt; b&lt;/p&gt;</content>'), 'A < b'],
    [
      'Atom, html twice escaped',
      atom('<content type="html">&amp;lt;p&amp;gt;A&amp;lt;/p&amp;gt;</content>'),
      'A',
    ],
    [
      'Atom, xhtml',
      atom(
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A</p><p>b &amp; c</p></div></content>',
      ),
      'A\nb & c',
    ],
    [
      'Atom, base64 text',
      atom('<content type="application/octet-stream">w6l0w6k=</content>'),
      'été',
    ],
    ['Atom, JSON as it is', atom('<content type="application/json">{"a":1}</content>'), '{"a":1}'],
    ['Atom, base64 picture', atom('<content type="image/png">iVBORw0KGgo=</content>'), ''],
    [
      'Atom, out of line',
      atom('<content src="https://a.fr/f.mp3" type="audio/mpeg"/><summary>S</summary>'),
      'S',
    ],
    [
      'Atom 0.3, escaped',
      atom03('<content type="text/html" mode="escaped">&lt;p&gt;A&lt;/p&gt;</content>'),
      'A',
    ],
    [
      'Atom 0.3, inline',
      atom03(
        '<content type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A</p></div></content>',
      ),
      'A',
    ],
    [
      'Atom 0.3, base64',
      atom03('<content type="text/html" mode="base64">PHA+w6l0w6k8L3A+</content>'),
      'été',
    ],
    [
      'Atom, SVG and MathML',
      atom(
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>b</div></content>',
      ),
      'ab',
    ],
    [
      'CDF',
      '<CHANNEL HREF="https://a.fr/"><ITEM HREF="https://a.fr/1"><ABSTRACT>A</ABSTRACT></ITEM></CHANNEL>',
      'A',
    ],
    ['RDF', rdf('<description>D</description>'), 'D'],
  ] as [string, string, string][]
).map(([name, feed, text]) => ({ name: `text: ${name}`, feed, item: { text } }))
