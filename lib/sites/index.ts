import type { Site } from './site.ts'

// Sites are the files with a default export; the others are the engine that reads them.
const files = import.meta.glob<{ default?: Site }>(['./*.ts', '!./index.ts'], { eager: true })

/** Every site Vigie knows, by id. For the keeper and our own pages: a page gets only its own. */
export const SITES: readonly Site[] = Object.values(files)
  .flatMap((file) => file.default ?? [])
  .sort((a, b) => a.id.localeCompare(b.id))

/** True when a host is one of the site's or below it. */
export function servesHost(site: Site, host: string): boolean {
  const bare = host.toLowerCase().replace(/:\d+$/, '')
  return site.hosts?.some((own) => bare === own || bare.endsWith(`.${own}`)) ?? false
}

/**
 * The definitions that may fit a page of this host: the platform's own, or, on any other host, all
 * self-hosted software, which the page then recognises by its markup.
 */
export function sitesFor(host: string): readonly Site[] {
  const own = SITES.filter((site) => servesHost(site, host))
  return own.length > 0 ? own : SITES.filter((site) => site.recognise)
}

/** The first definition that recognises this page. */
export function recognise(sites: readonly Site[], page: ParentNode): Site | undefined {
  return sites.find(
    ({ recognise }) => !recognise || page.querySelector(recognise.join(',')) !== null,
  )
}
