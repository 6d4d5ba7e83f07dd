import * as v from 'valibot'
import { clipped, few } from '../../parse.ts'

/** What a page says of itself; everything in it comes from anybody. */
export const CluesSchema = v.object({
  url: clipped(4096),
  title: clipped(300),
  /** `link rel=alternate` and links that look like feeds. */
  feeds: few(v.object({ href: clipped(2048), title: clipped(300), type: clipped(100) }), 50),
  generator: clipped(300),
  /** Ids of the sites whose signs are on the page, those of the host first. */
  sites: few(clipped(40), 50),
  /** A YouTube channel's id. */
  channel: v.exactOptional(clipped(100)),
  /** The address at which WordPress's REST interface stands. */
  rest: v.exactOptional(clipped(2048)),
})
export type Clues = v.InferOutput<typeof CluesSchema>

/** The signs of a platform, for the page to try. */
export interface Signs {
  id: string
  selectors: readonly string[]
}

/**
 * Runs in the page, on its own: nothing of this module is there. Reads what the page says of itself
 * and changes nothing. `signs` are the selectors that recognise each software.
 */
export function collectClues(signs: Signs[]): Clues {
  const attribute = (selector: string, name: string): string =>
    document.querySelector(selector)?.getAttribute(name)?.trim() ?? ''
  const FEED = /(rss|atom|feed)\b|rdf\+xml|feed\+json/i
  const links = [...document.querySelectorAll('link[rel~="alternate" i][href]')].filter((link) =>
    FEED.test(link.getAttribute('type') ?? ''),
  )
  const anchors = [...document.querySelectorAll('a[href]')].filter((link) =>
    /(\/(feed|rss|atom)\/?$)|\.(rss|atom)$|(rss|atom|feed)\.xml$|[?&]feed=/i.test(
      (link as HTMLAnchorElement).href,
    ),
  )
  const found = [...links, ...anchors.slice(0, 10)].slice(0, 50).map((link) => ({
    href: (link as HTMLLinkElement).href.slice(0, 2048),
    title: (link.getAttribute('title') ?? link.textContent ?? '').trim().slice(0, 300),
    type: (link.getAttribute('type') ?? '').slice(0, 100),
  }))
  const shown = (selectors: readonly string[]): boolean => {
    try {
      return document.querySelector(selectors.join(',')) !== null
    } catch {
      return false
    }
  }
  const channel =
    attribute('meta[itemprop="channelId"]', 'content') ||
    attribute('meta[itemprop="identifier"]', 'content') ||
    (/\/channel\/(UC[\w-]{22})/.exec(attribute('link[rel="canonical"]', 'href'))?.[1] ?? '')
  const generator = [...document.querySelectorAll<HTMLMetaElement>('meta[name][content]')].find(
    ({ name }) => name.toLowerCase() === 'generator',
  )
  const rest = document.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href
  return {
    url: location.href.slice(0, 4096),
    title: document.title.slice(0, 300),
    feeds: found,
    generator: (generator?.content ?? '').trim().slice(0, 300),
    sites: signs.filter(({ selectors }) => shown(selectors)).map(({ id }) => id),
    ...(channel ? { channel: channel.slice(0, 100) } : {}),
    ...(rest ? { rest: rest.slice(0, 2048) } : {}),
  }
}
