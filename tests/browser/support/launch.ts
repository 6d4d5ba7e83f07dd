import { BROWSERS, type BrowserName } from '../../../scripts/lib/browsers.ts'
import { buildDemo } from '../../../scripts/lib/build.ts'
import { launchChromium } from './chromium.ts'
import type { Driver, Wishes } from './driver.ts'
import { launchFirefox } from './firefox.ts'

/**
 * Starts a browser on a new profile with the demo flavour loaded, building it first when its
 * sources changed. The caller closes it.
 */
export async function launch(
  name: BrowserName,
  wishes: Omit<Wishes, 'extension'> = {},
): Promise<Driver> {
  const given = { ...wishes, extension: buildDemo(name) }
  return name === 'chromium' ? launchChromium(given) : launchFirefox(given)
}

/** The browsers that tests run in: all, or those that VIGIE_BROWSERS names. */
export function browsersUnderTest(): BrowserName[] {
  const asked = process.env.VIGIE_BROWSERS?.split(',')
  return BROWSERS.filter((name) => !asked || asked.includes(name))
}

/**
 * The browser of a suite whose proof hardly depends on it: `usual` in `npm test`, which has minutes,
 * and each of those that VIGIE_BROWSERS names (`npm run test:both` names both).
 */
export function browserUnderTest(usual: BrowserName): BrowserName[] {
  return process.env.VIGIE_BROWSERS ? browsersUnderTest() : [usual]
}
