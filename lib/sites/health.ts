import type { Site } from './site.ts'

/** How reading a page went. */
export interface Figures {
  found: number
  /** Blocks that look like posts in which no author could be read. */
  withoutAuthor: number
}

/** Fewer blocks than this without an author prove nothing: one deleted account would do it. */
const ENOUGH = 3

/**
 * Why a site's reader seems out of date on a page, or undefined when it doesn't: `unread`, its
 * posts are there but most authors can't be read; `empty`, nothing where posts were due.
 *
 * @param address the page's, whole
 */
export function doubtOf(
  site: Site,
  { found, withoutAuthor }: Figures,
  address: string,
): 'unread' | 'empty' | undefined {
  if (withoutAuthor >= ENOUGH && withoutAuthor > found) return 'unread'
  const path = address.replace(/^https?:\/\/(www\.)?/, '')
  const due = site.expects !== undefined && new RegExp(site.expects, 'iu').test(path)
  return due && found === 0 ? 'empty' : undefined
}
