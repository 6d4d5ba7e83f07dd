import type { Counts } from '@/scripts/lib/sites-doc.ts'

/** Pages and posts of the manifest, by site. */
export function countsOf(manifest: readonly { site: string; posts: readonly unknown[] }[]): Counts {
  const counts: Record<string, { pages: number; posts: number }> = {}
  for (const { site, posts } of manifest) {
    const count = counts[site] ?? { pages: 0, posts: 0 }
    counts[site] = { pages: count.pages + 1, posts: count.posts + posts.length }
  }
  return counts
}
