import type { Account } from '../model.ts'

/** A key made of the platform's immutable id: `platform:host:#id`. */
const isIdKey = (key: string) => /^[^:]+:[^:]*:#/.test(key)

/**
 * Whether `account`, found under one of `keys`, is theirs. A handle may pass to somebody else: when
 * both sides show the platform's immutable id, the ids decide.
 */
export function isSameAccount(account: Account, keys: readonly string[]): boolean {
  if (account.gone) return false
  const known = account.keys.filter(isIdKey)
  const shown = keys.filter(isIdKey)
  if (known.length === 0 || shown.length === 0) return true
  return shown.some((key) => known.includes(key))
}
