import { askAgain } from '@/lib/bus/ask.ts'
import type { Found } from '@/lib/page/reader.ts'
import type { Room } from '@/lib/page/room.ts'
import { follows } from './drafting.ts'

/** Posts asked about at once, the keeper's own bound being 500. */
const AHEAD = 200

/** The next post after `found`, in the order of the page, that a rule flags. */
export function nextFlagged(
  room: Pick<Room, 'posts'>,
  found: Found | undefined,
): Promise<Found | undefined> {
  return firstFlagged(room, ({ element }) => !found || follows(element, found.element))
}

/** The first flagged post that shows in the window now. */
export function flaggedInView(room: Pick<Room, 'posts'>): Promise<Found | undefined> {
  return firstFlagged(room, ({ element }) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
}

/** The keeper says which posts are flagged: rules and lists are its own. */
async function firstFlagged(
  room: Pick<Room, 'posts'>,
  wanted: (found: Found) => boolean,
): Promise<Found | undefined> {
  const asked = [...room.posts.values()]
    .filter((found) => found.element.isConnected && wanted(found))
    .sort((one, other) => (follows(one.element, other.element) ? 1 : -1))
    .slice(0, AHEAD)
  if (asked.length === 0) return undefined
  const { flags } = await askAgain('page.posts', { posts: asked.map(({ post }) => post) })
  return asked[flags.findIndex((of) => of.length > 0)]
}
