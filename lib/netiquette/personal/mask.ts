/**
 * A personal datum as it may be shown and kept: enough to find it in the post, not to use it.
 * The first two and last two letters or digits stay, the others become dots.
 */
export function mask(datum: string): string {
  const places = [...datum.matchAll(/[\p{L}\p{N}]/gu)].map((match) => match.index)
  const kept = new Set([...places.slice(0, 2), ...(places.length > 6 ? places.slice(-2) : [])])
  const hidden = new Set(places.filter((place) => !kept.has(place)))
  let shown = ''
  for (let index = 0; index < datum.length; index++) shown += hidden.has(index) ? '•' : datum[index]
  return shown.replace(/•{4,}/g, '•••').replace(/\s+/g, ' ').slice(0, 120)
}
