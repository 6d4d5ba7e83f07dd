import { servesHost } from './recognise.ts'
import type { Site } from './site.ts'

// Sites are the files with a default export; the others are the engine that reads them.
const files = import.meta.glob<{ default?: Site }>(['./*.ts', '!./index.ts'], { eager: true })

/** Every site Vigie knows, by id. For the keeper and our own pages: a page gets only its own. */
export const SITES: readonly Site[] = Object.values(files)
  .flatMap((file) => file.default ?? [])
  .sort((a, b) => a.id.localeCompare(b.id))

/**
 * The definitions that may fit a page of this host: the platform's own, or, on any other host, all
 * self-hosted software, which the page then recognises by its markup (`recognise`).
 */
export function sitesFor(host: string): readonly Site[] {
  const own = SITES.filter((site) => servesHost(site, host))
  return own.length > 0 ? own : SITES.filter((site) => site.recognise)
}
