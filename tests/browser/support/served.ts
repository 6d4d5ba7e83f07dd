import { afterAll, beforeAll } from 'vitest'
import type { BrowserName } from '../../../scripts/lib/browsers.ts'
import { type Served, serveCommunity } from '../../community/server.ts'
import type { Driver } from './driver.ts'
import { launch } from './launch.ts'
import { askAsOwn } from './seeding.ts'

/** A browser beside the served community, in French, for all tests of a suite; there once they run. */
export function inFrench(browser: BrowserName): { served: Served; driver: Driver } {
  const on = {} as { served: Served; driver: Driver }
  beforeAll(async () => {
    on.served = await serveCommunity()
    on.driver = await launch(browser, { hosts: on.served.ports })
    await askAsOwn(on.driver, 'settings.save', { language: 'fr' })
  })
  afterAll(async () => {
    await on.driver?.close()
    await on.served?.close()
  })
  return on
}
