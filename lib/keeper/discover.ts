import { browser } from 'wxt/browser'
import type { Handlers } from '../bus/listen.ts'
import type { OfferView } from '../bus/watch-views.ts'
import { allOf } from '../db/config.ts'
import { parse } from '../parse.ts'
import { SITES } from '../sites/index.ts'
import { servesHost } from '../sites/recognise.ts'
import { FEED_ACCEPT } from '../sources/accept.ts'
import { type Clues, CluesSchema, collectClues } from '../sources/discover/clues.ts'
import { feedOffer, type Offer } from '../sources/discover/offer.ts'
import { offersOf, usualFeeds } from '../sources/discover/offers.ts'
import { readFeed } from '../sources/feed/read.ts'
import { sourceKind } from '../sources/index.ts'
import { SourceError } from '../sources/source.ts'
import { allowHost, net, permitted } from './net.ts'

/** What the tab's page says of itself; nothing where the browser lets nobody look. */
export async function cluesOf(tabId: number): Promise<Clues | undefined> {
  const signs = SITES.flatMap(({ id, recognise }) =>
    recognise ? [{ id, selectors: recognise }] : [],
  )
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: collectClues,
      args: [signs],
    })
    const clues = parse(CluesSchema, frame?.result)
    const { hostname } = new URL(clues.url)
    const byHost = SITES.filter((site) => servesHost(site, hostname)).map(({ id }) => id)
    return { ...clues, sites: [...new Set([...byHost, ...clues.sites])] }
  } catch {
    return undefined
  }
}

/** The offers, each with whether it is watched already and the hosts it asks. */
export async function withKnown(offers: readonly Offer[]): Promise<OfferView[]> {
  const shape = (kind: string, fields: Record<string, string>) =>
    JSON.stringify([
      kind,
      Object.entries(fields)
        .filter(([, value]) => value)
        .sort(),
    ])
  const known = new Set((await allOf('sources')).map(({ kind, fields }) => shape(kind, fields)))
  return offers.map((offer) => ({
    ...offer,
    known: known.has(shape(offer.kind, offer.fields)),
    hosts: sourceKind(offer.kind)?.hosts(offer.fields) ?? [],
  }))
}

/** Handlers that find what can be watched. */
export const discover: Pick<Handlers, 'page.offers' | 'feeds.usual'> = {
  async 'page.offers'({ tabId }) {
    const clues = await cluesOf(tabId)
    return clues ? { url: clues.url, offers: await withKnown(offersOf(clues)) } : { offers: [] }
  },

  async 'feeds.usual'({ url }) {
    const { host } = new URL(url)
    if (!(await permitted([host]))) return { offers: [] }
    // She is on that very page, and asked for it.
    allowHost(host)
    for (const address of usualFeeds(url)) {
      try {
        const answer = await net.get({ url: address, headers: { Accept: FEED_ACCEPT } })
        const feed = readFeed(answer)
        const found = feedOffer('feed', feed.title ?? host, answer.url)
        return { url, offers: await withKnown([found]) }
      } catch (error) {
        if (!(error instanceof SourceError)) throw error
        // Nothing will be found where nobody answers.
        if (/unreachable|offline|timeout|tooMany|private/i.test(error.key)) break
      }
    }
    return { url, offers: [] }
  },
}
