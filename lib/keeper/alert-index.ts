import { onChange } from '../db/changes.ts'
import { allOf } from '../db/config.ts'
import type { Alert } from '../model.ts'
import { compile, type Index } from '../watch/query.ts'

/** Her alerts that are not paused, and all of them as one index. */
export interface AlertIndex {
  alerts: Map<string, Alert>
  index: Index
}

let known: Promise<AlertIndex> | undefined
let listening = false

/**
 * The alerts that look at the pages she reads, compiled. Kept while the keeper lives, because every
 * page asks; a change made anywhere, also in this context, drops it.
 */
export function pageAlerts(): Promise<AlertIndex> {
  if (!listening) {
    listening = true
    onChange((stores) => {
      if (stores.includes('alerts')) forgetAlerts()
    })
  }
  known ??= allOf('alerts').then((all) => {
    const alerts = all.filter(({ paused, pages }) => !paused && pages !== false)
    return { alerts: new Map(alerts.map((alert) => [alert.id, alert])), index: compile(alerts) }
  })
  // A database that could not be read now may be read the next time.
  known.catch(forgetAlerts)
  return known
}

/** Alerts changed: they are read again at the next page. */
export function forgetAlerts(): void {
  known = undefined
}
