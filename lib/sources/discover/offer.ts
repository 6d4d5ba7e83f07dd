/** What a source that is offered would read. */
export type About =
  | 'thread'
  | 'comments'
  | 'posts'
  | 'place'
  | 'tag'
  | 'person'
  | 'channel'
  | 'changes'
  | 'releases'
  | 'feed'

/** A source that the page at hand could have, ready to be added. */
export interface Offer {
  about: About
  /** A kind of source, and what fills it. */
  kind: string
  fields: Record<string, string>
  /** The name it would have. */
  name: string
}

/** A feed at an address. */
export const feedOffer = (about: About, name: string, address: string): Offer => ({
  about,
  kind: 'feed',
  fields: { address },
  name,
})
