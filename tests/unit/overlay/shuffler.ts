/** Chance that is the same at every run. */
export function shuffler(seed: number) {
  let state = seed
  /** A whole number from 0 up to but not including `count`. */
  const below = (count: number) => {
    state = (state * 48271) % 2147483647
    return state % count
  }
  /** The same things in another order. */
  const mixed = <T>(things: readonly T[]): T[] => {
    const all = [...things]
    for (let at = all.length - 1; at > 0; at -= 1) {
      const other = below(at + 1)
      ;[all[at], all[other]] = [all[other] as T, all[at] as T]
    }
    return all
  }
  return { below, mixed }
}
