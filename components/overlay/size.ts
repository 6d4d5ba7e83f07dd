import { isField } from '@/lib/editors/box.ts'
import { contents } from '@/lib/editors/drawn.ts'
import { read } from '@/lib/editors/reading.ts'
import type { Room } from '@/lib/page/room.ts'
import { lengthOnX, lengthSeen } from '@/lib/replies/length.ts'

/** What a box would hold with a text in it, beside the most that it or its site takes. */
export interface Size {
  length: number
  most: number
}

/** How long a post would be with `text` in it; nothing where no limit is known. */
export function sizeWith(
  text: string,
  box: HTMLElement | undefined,
  { composer }: Pick<Room, 'composer'>,
): Size | undefined {
  if (box && isField(box) && box.maxLength > 0) {
    const { before, after } = read(box)
    return { length: before.length + text.length + after.length, most: box.maxLength }
  }
  const limit = composer?.limit
  if (!limit) return undefined
  const count = limit.count === 'x' ? lengthOnX : lengthSeen
  return { length: count(text) + (box ? count(contents(box).trim()) : 0), most: limit.most }
}
