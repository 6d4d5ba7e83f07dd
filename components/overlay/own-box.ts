import { boxesIn, boxOf } from '@/lib/editors/box.ts'
import type { Found } from '@/lib/page/reader.ts'
import type { Room } from '@/lib/page/room.ts'
import { boxNear } from '@/lib/sites/box.ts'
import { otherPost } from './drafting.ts'
import { openerOf } from './pointing.tsx'

/** The box in which a post would be answered: its own, the site's nearest, or the only one there is. */
export function ownBox(room: Room, found: Found): HTMLElement | undefined {
  const { composer } = room
  const known = composer && boxNear(composer, found.element)
  const box = known && boxOf(known)
  // The nearest box is another post's own: this one's has yet to be opened.
  if (box && !(otherPost(room, found, box) && openerOf(room, found))) return box
  if (box) return undefined
  const [inside] = boxesIn(found.element)
  if (inside) return inside
  const all = boxesIn(document).filter((box) => box.nodeName !== 'INPUT')
  return all.length === 1 ? all[0] : undefined
}
