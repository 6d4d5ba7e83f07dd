import feed from './feed.ts'
import mastodon from './mastodon.ts'
import type { SourceKind } from './source.ts'

/** Every kind of source, in the order in which they are offered. */
export const SOURCES: readonly SourceKind[] = [feed, mastodon]

const byId = new Map(SOURCES.map((kind) => [kind.id, kind]))

/** The kind of source with this id, if this version knows it. */
export function sourceKind(id: string): SourceKind | undefined {
  return byId.get(id)
}
