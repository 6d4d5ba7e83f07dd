import type { Post } from '../model.ts'
import type { Cursor, Reading, SourceRequest } from './source.ts'

/**
 * The reading of a page that lists the newest first: the cursor remembers the newest time, and the
 * next page is worth asking for as long as everything on this one is newer than the last round.
 */
export function newestFirst(posts: Post[], cursor: Cursor, next?: SourceRequest): Reading {
  const times = posts.flatMap((post) => post.at ?? [])
  const since = typeof cursor.since === 'number' ? cursor.since : undefined
  const newest = Math.max(since ?? 0, ...times)
  const more = next && since !== undefined && times.length > 0 && Math.min(...times) > since
  return { posts, cursor: newest > 0 ? { since: newest } : {}, ...(more ? { next } : {}) }
}

/** The address with some of its parameters set. */
export function withParameters(url: string, set: Record<string, string | number>): string {
  const changed = new URL(url)
  for (const [name, value] of Object.entries(set)) changed.searchParams.set(name, String(value))
  return changed.href
}

/** The number in a parameter of an address, or `otherwise`. */
export function parameter(url: string, name: string, otherwise: number): number {
  const value = Number(new URL(url).searchParams.get(name) ?? Number.NaN)
  return Number.isFinite(value) ? value : otherwise
}

/** A round looks back this many seconds, since services list what is new with a delay. */
export const OVERLAP = 600

/** Seconds since the epoch to ask from, as the cursor has them; undefined on the first round. */
export function sinceSeconds(cursor: Cursor): number | undefined {
  return typeof cursor.since === 'number' ? Math.floor(cursor.since / 1000) - OVERLAP : undefined
}
