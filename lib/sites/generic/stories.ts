import { type Group, namesOf, SAYS_COMMENT } from './group.ts'
import { PROFILE_LINK } from './words.ts'

/** Stories as their markup states them. */
const STORY = '.hentry, .h-entry, [itemtype$="Article"], [itemtype$="BlogPosting"]'

/** The same by the names of their boxes. */
const TOLD = /story|article|blog|content|entry|posts\b/i

/** Links of headlines. */
const HEADLINE =
  ':is(h1, h2, h3, h4, h5, h6, [class*="title" i], [class*="headline" i]) a[href], a[href]:is([class*="title" i], [class*="headline" i], :has(h1, h2, h3, h4, h5, h6, [class*="title" i], [class*="headline" i]))'

/** True for blocks that say they answer: comments, not what they are about. */
export const answers = ({ each }: Group) => SAYS_COMMENT.test(each)

/** Signs of a story: its headline, and a link to all that its author wrote. */
const SIGNED = `${STORY}, :has(h1, [rel~="author"], a[href*="/author/"])`

/** More letters than people write in a message. */
const LONG = 3000

/** True for the one story that a page tells. */
export function isAlone({ elements, each }: Group): boolean {
  const [only, more] = elements
  if (!only || more) return false
  if (TOLD.test(each) || only.matches(SIGNED)) return true
  // A message links to itself among others; a story has no others.
  const numbered = only.id && only.querySelector(`a[href$="#${CSS.escape(only.id)}"]`)
  return !numbered && (only.textContent ?? '').length > LONG
}

/** True for the one thing that a page is about, and for teasers of others: each has its headline. */
export function isStory({ elements, each }: Group): boolean {
  if (SAYS_COMMENT.test(each)) return false
  if (elements.length === 1 && TOLD.test(each)) return true
  const told = elements.filter((one) => one.matches(':has(h1, h2 a[href], h3 a[href])'))
  return told.length > elements.length / 2 || elements.every((one) => one.matches(STORY))
}

/** True for the article that is commented on, for teasers of others, for a lone box of something else. */
export function isArticle(group: Group, first: Group): boolean {
  if (answers(group)) return false
  if (group.elements.length === 1 && group.name.weight < 1) return true
  const few = group.elements.length * 5 < first.elements.length
  return few && group.elements.some((one) => one.matches('article, .hentry, .h-entry, :has(h1)'))
}

/**
 * True for teasers of other stories and lists of topics: most blocks have a headline that leads to a
 * page of its own. A message's title leads to where it stands: the same page, or a numbered fragment.
 */
export function isTeased(group: Group, page: Document): boolean {
  const here = new URL(page.baseURI).pathname
  if (isElsewhere(group, here)) return true
  if (answers(group)) return false
  const names = namesOf(group, [])
  const others = new Set<string>()
  for (const element of group.elements) {
    const links = element.querySelectorAll<HTMLAnchorElement>(HEADLINE)
    const title = [...links].find(
      (link) => !link.matches(PROFILE_LINK) && ![...names].some((name) => isNear(name, link)),
    )
    if (title && !/\d/.test(title.hash) && title.pathname !== here) others.add(title.href)
  }
  return others.size > group.elements.length * 0.6
}

/** True for the latest comments of several other pages. A page of comments lies below the page itself. */
function isElsewhere({ elements }: Group, here: string): boolean {
  const others = elements.flatMap((one) => {
    const link = one.querySelector<HTMLAnchorElement>('a[href*="#comment" i]')
    const [number] = /\d+/.exec(link?.hash ?? '') ?? []
    // Drupal's comments have an address of their own: `/comment/12#comment-12`.
    const own = !link || !number || link.pathname.includes(number)
    return own || link.pathname.startsWith(here) ? [] : [link.pathname]
  })
  return others.length > elements.length * 0.6 && new Set(others).size > 1
}

const isNear = (a: Element, b: Element) => a.contains(b) || b.contains(a)
