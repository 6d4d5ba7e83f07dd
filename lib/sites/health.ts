import { elementsOf } from './read.ts'
import type { Site } from './site.ts'

/** How reading a page went, for the popup's health line. */
export interface Health {
  /**
   * `ok`; `unread`: posts are there but their authors can't be read; `empty`: nothing where posts
   * were due. In both last cases the reader may be out of date, and the generic one is offered.
   */
  state: 'ok' | 'unread' | 'empty'
  containers: number
  read: number
}

/** Fewer containers than this without an author prove nothing: one deleted account would do it. */
const ENOUGH = 3

/**
 * Judges a page once it has settled.
 *
 * @param read how many posts were read there
 * @param address `host/path?query` of the page
 */
export function healthOf(site: Site, root: Document, read: number, address: string): Health {
  const seen = new Set<Element>()
  for (const shape of site.posts) for (const element of elementsOf(shape, root)) seen.add(element)
  const containers = seen.size
  const unread = containers >= ENOUGH && read < containers / 2
  const due = site.expects !== undefined && new RegExp(site.expects, 'iu').test(address)
  const state = unread ? 'unread' : containers === 0 && read === 0 && due ? 'empty' : 'ok'
  return { state, containers, read }
}
