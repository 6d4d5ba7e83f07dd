import type { Browser, browser } from 'wxt/browser'

/** Functions that run in a page of the extension: they may name nothing outside themselves. */

declare const chrome: typeof browser

export function badge(): Promise<string> {
  return chrome.action.getBadgeText({})
}

export async function notifications(): Promise<number> {
  if (!chrome.notifications) return 0
  return Object.keys(await chrome.notifications.getAll()).length
}

interface Counting {
  closedNotifications?: number
}

/**
 * Without a desktop Firefox closes a notification as soon as it is made, so those are counted too.
 */
export function countClosed(): void {
  const room = globalThis as Counting
  room.closedNotifications = 0
  chrome.notifications?.onClosed.addListener(() => {
    room.closedNotifications = (room.closedNotifications ?? 0) + 1
  })
}

export async function notificationsOrClosed(): Promise<number> {
  const open = Object.keys(await chrome.notifications.getAll()).length
  return open + ((globalThis as Counting).closedNotifications ?? 0)
}

export async function alarms(): Promise<{ name: string; due: number }[]> {
  const all = await chrome.alarms.getAll()
  return all.map(({ name, scheduledTime }) => ({ name, due: scheduledTime }))
}

export async function openPrivately(url: string): Promise<void> {
  await chrome.windows.create({ url, incognito: true })
}

export async function closePrivate(): Promise<void> {
  const windows = (await chrome.windows.getAll()).filter((one) => one.incognito)
  await Promise.all(windows.map(({ id }) => id !== undefined && chrome.windows.remove(id)))
}

export async function openWindow(url: string): Promise<void> {
  await chrome.windows.create({ url })
}

/** Sets the time of an alarm, keeping its period. */
export async function setAlarm({ name, when }: { name: string; when: number }): Promise<void> {
  const alarm = await chrome.alarms.get(name)
  const period = alarm?.periodInMinutes
  await chrome.alarms.create(name, {
    when,
    ...(period === undefined ? {} : { periodInMinutes: period }),
  })
}

/** Any message starts a stopped background; that it isn't understood doesn't matter. */
export async function wake(): Promise<void> {
  await chrome.runtime.sendMessage({ wake: true }).catch(() => {})
}

export function reload(): void {
  chrome.runtime.reload()
}

/** Runs in the background itself. */
export async function command(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  const event = chrome.commands.onCommand as unknown as {
    dispatch(name: string, tab?: Browser.tabs.Tab): void
  }
  event.dispatch(name, tab)
}

/** The keys of a command, as in `Alt+Shift+R`. */
export async function shortcut(name: string): Promise<string> {
  const all = await chrome.commands.getAll()
  return all.find((one) => one.name === name)?.shortcut ?? ''
}

/** Runs in Chromium's own page of extensions, which alone may change what one is allowed. */
export async function configure({ id, to }: { id: string; to: object }): Promise<void> {
  const { developerPrivate } = chrome as unknown as {
    developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> }
  }
  await developerPrivate.updateExtensionConfiguration({ extensionId: id, ...to })
}
