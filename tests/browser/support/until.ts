/** How long a test waits for what it expects, in milliseconds; a slow machine needs most of it. */
export const PATIENCE = 15_000

const BETWEEN_LOOKS = 40

/**
 * Waits for a condition instead of a time: looks again until `look` gives a value that is neither
 * undefined, null nor false, and returns it. An error thrown by `look` counts as "not yet".
 * Fails with what was awaited and the last thing seen.
 */
export async function until<T>(
  awaited: string,
  look: () => T | Promise<T>,
  patience = PATIENCE,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + patience
  let last: unknown
  for (;;) {
    try {
      const seen = await look()
      if (seen !== undefined && seen !== null && seen !== false) {
        return seen as NonNullable<Exclude<T, false>>
      }
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
