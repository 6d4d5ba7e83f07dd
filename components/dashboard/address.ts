import { signal } from '@preact/signals'

/** The rooms of the dashboard, in the order of the rail. */
export const ROOMS = [
  'mentions',
  'members',
  'replies',
  'watch',
  'search',
  'metrics',
  'settings',
] as const
export type Room = (typeof ROOMS)[number]

/** Where the dashboard is: kept after the `#`, so that a view can be shared and bookmarked. */
export interface Place {
  room: Room
  /** The one record looked at, if any. */
  id?: string
  filters: Readonly<Record<string, string>>
}

/** Reads `#/members/01H…?tag=…`; anything odd leads to the mentions. */
export function readPlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2)
  const [first = '', id = ''] = path.split('/')
  const room = ROOMS.find((known) => known === first) ?? 'mentions'
  return {
    room,
    filters: Object.fromEntries(new URLSearchParams(query)),
    ...(id === '' ? {} : { id: decodeURIComponent(id) }),
  }
}

/** The address of a place; empty filters are left out. */
export function hashOf({ room, id, filters }: Place): string {
  const query = new URLSearchParams(
    Object.entries(filters).filter(([, value]) => value !== ''),
  ).toString()
  const path = id === undefined ? room : `${room}/${encodeURIComponent(id)}`
  return `#/${path}${query === '' ? '' : `?${query}`}`
}

/** Where the dashboard is now; follows the address bar. */
export const place = signal<Place>(readPlace(globalThis.location?.hash ?? ''))

/** Follows the address bar from now on. */
export function followAddress(): void {
  addEventListener('hashchange', () => {
    place.value = readPlace(location.hash)
  })
}

/** Changes filters of the room at hand; `''` takes one away. Typing makes no history of its own. */
export function filter(change: Record<string, string>): void {
  const next = { ...place.value, filters: { ...place.value.filters, ...change } }
  history.replaceState(null, '', hashOf(next))
  place.value = next
}
