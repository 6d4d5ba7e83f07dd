import type { Author, Post } from '@/lib/model.ts'
import { cleanLink, resolve } from './address.ts'
import { bodyText } from './body.ts'
import { handleIn, identity } from './identity.ts'
import { find, firstOf, isSame, type Scope, target } from './pick.ts'
import type { PostShape, Site } from './site.ts'
import { readTime } from './time.ts'

/** Where and when a page is read. */
export interface Page {
  /** The page's host; of the page around it for a frame without an address of its own. */
  host: string
  url: string
  /** `document.baseURI` when the page sets another base than its address. */
  base?: string
  now: number
}

/** Where the mark of an author goes. */
export interface Place {
  node: Element
  at: 'after' | 'inside'
}

/** A post of a page: what it says, and where its author's mark goes. */
export interface Found {
  element: Element
  /** Whoever stands there now. */
  author: Author
  /**
   * All that the post says, read when it is first asked for: on a long page few posts are. Whoever
   * keeps one reads the element again when it changes.
   */
  readonly post: Post & { author: Author }
  mark: Place
}

/** A function that works out its answer for each object once. */
function memo<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    if (!known.has(key)) known.set(key, work(key))
    return known.get(key) as V
  }
}

type Climb = NonNullable<PostShape['climb']>

/** All matches of a selector at or below a root. */
function within(root: Document | DocumentFragment | Element, selector: string): Element[] {
  const below = root.querySelectorAll(selector)
  const own = root.nodeType === 1 && (root as Element).matches(selector)
  // Most of what a page adds holds nothing, or one post: no list is unpacked for those.
  if (below.length === 0) return own ? [root as Element] : []
  return own ? [root as Element, ...below] : [...below]
}

/** The largest element around a landmark that holds no other one. */
function climb(landmark: Element, each: string, { over = each, stop }: Climb): Element {
  let at = landmark
  for (let up = at.parentElement; up && !up.matches(stop); up = up.parentElement) {
    if (hasOther(up, at, over)) break
    at = up
  }
  return at
}

/** Whether anything that matches stands in a parent beside one of its children. */
function hasOther(parent: Element, child: Element, selector: string): boolean {
  for (const one of parent.children) {
    if (one !== child && (one.matches(selector) || one.querySelector(selector))) return true
  }
  return false
}

/** The post that an element of its shape stands for; undefined for a part of the post around it. */
function standsFor({ each, same, climb: way }: PostShape, element: Element): Element | undefined {
  if (way) return climb(element, each, way)
  const around = same && element.parentElement?.closest(each)
  return around && isSame(element, around, same) ? undefined : element
}

/** Selector of all that posts are found by, of every shape. */
const anyOf = memo((site: Site) => site.posts.map(({ each }) => each).join(','))

/**
 * The elements of posts at or below a root by their shapes: those of the first shape in the order of
 * the page, then those of the next. An element may be of several.
 */
export function elementsIn(
  site: Site,
  root: Document | DocumentFragment | Element,
): [PostShape, Element][] {
  // One go through the page for all shapes: most of what a page adds holds nothing, or one post.
  const elements = within(root, anyOf(site))
  const found: [PostShape, Element][] = []
  if (elements.length === 0) return found
  for (const shape of site.posts) {
    for (const element of elements) {
      const post = element.matches(shape.each) && standsFor(shape, element)
      if (post) found.push([shape, post])
    }
  }
  return found
}

/**
 * Reads every post at or below `root`: the document, or a subtree that was added. Posts without an
 * author (deleted accounts, markup that changed) are left out; `tally` counts those.
 */
export function readPosts(
  site: Site,
  root: Document | DocumentFragment | Element,
  page: Page,
): Found[] {
  const found: Found[] = []
  const seen = new Set<Element>()
  for (const [shape, element] of elementsIn(site, root)) {
    if (seen.has(element)) continue
    const one = readPost(shape, element, site, page)
    if (!one) continue
    seen.add(element)
    found.push(one)
  }
  return found
}

/** Selector of what inside a post belongs to others. */
const barrierOf = memo(({ climb, each, without = [] }: PostShape) =>
  (climb ? without : [each, ...without]).join(','),
)

/** What a post's own parts are, whatever is nested in it. */
function scopeOf(shape: PostShape, element: Element): Scope {
  const barrier = barrierOf(shape)
  const whole = barrier === '' || element.querySelector(barrier) === null
  return { element, barrier, whole, same: shape.same }
}

/** The author of a post's element as it is now: cheap enough to ask again when a node changes. */
export function readAuthor(
  shape: PostShape,
  element: Element,
  site: Site,
  page: Page,
): Author | undefined {
  return authorOf(shape, scopeOf(shape, element), site, page)
}

const asRead = (value: string) => value

function authorOf(shape: PostShape, scope: Scope, site: Site, page: Page): Author | undefined {
  const base = page.base ?? page.url
  const handle = firstOf(scope, shape.handle, asRead)
  if (handle) scope.handle = handle
  const profile = firstOf(scope, shape.author, asRead)
  scope.handle ??= profile && handleIn(site, profile, page.host, base)
  const stableId = firstOf(scope, shape.stableId, asRead)
  const name = firstOf(scope, shape.name, asRead)
  return identity(site, { profile, handle, stableId, name }, page.host, base)
}

/** Reads one post from its own element; undefined when no author can be read. */
export function readPost(
  shape: PostShape,
  element: Element,
  site: Site,
  page: Page,
): Found | undefined {
  const scope = scopeOf(shape, element)
  const author = authorOf(shape, scope, site, page)
  if (!author) return undefined
  const mark = markOf(shape, scope)
  let post: Found['post'] | undefined
  return {
    element,
    author,
    mark,
    get post() {
      post ??= postOf(shape, scope, author, site, page)
      return post
    },
  }
}

function postOf(
  shape: PostShape,
  scope: Scope,
  author: Author,
  site: Site,
  page: Page,
): Found['post'] {
  const { element } = scope
  const base = page.base ?? page.url
  const language = element.ownerDocument.documentElement.lang
  const link = firstOf(scope, shape.link, (value) => resolve(value, base))
  const when = firstOf(scope, shape.time, (value) => readTime(value, page.now, language))
  const title = firstOf(scope, shape.title, asRead)
  const text = textOf(shape, scope)
  const address = link && cleanLink(link, site.drop)
  const id = firstOf(scope, shape.id, asRead) ?? address
  return {
    id: id ?? digest(`${author.keys[0]}\n${when?.range === 0 ? when.at : ''}\n${text}`),
    kind: shape.kind,
    author,
    text,
    ...(title && { title }),
    ...(address && { link: address }),
    ...(when && { at: when.at }),
    ...(when && when.range > 0 && { atRange: when.range }),
  }
}

function textOf(shape: PostShape, scope: Scope): string {
  const others = scope.whole ? '' : scope.barrier
  const skip = [...(shape.textWithout ?? []), others].filter(Boolean).join(',')
  for (const pick of shape.text) {
    const element = pick.a ? undefined : target(scope, pick)
    const text = element ? bodyText(element, skip, shape.pre) : firstOf(scope, [pick], asRead)
    if (text) return text
  }
  return ''
}

function markOf(shape: PostShape, scope: Scope): Place {
  for (const { s, at } of shape.mark) {
    const node = s ? find(scope, s) : scope.element
    if (node) return { node, at }
  }
  return { node: scope.element, at: 'inside' }
}

/** A short stable id for a post that the page gives none (FNV-1a, 64 bits in two halves). */
function digest(text: string): string {
  let a = 0x811c9dc5
  let b = 0x1b873593
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x85ebca6b)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
