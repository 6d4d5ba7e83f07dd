import { elementsOf, type Page, placeIn, readAuthor, readPost } from '../sites/read.ts'
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
  const each = site.posts.filter(({ climb }) => !climb).map((shape) => shape.each)

  const candidates = (root: Document | DocumentFragment | Element) => {
    const all: Element[] = []
    for (const shape of site.posts) {
      for (const element of elementsOf(shape, root)) {
        if (shapes.get(element) === undefined) shapes.set(element, shape)
        if (shapes.get(element) !== shape) continue
        found.add(element)
        all.push(element)
      }
    }
    return all
  }
  /** Elements that were just found by their shape's selector: asking again costs as much. */
  const found = new WeakSet<Element>()
  /** An element that was recycled may have another shape by now. */
  const shapeOf = (element: Element) => {
    const known = shapes.get(element)
    if (known && (found.delete(element) || known.climb || element.matches(known.each))) return known
    const now = site.posts.find((shape) => !shape.climb && element.matches(shape.each))
    if (now) shapes.set(element, now)
    return now
  }
  return {
    id: site.id,
    ...(sure !== undefined && { sure }),
    candidates,
    around(node) {
      if (each.length === 0) return null
      const nearest = node.closest(each.join(','))
      const same = nearest && shapeOf(nearest)?.same
      if (!nearest || !same) return nearest
      const value = CSS.escape(nearest.getAttribute(same) ?? '')
      return nearest.parentElement?.closest(`[${same}="${value}"]`) ?? nearest
    },
    place(element) {
      const shape = shapeOf(element)
      return shape && placeIn(shape, element)
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
