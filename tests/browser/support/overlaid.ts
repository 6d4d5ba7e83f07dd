import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { BrowserName } from '../../../scripts/lib/browsers.ts'
import { enter, leave, type Stage, THREAD } from '../../story/stage.ts'
import type { Tab } from './driver.ts'

/** The mark of an author of the demo's thread. */
export const markOf = (name: string) => ({
  role: 'button',
  name: new RegExp(`ouvrir la fiche d.*${name}`),
})
export const MARK = markOf('Yanis')
export const MORE = { role: 'button', name: 'Autres actions' }
export const UNDO = { role: 'button', name: 'Annuler' }

/** The thread, loaded anew for each test, in French; what it gives is there once tests run. */
export function onThread(browser: BrowserName): { stage: Stage; tab: Tab } {
  const on = {} as { stage: Stage; tab: Tab }
  beforeAll(async () => {
    on.stage = await enter({ browser, language: 'fr' })
    on.tab = on.stage.tab
  })
  afterAll(() => leave(on.stage))
  beforeEach(async () => {
    await on.tab.open(THREAD)
    await on.tab.see(MARK)
  })
  return on
}
