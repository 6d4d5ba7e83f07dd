import { browser } from 'wxt/browser'
import { oneMention } from '../db/mentions.ts'
import type { Alert } from '../model.ts'
import { context } from './context.ts'

const NOTIFICATION = 'mentions'
const LONGEST = 140

/**
 * One notification for all that a round found, under one id, so that a later round replaces it and
 * nothing piles up after a sleep. Silent without the permission, or when no alert wants it.
 */
export async function notify(ids: readonly string[], alerts: readonly Alert[]): Promise<void> {
  if (ids.length === 0 || browser.notifications === undefined) return
  const { settings, say } = await context()
  if (!settings.notify) return
  const loud = new Set(alerts.filter((alert) => alert.notify === 'always').map(({ id }) => id))
  const mentions = (await Promise.all(ids.map(oneMention)))
    .filter((mention) => mention !== undefined)
    // A reply in a thread that she follows needs no alert to be heard.
    .filter(({ alertIds }) => alertIds.length === 0 || alertIds.some((id) => loud.has(id)))
  const first = mentions[0]
  if (first === undefined) return
  await browser.notifications.create(NOTIFICATION, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: say.keeper('notifyTitle', { count: mentions.length }),
    message: say.keeper('notifyOne', {
      place: first.place,
      text: (first.title || first.text).slice(0, LONGEST),
    }),
  })
}

/** Opens the list of mentions, in the dashboard that is open already when there is one. */
export async function notificationClicked(id: string): Promise<void> {
  if (id !== NOTIFICATION) return
  const dashboard = `${browser.runtime.getURL('/')}dashboard.html`
  const [tab] = await browser.tabs.query({ url: `${dashboard}*` })
  if (tab?.id === undefined) await browser.tabs.create({ url: `${dashboard}#/mentions` })
  else await browser.tabs.update(tab.id, { active: true })
  await browser.notifications.clear(NOTIFICATION)
}
