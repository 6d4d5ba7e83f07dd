import type { Seen } from './driver.ts'

type Box = NonNullable<Seen['box']>

/** Pixels left around a pictured element, so that one sees where it stands. */
const ROOM = 24

export function middle({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 }
}

/** A box with some room around it, cut at the viewport's edges. */
export function around(box: Box, viewport: { width: number; height: number } | null): Box {
  const size = viewport ?? { width: 1280, height: 800 }
  const x = Math.max(0, box.x - ROOM)
  const y = Math.max(0, box.y - ROOM)
  return {
    x,
    y,
    width: Math.min(size.width, box.x + box.width + ROOM) - x,
    height: Math.min(size.height, box.y + box.height + ROOM) - y,
  }
}
