import { sourceKind } from '../index.ts'
import { threadAt } from '../threads/index.ts'
import type { Clues } from './clues.ts'
import { feedOffer, type Offer } from './offer.ts'
import { type Here, PLATFORMS } from './platforms.ts'

/** Software that `lib/sites` doesn't tell, by the page's generator or its host. */
const OTHERS: [string, (here: Here) => boolean][] = [
  [
    'mediawiki',
    ({ clues, host }) => /^mediawiki/i.test(clues.generator) || /(^|\.)wikipedia\.org$/.test(host),
  ],
  ['peertube', ({ clues }) => /^peertube/i.test(clues.generator)],
  ['medium', ({ host }) => host === 'medium.com'],
  ['wordpress', ({ clues }) => clues.rest !== undefined || /^wordpress/i.test(clues.generator)],
]
/** Offered at most: more is a list to read, not an offer. */
const MOST = 12

/** Two offers of one thing: the same kind and fields, or a feed that only differs in its end. */
const keyOf = ({ kind, fields }: Offer): string =>
  `${kind} ${Object.values(fields).join(' ').replace(/\/+$/, '').toLowerCase()}`

function threadOffer({ url, clues }: Here, software: readonly string[]): Offer[] {
  const address = new URL(url)
  address.hash = ''
  for (const one of [
    ...software.filter((id) => id !== 'wordpress' && id !== 'mediawiki'),
    undefined,
  ]) {
    const found = threadAt(address.href, one)
    if (!found || (one === undefined && !found.thread.hosts)) continue
    return [
      {
        about: 'thread',
        kind: 'thread',
        fields: { address: address.href, software: found.thread.software },
        name: clues.title.slice(0, 120) || url.host,
      },
    ]
  }
  return []
}

/** The comments of the article at hand, where a blog names their feed beside the site's own. */
function articleOffer({ url, clues }: Here, feeds: Offer[]): Offer[] {
  const own = `${url.origin}${url.pathname.replace(/\/+$/, '')}`
  const comments = feeds.find(({ fields: { address = '' } }) => {
    const path = address.split('?')[0]?.replace(/\/+$/, '')
    return path !== `${url.origin}/feed` && path === `${own}/feed`
  })
  if (!comments || url.pathname === '/') return []
  return [
    {
      about: 'thread',
      kind: 'thread',
      fields: { address: `${own}/`, software: 'wordpress' },
      name: clues.title.slice(0, 120) || url.host,
    },
  ]
}

/**
 * The sources that a page offers, the nearest first: the thread at hand, what its platform has, the
 * feeds that it names. Nothing is asked of the network; addresses of other kinds are left out.
 */
export function offersOf(clues: Clues): Offer[] {
  if (!URL.canParse(clues.url)) return []
  const url = new URL(clues.url)
  if (!/^https?:$/.test(url.protocol)) return []
  const here: Here = { url, origin: url.origin, host: url.host, clues }
  const software = [
    ...new Set([...clues.sites, ...OTHERS.flatMap(([id, is]) => (is(here) ? [id] : []))]),
  ]
  const feeds = clues.feeds.flatMap(({ href, title }) => {
    if (!URL.canParse(href)) return []
    const address = new URL(href)
    if (!/^https?:$/.test(address.protocol)) return []
    return feedOffer('feed', title || clues.title || address.host, address.href)
  })
  const all = [
    ...threadOffer(here, software),
    ...articleOffer(here, feeds),
    ...software.flatMap((id) => PLATFORMS[id]?.(here) ?? []),
    ...feeds,
  ]
  const seen = new Set<string>()
  return all
    .filter((offer) => {
      const key = keyOf(offer)
      if (seen.has(key)) return false
      seen.add(key)
      return (sourceKind(offer.kind)?.hosts(offer.fields) ?? []).length > 0
    })
    .slice(0, MOST)
}

/** Where a site that names no feed often has one. */
const USUAL = [
  '/feed/',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/rss',
  '/feeds/posts/default',
  '/spip.php?page=backend',
]

/** Addresses to try on a site that names no feed, the likeliest first. */
export function usualFeeds(pageUrl: string): string[] {
  if (!URL.canParse(pageUrl)) return []
  const { origin } = new URL(pageUrl)
  return USUAL.map((path) => origin + path)
}
