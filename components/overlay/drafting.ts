import type { ReplyView } from '@/lib/bus/views.ts'
import { contents } from '@/lib/editors/drawn.ts'
import type { ReplyLanguage } from '@/lib/model.ts'
import type { Found } from '@/lib/page/reader.ts'
import type { Room } from '@/lib/page/room.ts'
import { type Drafted, pace } from '@/lib/replies/variants.ts'
import type { Drawn } from './choice.ts'
import type { Size } from './size.ts'

/** Why a text isn't inserted at once. */
export type Doubt =
  /** the box belongs to another post than the one the text was written for, or holds a draft for it */
  | { kind: 'other'; name: string | undefined; wanted: string; next: boolean; held?: true }
  /** the very same text was used too often in a short time */
  | { kind: 'pace'; count: number }
  /** neither the box nor the clipboard took it */
  | { kind: 'failed'; text: string }

/** What is to be inserted, and whether the next flagged post follows. */
export interface Draft {
  reply: ReplyView
  drawn: Drawn
  language: ReplyLanguage
  next: boolean
  /** The flag of the post that it answers. */
  flag?: string | undefined
}

/** One opening of the palette: the box it fills stays the same throughout. */
export interface Session {
  /** The post it was opened for, if any. */
  found: Found | undefined
  box: HTMLElement | undefined
  /** The post before or after another one on the page, to answer that one instead. */
  step(from: Found | undefined, by: 1 | -1): Found | undefined
  /** How long the post would be with a text in it, where a limit is known. */
  size(text: string): Size | undefined
  /** A text that could not be put anywhere the last time. */
  failed?: Doubt | undefined
  /** What the site's own control is called that opens the box of a post, while none is open. */
  opener(found: Found | undefined): string | undefined
  /** Inserts, or says why it would rather not; `sure` says that this was accepted. */
  insert(draft: Draft, found: Found | undefined, sure?: Doubt['kind']): Doubt | undefined
}

/** Drafts of this frame, for the pace. */
const drafted: Drafted[] = []

/** Notes that a text was used now. */
export function noteDraft({ reply, drawn }: Draft): void {
  drafted.push({ replyId: reply.id, variant: drawn.variant, at: Date.now() })
}

/** One draft noted here and by the keeper is one: their clocks differ by what a message takes. */
const SAME_MS = 3000

/** Takes in what was drafted on other pages, as the keeper tells it. */
export function recall(lately: readonly Drafted[]): void {
  for (const one of lately) {
    const known = drafted.some(
      ({ replyId, variant, at }) =>
        replyId === one.replyId && variant === one.variant && Math.abs(at - one.at) < SAME_MS,
    )
    if (!known) drafted.push(one)
  }
}

let warned = ''

/** Warns once before the same text is used too often; asking for it again means it's wanted. */
export function paceDoubt({ reply, drawn }: Draft): Doubt | undefined {
  const count = pace(drafted, { replyId: reply.id, variant: drawn.variant, at: Date.now() })
  const text = `${reply.id}:${drawn.variant}:${drafted.length}`
  if (count === 0 || warned === text) return undefined
  warned = text
  return { kind: 'pace', count }
}

/**
 * Whether `box` answers another post than `found`: it stands in that post, or in a place of `found`
 * where the page has put another post meanwhile. A box outside of all posts answers anything.
 */
export function otherPost(
  room: Pick<Room, 'postAt' | 'posts'>,
  found: Found | undefined,
  box: HTMLElement,
): { name: string | undefined } | undefined {
  if (!found) return undefined
  const there = room.postAt(box)
  if (!there || there.post.id === found.post.id) return undefined
  return { name: there.post.author?.name }
}

/** The post that a draft was last put into a box for. */
const held = new WeakMap<HTMLElement, Found['post']>()

/** Notes for which post a box now holds a draft. */
export function noteHeld(box: HTMLElement, found: Found | undefined): void {
  if (found) held.set(box, found.post)
  else held.delete(box)
}

/** The other post for which a box holds a draft already, if it still holds anything. */
export function heldFor(box: HTMLElement, found: Found | undefined): Found['post'] | undefined {
  const post = held.get(box)
  if (!found || post === undefined || post.id === found.post.id) return undefined
  return contents(box).trim() === '' ? undefined : post
}

/** Why a text for `found` should not go into this box without asking. */
export function boxDoubt(
  room: Pick<Room, 'postAt' | 'posts'>,
  found: Found | undefined,
  box: HTMLElement,
  next: boolean,
): Doubt | undefined {
  const wanted = found?.post.author?.name ?? ''
  const other = otherPost(room, found, box)
  if (other) return { kind: 'other', name: other.name, wanted, next }
  const before = heldFor(box, found)
  return before && { kind: 'other', name: before.author?.name, wanted, next, held: true }
}

/** The post before or after `from` in the order of the page; the nearest to the top without it. */
export function neighbour(
  room: Pick<Room, 'posts'>,
  from: Found | undefined,
  by: 1 | -1,
): Found | undefined {
  const all = [...room.posts.values()]
    .filter(({ element, post }) => element.isConnected && post.author)
    .sort((one, other) => (follows(one.element, other.element) ? 1 : -1))
  if (!from) return all.find(({ element }) => element.getBoundingClientRect().bottom > 0)
  return all[all.findIndex(({ element }) => element === from.element) + by]
}

/** Whether `element` comes after `other` in the document. */
export const follows = (element: Element, other: Element): boolean =>
  (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
