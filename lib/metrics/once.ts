const made = new WeakMap<object, Map<unknown, unknown>>()

/**
 * What `make` makes of `from`, worked out once for each `what` as long as `from` is at hand: dozens
 * of figures and tables ask for the same rows.
 */
export function once<T>(from: object, what: unknown, make: () => T): T {
  const known = made.get(from) ?? new Map<unknown, unknown>()
  made.set(from, known)
  if (!known.has(what)) known.set(what, make())
  return known.get(what) as T
}
