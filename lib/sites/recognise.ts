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
  const shows = (selectors: readonly string[]) => page.querySelector(selectors.join(',')) !== null
  // Most pages are no known software's: told in one go through the page.
  const all = sites.flatMap((site) => site.recognise ?? [])
  const any = all.length > 0 && shows(all)
  return sites.find(
    (site) =>
      servesHost(site, host) || (any && site.recognise !== undefined && shows(site.recognise)),
  )
}
