import type { Page } from 'playwright-core'

/** A post as the test looks at it. */
export interface Seen {
  key: string
  keys: string[]
  name: string
  handle: string
  id: string
  link: string
  at: number
  range: number
  title: string
  text: string
  kind: string
  /** The element that the mark follows or ends, by its text. */
  mark: string
}

export interface Reading {
  site: string
  posts: Seen[]
  boxes: number
  /** Of the generic reader. */
  sure: number
}

/**
 * Reads the page in the browser: with the definition that the page's host and markup choose, or
 * with the generic reader when `generic`. Posts come in the page's order.
 */
export function readIn(page: Page, url: string, now: number, generic = false): Promise<Reading> {
  return page.evaluate(
    ({ url, now, generic }) => {
      const { infer, readPosts, recognise, sitesFor, boxesIn } = globalThis.reader
      const where = { host: location.host, url, now }
      const guess = generic ? infer(document, where) : undefined
      const site = generic
        ? guess?.site
        : recognise(sitesFor(location.host), document, location.host)
      if (!site) return { site: 'none', posts: [], boxes: 0, sure: 0 }
      const found = readPosts(site, document, where)
      found.sort((a, b) =>
        a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      )
      return {
        site: site.id,
        sure: guess?.sure ?? 1,
        boxes: boxesIn(site.composer, document).length,
        posts: found.map(({ post, mark }) => ({
          key: post.author.keys[0] ?? '',
          keys: post.author.keys,
          name: post.author.name,
          handle: post.author.handle ?? '',
          id: post.id,
          link: post.link ?? '',
          at: post.at ?? 0,
          range: post.atRange ?? 0,
          title: post.title ?? '',
          text: post.text,
          kind: post.kind,
          mark: (mark.node.textContent ?? '').replace(/\s+/g, ' ').trim(),
        })),
      }
    },
    { url, now, generic },
  )
}
