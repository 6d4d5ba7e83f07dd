import type { Offer } from '../sources/discover/offer.ts'

/** A source that a page offers. */
export interface OfferView extends Offer {
  /** Whether it is watched already. */
  known: boolean
  /** Hosts that it asks. */
  hosts: readonly string[]
}

/** What a page offers; without its address when it couldn't be looked at. */
export interface OffersView {
  url?: string
  offers: OfferView[]
}

/** The thread that was followed, or was already. */
export interface FollowedView {
  name: string
  /** Of the source made for it, to take it back; absent when it was followed before. */
  sourceId?: string
}

/** Whose key it is, or why it doesn't open: `key` is a sentence of the `health` table. */
export type KeyTest =
  | { who: string }
  | { error: { key: string; values?: Record<string, string | number> } }
