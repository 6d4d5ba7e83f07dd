import type { Driver, Tab } from '../browser/support/driver.ts'

/** From a flagged post in view to the right draft in its box: no more than this. */
const MOST = { clicks: 3, keys: 5 }

/** A tab and a driver that count what a person's hands do; a shortcut is one key press. */
export function counting(tab: Tab, driver: Driver) {
  const done = { clicks: 0, keys: 0 }
  const counted = <T extends object>(
    of: T,
    counts: Partial<Record<keyof T, keyof typeof done>>,
  ): T =>
    new Proxy(of, {
      get(target, name) {
        const value = Reflect.get(target, name, target) as unknown
        if (typeof value !== 'function') return value
        return (...given: unknown[]) => {
          const what = counts[name as keyof T]
          if (what) done[what] += 1
          return value.apply(target, given)
        }
      },
    })
  return {
    tab: counted(tab, { click: 'clicks', press: 'keys' }),
    driver: counted(driver, { command: 'keys' }),
    /** The count in words; throws when it was more than promised. */
    told(): string {
      if (done.clicks > MOST.clicks || done.keys > MOST.keys) {
        throw new Error(`Too much to do: ${JSON.stringify(done)}`)
      }
      return `${done.clicks} click${done.clicks === 1 ? '' : 's'} and ${done.keys} keys`
    },
  }
}
