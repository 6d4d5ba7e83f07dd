/**
 * The contract of a platform's reader. A site is plain data, no code: the keeper sends a page only
 * the one definition it needs, so that thirty sites cost a page no more than one.
 */

/**
 * Where to read one value. A list of picks is tried in order; the first that yields a usable value
 * wins (for a time: one that can be understood).
 */
export interface Pick {
  /**
   * Selector below the post's element, other people's parts left out. Absent: the element itself.
   * A leading `:page ` searches the whole document instead. `$handle` stands for the author's.
   */
  s?: string
  /** Try every match of the selector, not only the first. */
  any?: true
  /** Search from this enclosing element (`closest`) rather than from the post's. */
  up?: string
  /** Search from the next sibling that matches (definition lists, rows that go in pairs). */
  next?: string
  /** Attribute to read; the text otherwise. */
  a?: string
  /**
   * Pattern whose first filled group is kept (the whole match without groups); no match, no value.
   * `$handle` stands for the author's handle.
   */
  re?: string
  /** How the value is written: `/user/$1`; `$1` is what was read, or the pattern's groups in order. */
  as?: string
  /** Follow an id: this attribute names the element to read instead. */
  ref?: string
  /** With `ref`: pattern that cuts the id out of the attribute. */
  by?: string
  /** With `ref`: search `in` from what encloses the named element, not from itself. */
  of?: string
  /** With `ref`: selector below the element it names. */
  in?: string
}

export type PostKind = 'post' | 'comment' | 'reply' | 'article' | 'video'

export interface PostShape {
  kind: PostKind
  /** Selector of each post's own element. Elements without an author (deleted posts) stay out of it. */
  each: string
  /**
   * For pages without a container: `each` is a landmark, and the post is the largest element around
   * it with a single match of `over` (`each` when absent) that doesn't match `stop`.
   */
  climb?: { over?: string; stop: string }
  /** Attribute whose equal value makes a nested `each` part of the same post, not another one. */
  same?: string
  /** Matched elements inside `each` belong to somebody else (quoted posts, replies): not read. */
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
  /** The text breaks its own lines: elements inside don't (an inline `div` around a mention). */
  pre?: true
  /** Elements left out of the text: quotes of others, signatures, "read more". */
  textWithout?: string[]
  /** Where the mark goes: after the element, or as its last child. */
  mark: { s?: string; at: 'after' | 'inside' }[]
}

export interface Composer {
  /** Reply boxes, best first. */
  box: string[]
  /** From a post to the control that opens its own box; never pressed by us, only pointed at. */
  open?: string[]
  /** How the platform formats text. */
  format?: 'plain' | 'markdown' | 'bbcode' | 'html'
  /** The most a post may have, and how the platform counts: `x` as X does, else by what is seen. */
  limit?: { most: number; count: 'x' | 'seen' }
}

export interface Site {
  id: string
  /** As people call it. */
  name: string
  /** Main hosts and all their subdomains; absent for software that anybody hosts. */
  hosts?: string[]
  /**
   * Selectors, any of which recognises self-hosted software on a page. One each, no list: browsers
   * look for one of them, by its id or class, in a third of the time.
   */
  recognise?: string[]
  /** `page`: accounts belong to the page's host (a forum). `site`: to the network's own host. */
  realm: 'page' | 'site'
  /** The host that a network's accounts belong to, when it isn't `hosts[0]`. */
  home?: string
  /** Handles are `name` or `name@host` of any instance (the fediverse). */
  federated?: true
  /** Handles that differ only by case are two people. */
  cased?: true
  /** Pattern of what doesn't count in a handle (Facebook's dots). */
  ignore?: string
  /** How a handle is found in a profile address: pattern on `host/path?query`, first group kept. */
  profile?: string[]
  /** The same for the platform's immutable id. */
  profileId?: string[]
  /** How a profile address is written from an id or a handle (`$1`), best first to be kept. */
  address?: { id?: string; handle?: string }
  /** Query parameters that name the person rather than the visit (`profile.php?id=`); '' one without a name. */
  keep?: string[]
  /** Query parameters of permalinks that say who visits or how; common trackers are always dropped. */
  drop?: string[]
  posts: PostShape[]
  composer: Composer
  /** A page of this kind should yield posts: pattern on `host/path?query`, for the health check. */
  expects?: string
  /** What is read and what isn't, for the documentation; a sentence. */
  about?: string
  /** Newest date (YYYY-MM) of the markup that the selectors were checked against, and how sure. */
  checked: { on: string; sure: 'high' | 'medium' | 'low' }
}

/** Declares a site; one a file, the file's default export. */
export function site<const S extends Site>(definition: S): Site {
  return definition
}
