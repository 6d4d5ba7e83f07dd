import type { Found } from '@/lib/page/reader.ts'
import type { PaletteSpot, Room } from '@/lib/page/room.ts'

/** What the surfaces can do beyond themselves. */
export interface Desk {
  room: Room
  /** Closes the surface that is open and gives the focus back to where it was. */
  leave(): void
  /** Opens the palette in place of the card. */
  reply(spot: PaletteSpot): void
  /** Says something at the foot of the page, with a way to take it back. */
  say(text: string, undo?: () => void): void
  /** Notes typed and not saved, by the author's strongest key: they outlive a closed card. */
  notes: Map<string, string>
}

/** What an act on a post's author is sent with: who, where, and the passage. */
export function onPost({
  post,
}: Found):
  | { author: NonNullable<Found['post']['author']>; page: string; excerpt?: string }
  | undefined {
  if (!post.author) return undefined
  const excerpt = post.text.trim().slice(0, 500)
  return {
    author: post.author,
    page: post.link ?? location.href,
    ...(excerpt === '' ? {} : { excerpt }),
  }
}
