import { browser } from 'wxt/browser'

/** The pattern that grants a host; ports are no part of it. */
export const patternOf = (host: string): string => `*://${host.replace(/:\d+$/, '')}/*`

/**
 * Asks the browser for access to hosts. Call it straight from a click and before awaiting anything:
 * it only asks then. False when she says no, or the browser wouldn't ask.
 */
export function requestHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions
    .request({ origins: [...new Set(hosts.map(patternOf))] })
    .catch(() => false)
}

/**
 * The same, and whether access was there before: what was just saved is being read already then.
 */
export async function askHosts(hosts: readonly string[]): Promise<'had' | 'granted' | 'refused'> {
  const origins = [...new Set(hosts.map(patternOf))]
  // Both at once: the click is spent by the time that the first has answered.
  const [had, granted] = await Promise.all([
    browser.permissions.contains({ origins }).catch(() => false),
    requestHosts(hosts),
  ])
  return !granted ? 'refused' : had ? 'had' : 'granted'
}
