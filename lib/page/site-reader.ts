import { elementsIn, type Page, readAuthor, readPost } from '../sites/read.ts'
import type { PostShape, Site } from '../sites/site.ts'
import type { Reader } from './reader.ts'

/** What the definition reads of an element to know who wrote a post: the attributes it names. */
export function attributesOf(site: Site): string[] {
  const names = new Set(['href'])
  for (const { author = [], handle = [], name, stableId = [] } of site.posts) {
    for (const pick of [...author, ...handle, ...name, ...stableId]) {
      if (pick.a) names.add(pick.a)
      if (pick.ref) names.add(pick.ref)
    }
  }
  return [...names]
}

/**
 * A site's definition at work on this page.
 *
 * @param page where the page is now; asked at each reading, since its address changes
 * @param sure how sure a definition is that was inferred from the page
 */
export function siteReader(site: Site, page: () => Page, sure?: number): Reader {
  let cached: Page | undefined
  /** Where the page is, asked once for all that is read in one go. */
  const here = () => {
    if (!cached) {
      cached = page()
      queueMicrotask(() => {
        cached = undefined
      })
    }
    return cached
  }
  const shapes = new WeakMap<Element, PostShape>()
  const each = site.posts.flatMap(({ climb, each }) => (climb ? [] : each)).join(',')

  const candidates = (root: Document | DocumentFragment | Element) => {
    const all: Element[] = []
    for (const [shape, element] of elementsIn(site, root)) {
      if (shapes.get(element) === undefined) shapes.set(element, shape)
      if (shapes.get(element) === shape) all.push(element)
    }
    return all
  }
  /** An element that was recycled may have another shape by now. */
  const shapeOf = (element: Element) => {
    const known = shapes.get(element)
    if (known && (known.climb || element.matches(known.each))) return known
    const now = site.posts.find((shape) => !shape.climb && element.matches(shape.each))
    if (now) shapes.set(element, now)
    return now
  }
  return {
    id: site.id,
    ...(sure !== undefined && { sure }),
    candidates,
    around(node) {
      const nearest = each ? node.closest(each) : null
      const same = nearest && shapeOf(nearest)?.same
      if (!nearest || !same) return nearest
      const value = CSS.escape(nearest.getAttribute(same) ?? '')
      return nearest.parentElement?.closest(`[${same}="${value}"]`) ?? nearest
    },
    read(element) {
      const shape = shapeOf(element)
      return shape && readPost(shape, element, site, here())
    },
    author(element) {
      const shape = shapeOf(element)
      return shape && readAuthor(shape, element, site, here())
    },
    attributes: attributesOf(site),
    box: site.composer.box.join(','),
  }
}
