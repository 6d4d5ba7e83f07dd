import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserName } from '../../scripts/lib/browsers.ts'
import type { Driver, Tab } from '../browser/support/driver.ts'
import { launch } from '../browser/support/launch.ts'
import { type Served, serveCommunity } from '../community/server.ts'
import { ask } from './own.ts'

/** Names that the demo's browser finds on this machine; `.example` is nobody's, for ever. */
export const DOMAIN = 'pedalune.example'
export const FORUM = `https://forum.${DOMAIN}`
export const PRESS = `https://presse.${DOMAIN}`
export const INSTANCE = `social.${DOMAIN}`

export const THREAD = `${FORUM}/t/application-4-2-vos-retours/12`
export const OTHER_THREAD = `${FORUM}/t/sortie-du-dimanche-le-long-du-canal/15`

/** All that the steps of the story share. */
export interface Stage {
  driver: Driver
  served: Served
  /** The page she is at. Steps leave theirs to the next. */
  tab: Tab
  /** Keeps a picture under a name, of the viewport. */
  picture(name: string, tab?: Tab): Promise<void>
  /** The same in light and in dark, where pictures are kept at all. */
  pictures(name: string, tab?: Tab): Promise<void>
}

/** One thing she does, and what is seen then, in words. Throws when it isn't as promised. */
export interface Step {
  name: string
  play(stage: Stage): Promise<string>
}

export interface Wanted {
  browser: BrowserName
  language?: 'fr' | 'en'
  dark?: boolean
  /** Where pictures go; none are taken without. */
  pictures?: string
  /** Shows a window. */
  visible?: boolean
}

/** Serves the community, starts the browser and opens the thread. Close it with `leave`. */
export async function enter({
  browser,
  language,
  dark,
  pictures,
  visible,
}: Wanted): Promise<Stage> {
  if (pictures) mkdirSync(pictures, { recursive: true })
  const served = await serveCommunity()
  try {
    const driver = await launch(browser, {
      hosts: { ...served.ports, under: DOMAIN },
      ...(language ? { language } : {}),
      ...(dark === undefined ? {} : { dark }),
      ...(visible ? { visible } : {}),
    })
    // Firefox's own language can't be changed without a language pack, so Vigie is told.
    await ask(driver, 'settings.save', { language: language ?? 'fr', moderatorName: 'Léa' })
    let taken = 0
    const stage: Stage = {
      driver,
      served,
      tab: await driver.open(THREAD),
      async picture(name, tab) {
        if (!pictures) return
        taken += 1
        const file = `${String(taken).padStart(2, '0')}-${name}-${browser}.png`
        await (tab ?? stage.tab).picture(join(pictures, file))
      },
      async pictures(name, tab) {
        if (!pictures) return
        const seen = tab ?? stage.tab
        await stage.picture(name, seen)
        await seen.look({ dark: true })
        await stage.picture(`${name}-dark`, seen)
        await seen.look({ dark: false })
      },
    }
    return stage
  } catch (error) {
    await served.close()
    throw error
  }
}

export async function leave({ driver, served }: Stage): Promise<void> {
  await driver.close()
  await served.close()
}
