import type { Account } from '../model.ts'

/** The most keys and earlier names an account keeps, as an import accepts them. */
const MOST_KEYS = 100
const MOST_EARLIER = 50

/** Keys in one order whoever joined them: ids first, then handles, then names. */
function inOrder(keys: Iterable<string>): string[] {
  const rank = (key: string) => '#@~'.indexOf(key.split(':', 3)[2]?.[0] ?? '~')
  return [...new Set(keys)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/**
 * Two versions of one account as one: the later write decides, and every key and earlier name that
 * either of them saw is kept. Joining in any order and any number of times gives the same.
 */
export function joinAccounts(one: Account, other: Account): Account {
  const [old, late] = one.hlc <= other.hlc ? [one, other] : [other, one]
  if (late.gone || old.gone) return late
  const names = new Map(
    [...late.earlier, ...old.earlier].map((was) => [
      `${was.until} ${was.handle ?? ''} ${was.name}`,
      was,
    ]),
  )
  const earlier = [...names.entries()]
    .sort(([a, x], [b, y]) => y.until - x.until || (a < b ? -1 : 1))
    .map(([, was]) => was)
  const apart = inOrder([...(late.apart ?? []), ...(old.apart ?? [])])
  return {
    ...late,
    keys: inOrder([...late.keys, ...old.keys]).slice(0, MOST_KEYS),
    earlier: earlier.slice(0, MOST_EARLIER),
    ...(apart.length > 0 ? { apart: apart.slice(0, MOST_KEYS) } : {}),
  }
}
