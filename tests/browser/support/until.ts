/** How long a test waits for what it expects, in milliseconds; a slow machine needs most of it. */
export const PATIENCE = 15_000

const BETWEEN_LOOKS = 40

/** What doesn't count as seen yet. */
type Nothing = false | '' | 0 | null | undefined

/**
 * Waits for a condition instead of a time: looks again until `look` gives something (no `false`,
 * empty text, zero or nothing) and returns it. An error thrown by `look` counts as "not yet".
 * Fails with what was awaited and the last thing seen.
 */
export async function until<T>(
  awaited: string,
  look: () => T | Promise<T>,
  patience = PATIENCE,
): Promise<Exclude<T, Nothing>> {
  const end = Date.now() + patience
  let last: unknown
  for (;;) {
    try {
      const seen = await look()
      if (seen) return seen as Exclude<T, Nothing>
      last = seen
    } catch (error) {
      last = error instanceof Error ? error.message.split('\n')[0] : error
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${patience / 1000} s for ${awaited}; last seen: ${String(last)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS))
  }
}
