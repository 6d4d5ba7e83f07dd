/** Files of weights in `public/text`, made by `npm run train`. */
export type TextAsset = 'tone.bin' | 'language.bin' | 'abuse.bin'

/** Reads a packaged file: `fetch` of its own address in the browser, the disk in tests. */
export type ReadAsset = (name: TextAsset) => Promise<Uint8Array>

/**
 * Something made from a packaged file when first needed, then kept. `load` may be called as often
 * as wanted; when the file can't be read it rejects, and the next call tries again.
 */
export function lazily<T>(name: TextAsset, make: (bytes: Uint8Array) => T) {
  let pending: Promise<void> | undefined
  let made: T | undefined
  return {
    /** What was made, or undefined until `load` has ended. */
    get: (): T | undefined => made,
    load(read: ReadAsset): Promise<void> {
      pending ??= read(name)
        .then((bytes) => {
          made = make(bytes)
        })
        .catch((error: unknown) => {
          pending = undefined
          throw error
        })
      return pending
    },
    /** Takes this file's bytes at once, in place of what was loaded. */
    use(bytes: Uint8Array): void {
      made = make(bytes)
      pending = Promise.resolve()
    },
  }
}
