import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from '../../../scripts/lib/root.ts'
import type { Driver, Look, Tab } from './driver.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong, a line each. */
export async function wrongs(tab: Tab): Promise<string[]> {
  // The page's policy lets no text be run; a function made of it comes from outside.
  await tab.run(new Function(AXE) as () => void, null)
  return tab.run(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run()
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    )
  }, null)
}

/** What the overlay wears, in its order. */
const STYLES = [
  'theme',
  'controls',
  'content',
  'people',
  'overlay/layer',
  'overlay/card',
  'overlay/palette',
]

/**
 * What axe-core finds wrong with the overlay's open surface: it is drawn again in a page of ours,
 * because axe can't see into a closed root.
 */
export async function surfaceWrongs(driver: Driver, tab: Tab, look: Look = {}): Promise<string[]> {
  const given = {
    html: await tab.surface(),
    styles: STYLES.map((name) => readFileSync(join(ROOT, `components/${name}.css`), 'utf8')),
  }
  const own = await driver.room('popup.html')
  await own.look(look)
  await own.run(({ html, styles }) => {
    const main = document.createElement('main')
    const root = main.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = styles.map((text) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      return sheet
    })
    root.innerHTML = html
    document.body.replaceChildren(main)
  }, given)
  // The heading is the page's, which isn't there.
  const found = (await wrongs(own)).filter((line) => !line.startsWith('page-has-heading-one'))
  await own.close()
  return found
}
