/** A reply as it was drafted earlier. */
export interface Drafted {
  replyId: string
  variant: number
  at: number
}

/**
 * Indexes of a reply's variants, the one unused for longest first, so that the same words don't come
 * twice in a row (networks take repeated text for spam). `drafted` may be in any order.
 */
export function variantOrder(count: number, drafted: readonly Drafted[]): number[] {
  const last = new Array<number>(count).fill(Number.NEGATIVE_INFINITY)
  for (const { variant, at } of drafted) {
    const known = last[variant]
    if (known !== undefined && at > known) last[variant] = at
  }
  return [...last.keys()].sort((one, other) => {
    const [a, b] = [last[one] ?? 0, last[other] ?? 0]
    return a === b ? one - other : a - b
  })
}

/** Identical texts within this time are what networks count. */
export const WINDOW = 10 * 60_000
const MANY = 3

/**
 * How often the very same variant was drafted in the last ten minutes when that begins to look like
 * spam (three times or more), else 0.
 */
export function pace(drafted: readonly Drafted[], next: Drafted): number {
  const same = drafted.filter(
    (one) =>
      one.replyId === next.replyId && one.variant === next.variant && next.at - one.at < WINDOW,
  ).length
  return same >= MANY ? same : 0
}
