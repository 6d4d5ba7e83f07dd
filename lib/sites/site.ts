/**
 * The contract of a platform's reader. A site is plain data, no code: the keeper sends a page only
 * the one definition it needs, so that thirty sites cost a page no more than one.
 */

/** Where to read one value. Tried in order; the first that yields a non-empty string wins. */
export interface Pick {
  /** Selector below the post's element; `:self` is the element, `:page` prefix starts at the document. */
  s: string
  /** Attribute to read; the text otherwise. */
  a?: string
  /** Pattern whose first group is kept; no match means no value. */
  re?: string
  /** Follow an id reference instead of reading: the named attribute holds the id of the element read. */
  ref?: string
}

export interface PostShape {
  kind: 'post' | 'comment' | 'reply' | 'article' | 'video'
  /** Selector of each post's own element. */
  each: string
  /** Elements inside `each` that belong to somebody else (quoted posts, nested replies): not read. */
  without?: string[]
  /** The author's link or address. */
  author?: Pick[]
  handle?: Pick[]
  name: Pick[]
  /** The platform's immutable id of the author. */
  stableId?: Pick[]
  link?: Pick[]
  id?: Pick[]
  time?: Pick[]
  title?: Pick[]
  text: Pick[]
  /** Elements left out of the text: quotes of others, signatures, "read more". */
  textWithout?: string[]
  /** Where the mark goes: after the element, or as its last child. */
  mark: { s: string; at: 'after' | 'inside' }[]
}

export interface Composer {
  /** Reply boxes, best first. */
  box: string[]
  /** From a post to the control that opens its own box; never pressed by us, only pointed at. */
  open?: string[]
  /** How the platform formats text. */
  format?: 'plain' | 'markdown' | 'bbcode' | 'html'
}

export interface Site {
  id: string
  /** As people call it. */
  name: string
  /** Main hosts and all their subdomains; absent for software that anybody hosts. */
  hosts?: string[]
  /** Selectors, any of which recognises self-hosted software on a page. */
  recognise?: string[]
  /** `page`: accounts belong to the page's host (a forum). `site`: to `hosts[0]` (a network). */
  realm: 'page' | 'site'
  /** How a handle is found in a profile address: pattern on `host/path`, first group kept. */
  profile?: string[]
  /** Query parameters that name the person rather than the visit (`profile.php?id=`). */
  keep?: string[]
  posts: PostShape[]
  composer: Composer
  /** A page of this kind should yield posts: a known address pattern for the health check. */
  expects?: string
  /** Newest date (YYYY-MM) of the markup that the selectors were checked against, and how sure. */
  checked: { on: string; sure: 'high' | 'medium' | 'low' }
}

/** Declares a site; one a file, the file's default export. */
export function site<const S extends Site>(definition: S): Site {
  return definition
}
