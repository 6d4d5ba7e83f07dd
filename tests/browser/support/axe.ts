import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from '../../../scripts/lib/root.ts'
import type { ChromiumTab } from './chromium-tab.ts'
import type { Driver, Tab } from './driver.ts'

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
const STYLES = ['theme', 'controls', 'content', 'people', 'overlay/layer', 'overlay/card']

interface Node {
  nodeId: number
  nodeName: string
  children?: Node[]
  shadowRoots?: Node[]
}

/** The open surface of the overlay as it stands in its closed root, which no page can read. */
async function surfaceOf({ page }: ChromiumTab): Promise<string> {
  const cdp = await page.context().newCDPSession(page)
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  const find = (node: Node): Node | undefined =>
    node.nodeName === 'DIALOG'
      ? node
      : [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(find).find(Boolean)
  const dialog = find(root as Node)
  if (!dialog) throw new Error('no surface is open')
  const { outerHTML } = await cdp.send('DOM.getOuterHTML', { nodeId: dialog.nodeId })
  await cdp.detach()
  return outerHTML
}

/**
 * What axe-core finds wrong with the overlay's open surface: it is drawn again in a page of ours,
 * because axe can't see into a closed root. In Chromium only.
 */
export async function surfaceWrongs(driver: Driver, tab: Tab): Promise<string[]> {
  const given = {
    html: await surfaceOf(tab as ChromiumTab),
    styles: STYLES.map((name) => readFileSync(join(ROOT, `components/${name}.css`), 'utf8')),
  }
  const own = await driver.room('popup.html')
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
  const found = await wrongs(own)
  await own.close()
  return found
}
