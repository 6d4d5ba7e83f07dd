import type { Site } from './site.ts'

/** True when a host is one of the site's or below it. */
export function servesHost(site: Site, host: string): boolean {
  const bare = host.toLowerCase().replace(/:\d+$/, '')
  return site.hosts?.some((own) => bare === own || bare.endsWith(`.${own}`)) ?? false
}

/**
 * The first of the candidate definitions that fits this page: its platform's by host, or software
 * recognised by its markup. A page that is still loading may be recognised later: ask again.
 */
export function recognise(
  sites: readonly Site[],
  page: ParentNode,
  host: string,
): Site | undefined {
  const shows = (selector: string) => page.querySelector(selector) !== null
  return sites.find((site) => servesHost(site, host) || site.recognise?.some(shows))
}
