import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { BROWSERS, type BrowserName } from '../../scripts/lib/browsers.ts'
import { launch } from '../browser/support/launch.ts'
import { ask } from '../story/own.ts'
import { prepare, startWordPress, THEMES } from './server.ts'
import { type Scene, STEPS } from './steps.ts'

/**
 * Plays the main job on a real WordPress in the browsers named, or in all. Gives 0, or 1 at the
 * first step that fails. Closes with one line that counts the steps.
 */
export async function run(named: string[]): Promise<number> {
  const browsers = named.length > 0 ? BROWSERS.filter((name) => named.includes(name)) : BROWSERS
  let passed = 0
  let failed = 0
  try {
    prepare(console.log)
    for (const browser of browsers) {
      for (const theme of THEMES) {
        const done = await playIn(browser, theme)
        passed += done
        if (done < STEPS.length) failed += 1
      }
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    failed += 1
  }
  console.log(
    `${passed} passed, ${failed} failed, ${browsers.length * THEMES.length * STEPS.length - passed - failed} skipped`,
  )
  return failed === 0 ? 0 : 1
}

/** How many steps passed in one browser and theme; each has a WordPress of its own. */
async function playIn(browser: BrowserName, theme: (typeof THEMES)[number]): Promise<number> {
  const pictures = resolve('screenshots')
  mkdirSync(pictures, { recursive: true })
  const site = await startWordPress(theme)
  try {
    const driver = await launch(browser, {})
    try {
      console.log(`${driver.version}, ${theme}, at ${site.article}`)
      await ask(driver, 'settings.save', { language: 'fr', moderatorName: 'Léa' })
      const scene: Scene = {
        driver,
        site,
        tab: await driver.open(site.article),
        before: site.comments(),
        draft: '',
        picture: (name) =>
          scene.tab.picture(join(pictures, `wordpress-${name}-${theme}-${browser}.png`)),
      }
      return await playAll(scene)
    } finally {
      await driver.close()
    }
  } finally {
    await site.close()
  }
}

async function playAll(scene: Scene): Promise<number> {
  let passed = 0
  for (const { name, play } of STEPS) {
    try {
      console.log(` ✓ ${name}: ${await play(scene)}`)
      passed += 1
    } catch (error) {
      console.log(` ✗ ${name}: ${error instanceof Error ? error.message : error}`)
      await scene.picture('failed').catch(() => {})
      break
    }
  }
  return passed
}
