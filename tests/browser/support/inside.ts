import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CDPSession, Page } from 'playwright-core'
import type { Tab } from './driver.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Looks at the surface that is open as if its closed root were open: in our isolated world only. */
const LOOK = `(async () => {
  const holds = (host) => chrome.dom.openOrClosedShadowRoot(host)?.querySelector('dialog[open]')
  const host = [...document.documentElement.children].find(holds)
  if (!host) return ['no surface is open']
  const root = chrome.dom.openOrClosedShadowRoot(host)
  Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true })
  const { violations, passes } = await axe.run(host)
  if (passes.length < 5) return ['nothing was looked at']
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + ' ' + failureSummary),
  )
})()`

/** What axe-core finds wrong in the card or palette that is open, a line each. Chromium only. */
export async function wrongsInside(tab: Tab): Promise<string[]> {
  const { page } = tab as unknown as { page: Page }
  const cdp = await page.context().newCDPSession(page)
  try {
    const contextId = await isolated(cdp)
    await evaluate(cdp, contextId, `${AXE};0`)
    return (await evaluate(cdp, contextId, LOOK)) as string[]
  } finally {
    await cdp.detach()
  }
}

async function isolated(cdp: CDPSession): Promise<number> {
  const contexts: { id: number; origin: string }[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context))
  await cdp.send('Runtime.enable')
  const ours = contexts.findLast(({ origin }) => origin.startsWith('chrome-extension'))
  if (!ours) throw new Error('The reader isn’t in the page')
  return ours.id
}

async function evaluate(cdp: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    ...{ expression, contextId, awaitPromise: true, returnByValue: true },
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
  return result.value
}
