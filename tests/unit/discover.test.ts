// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import { type Clues, collectClues } from '@/lib/sources/discover/clues.ts'
import { offersOf, usualFeeds } from '@/lib/sources/discover/offers.ts'

const clues = (url: string, more: Partial<Clues> = {}): Clues => ({
  url,
  title: 'Un titre',
  feeds: [],
  generator: '',
  sites: [],
  ...more,
})
const said = (page: Clues) => offersOf(page).map(({ about, kind, fields }) => [about, kind, fields])

describe('what a page offers', () => {
  test.each<[string, Clues, unknown[]]>([
    [
      'a Discourse topic',
      clues('https://forum.fr/t/titre/12/3', { sites: ['discourse'] }),
      [
        ['thread', 'thread', { address: 'https://forum.fr/t/titre/12/3', software: 'discourse' }],
        ['posts', 'discourse', { host: 'forum.fr' }],
      ],
    ],
    [
      'a Discourse category',
      clues('https://forum.fr/c/aide/7', { sites: ['discourse'] }),
      [
        ['place', 'feed', { address: 'https://forum.fr/c/aide/7.rss' }],
        ['posts', 'discourse', { host: 'forum.fr' }],
      ],
    ],
    [
      'a Mastodon tag',
      clues('https://piaille.fr/tags/maville', { sites: ['mastodon'] }),
      [['tag', 'mastodon', { host: 'piaille.fr', tag: 'maville' }]],
    ],
    [
      'a Mastodon status',
      clues('https://piaille.fr/@anne/113#x', { sites: ['mastodon'] }),
      [
        ['thread', 'thread', { address: 'https://piaille.fr/@anne/113', software: 'mastodon' }],
        ['person', 'feed', { address: 'https://piaille.fr/@anne.rss' }],
      ],
    ],
    [
      'a Lemmy community',
      clues('https://lemmy.world/c/france', { sites: ['lemmy'] }),
      [
        ['place', 'feed', { address: 'https://lemmy.world/feeds/c/france.xml?sort=New' }],
        ['posts', 'feed', { address: 'https://lemmy.world/feeds/local.xml?sort=New' }],
      ],
    ],
    [
      'an article of a WordPress blog below its host’s root',
      clues('https://a.fr/blog/2026/titre/', {
        generator: 'WordPress 6.8',
        rest: 'https://a.fr/blog/wp-json/',
        feeds: [
          { href: 'https://a.fr/blog/feed/', title: 'Le blog', type: 'application/rss+xml' },
          { href: 'https://a.fr/blog/2026/titre/feed/', title: 'Fil', type: 'application/rss+xml' },
        ],
      }),
      [
        ['thread', 'thread', { address: 'https://a.fr/blog/2026/titre/', software: 'wordpress' }],
        ['comments', 'wordpress', { host: 'a.fr/blog' }],
        ['feed', 'feed', { address: 'https://a.fr/blog/feed/' }],
        ['feed', 'feed', { address: 'https://a.fr/blog/2026/titre/feed/' }],
      ],
    ],
    [
      'a YouTube channel',
      clues('https://www.youtube.com/@ville', {
        sites: ['youtube'],
        channel: 'UCBR8-60-B28hp2BmDPdntcQ',
      }),
      [['channel', 'youtube', { channel: 'UCBR8-60-B28hp2BmDPdntcQ' }]],
    ],
    [
      'a community of Reddit',
      clues('https://www.reddit.com/r/france/', { sites: ['reddit'] }),
      [
        ['posts', 'reddit', { community: 'france', what: 'posts' }],
        ['comments', 'reddit', { community: 'france', what: 'comments' }],
      ],
    ],
    [
      'an issue of GitHub',
      clues('https://github.com/a/b/issues/5', { sites: ['github'] }),
      [
        ['thread', 'thread', { address: 'https://github.com/a/b/issues/5', software: 'github' }],
        ['posts', 'github', { query: 'repo:a/b' }],
        ['releases', 'feed', { address: 'https://github.com/a/b/releases.atom' }],
      ],
    ],
    [
      'a question of Stack Overflow',
      clues('https://stackoverflow.com/questions/3/titre', { sites: ['stackexchange'] }),
      [
        [
          'thread',
          'thread',
          { address: 'https://stackoverflow.com/questions/3/titre', software: 'stackexchange' },
        ],
        ['posts', 'feed', { address: 'https://stackoverflow.com/feeds' }],
      ],
    ],
    [
      'an article of a wiki',
      clues('https://fr.wikipedia.org/wiki/Saint-Malo', { generator: 'MediaWiki 1.46' }),
      [
        [
          'changes',
          'feed',
          {
            address:
              'https://fr.wikipedia.org/w/index.php?title=Saint-Malo&action=history&feed=atom',
          },
        ],
        [
          'changes',
          'feed',
          {
            address: 'https://fr.wikipedia.org/w/api.php?action=feedrecentchanges&feedformat=atom',
          },
        ],
      ],
    ],
    [
      'a PeerTube video',
      clues('https://video.fr/w/abcdefgh12345678', { generator: 'PeerTube' }),
      [
        [
          'thread',
          'thread',
          { address: 'https://video.fr/w/abcdefgh12345678', software: 'peertube' },
        ],
        ['posts', 'feed', { address: 'https://video.fr/feeds/videos.xml?sort=-publishedAt' }],
      ],
    ],
    [
      'a Telegram channel',
      clues('https://t.me/s/villedesaintmalo', { sites: ['telegram'] }),
      [['channel', 'telegram', { channel: 'villedesaintmalo' }]],
    ],
    ['a page that names nothing', clues('https://a.fr/'), []],
  ])('%s', (_, page, offers) => expect(said(page)).toEqual(offers))

  test('feeds are offered once, and addresses that are none are left out', () => {
    const feed = (href: string) => ({ href, title: '', type: 'application/rss+xml' })
    const page = clues('https://a.fr/', {
      feeds: [
        feed('https://a.fr/feed/'),
        feed('https://a.fr/feed'),
        feed('javascript:alert(1)'),
        feed('rien'),
        feed('ftp://a.fr/feed'),
      ],
    })
    expect(said(page)).toEqual([['feed', 'feed', { address: 'https://a.fr/feed/' }]])
  })

  test.each(['about:blank', 'chrome://settings', 'file:///a', ''])('%s offers nothing', (url) =>
    expect(offersOf(clues(url))).toEqual([]),
  )

  test('the usual addresses are those of the page’s own host', () => {
    for (const address of usualFeeds('https://a.fr:8443/x?y')) {
      expect(new URL(address).host).toBe('a.fr:8443')
    }
    expect(usualFeeds('rien')).toEqual([])
  })
})

