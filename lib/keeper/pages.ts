import { browser } from 'wxt/browser'
import type { Push } from '../bus/push.ts'

/** Tells one tab's readers, or those of one frame. A tab without a reader is no error. */
export async function pushTo(tabId: number, push: Push, frameId?: number): Promise<void> {
  const options = frameId === undefined ? {} : { frameId }
  await browser.tabs.sendMessage(tabId, { push }, options).catch(() => undefined)
}

/** Tells the readers of every tab. */
export async function pushToAll(push: Push): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : pushTo(tab.id, push))))
}

/** Marks may have changed: every page asks again. Not awaited for its effect, only sent. */
export const refreshPages = (): Promise<void> => pushToAll('refresh')
