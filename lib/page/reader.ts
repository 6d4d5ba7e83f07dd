import type { Author } from '../model.ts'
import type { Found } from '../sites/read.ts'

export type { Found }

/** How one kind of page is read. Site definitions and the generic reader both become one. */
export interface Reader {
  /** Id of the site, or `generic`. */
  id: string
  /** How sure the generic reader is of this page's shape, 0 to 1. */
  sure?: number
  /** Elements that may be posts, `root` itself included, in document order. */
  candidates(root: Document | DocumentFragment | Element): Element[]
  /** The candidate around a node, the node itself included. */
  around(node: Element): Element | null
  /** The post of a candidate, or undefined while the page shows no author in it. */
  read(candidate: Element): Found | undefined
  /** Only its author: asked again, before the page is painted, whenever a known post changes. */
  author(candidate: Element): Author | undefined
  /** Attributes whose change may mean that another person's post stands there now. */
  attributes: string[]
  /** Selector of the page's reply boxes. */
  box?: string
}