describe('what is read of a page', () => {
  beforeEach(() => {
    document.head.innerHTML = `<title>Le blog</title><meta name="Generator" content="WordPress 6.8">
      <link rel="alternate" type="application/rss+xml" title="Flux" href="/feed/">
      <link rel="alternate" hreflang="en" href="/en/"><link rel="alternate" type="text/html" href="/m">
      <link rel="ALTERNATE" type="application/atom+xml" href="/atom.xml">
      <link rel="https://api.w.org/" href="/wp-json/">`
    document.body.innerHTML = `<p class="a">x</p><a href="/rss.xml">RSS</a><a href="/page">page</a>
      <meta itemprop="channelId" content="UC1">`
  })

  test('feeds, generator, signs and channel, and nothing is changed', () => {
    const before = document.documentElement.outerHTML
    const read = collectClues([
      { id: 'un', selectors: ['.a'] },
      { id: 'deux', selectors: ['.b'] },
      { id: 'faux', selectors: ['::::'] },
    ])
    expect(read.feeds.map(({ href }) => new URL(href).pathname)).toEqual([
      '/feed/',
      '/atom.xml',
      '/rss.xml',
    ])
    expect(read).toMatchObject({
      title: 'Le blog',
      generator: 'WordPress 6.8',
      sites: ['un'],
      channel: 'UC1',
    })
    expect(new URL(read.rest ?? '').pathname).toBe('/wp-json/')
    expect(document.documentElement.outerHTML).toBe(before)
  })
})
