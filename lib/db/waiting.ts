import { browser } from 'wxt/browser'
import type { ErrorKey } from '../bus/message.ts'

/** Why the database opens for nobody at the moment. */
export type Wait = Extract<ErrorKey, 'updating' | 'blocked'>

/** The browser's lock that a context holds as long as it knows the reason; a killed one holds none. */
const lockOf = (why: Wait) => `vigie-${why}`

/**
 * Tells our other contexts why the database opens for nobody, until `end` settles: only the first
 * that asked for the update hears it from the browser, those behind it hear nothing at all.
 */
export function sayWhy(why: Wait, end: Promise<unknown>): void {
  const settled = end.catch(() => undefined)
  // Shared: several may know of it, and nobody waits for it.
  void locks()
    ?.request(lockOf(why), { mode: 'shared' }, () => settled)
    .catch(() => undefined)
}

/** Why the database doesn't open, if one of our contexts knows it. */
export async function whyNot(): Promise<Wait | undefined> {
  const all = await locks()
    ?.query()
    .catch(() => undefined)
  const names = all?.held?.map(({ name }) => name) ?? []
  return (['updating', 'blocked'] as const).find((why) => names.includes(lockOf(why)))
}

/** Browsers have it wherever our code runs; the unit tests' Node has none. */
const locks = (): LockManager | undefined => globalThis.navigator?.locks

/** Less than the 30 s after which a browser stops a background that nobody asks anything. */
const POKE_EVERY = 20_000

/**
 * Keeps the background from being stopped as idle until `end` settles: work in the database alone
 * doesn't count as work, a call of an extension's API does. An update that was cut off there would
 * begin anew for ever.
 */
export function stayAwake(end: Promise<unknown>): void {
  const timer = setInterval(
    () => void browser.runtime.getPlatformInfo().catch(() => undefined),
    POKE_EVERY,
  )
  end.catch(() => undefined).finally(() => clearInterval(timer))
}
