import { browser } from 'wxt/browser'
import { MatchPattern } from 'wxt/utils/match-patterns'
import type { Handlers } from '../bus/listen.ts'
import type { TabHealth } from '../bus/views.ts'
import { readSettings } from '../db/settings.ts'
import { doubtOf } from '../sites/health.ts'
import { SITES } from '../sites/index.ts'
import { context } from './context.ts'
import { heatIn } from './heat.ts'
import { pushToAll } from './pages.ts'
import { forgetThread } from './thread.ts'

const SCRIPT = 'page'
const SCRIPT_FILE = 'content-scripts/page.js'
/** Patterns she switched on, in the extension's own storage: the grant itself is the browser's. */
const KEY = 'sites'
const healthKey = (tabId: number) => `health:${tabId}`

/**
 * Patterns that are both switched on and granted. A host that was granted only so that a source
 * can be read is not a site to read.
 */
export async function sitesOn(): Promise<string[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  const chosen = Array.isArray(stored) ? stored.filter((item) => typeof item === 'string') : []
  const atInstall = browser.runtime.getManifest().host_permissions ?? []
  const patterns = [...new Set([...chosen, ...atInstall])]
  const granted = await Promise.all(
    patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  )
  return patterns.filter((_, index) => granted[index])
}

/** Whether the reader may run at `url` now. */
export async function isOn(url: string): Promise<boolean> {
  if ((await readSettings()).paused) return false
  return (await sitesOn()).some((pattern) => new MatchPattern(pattern).includes(url))
}

/**
 * Registers the reader for the sites that are on. Called at start, because an update clears
 * registrations, and whenever a site or a permission changes.
 */
export async function registerReader(): Promise<void> {
  const matches = await sitesOn()
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] })
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] })
    return
  }
  const script = {
    id: SCRIPT,
    js: [SCRIPT_FILE],
    matches,
    allFrames: true,
    // Comments in srcdoc frames (Ghost) have no address of their own.
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
  if (registered.length > 0) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

/** Starts the reader in pages that are open already; a page that refuses is left alone. */
export async function startReaders(tabIds?: number[]): Promise<void> {
  const ids = tabIds ?? (await browser.tabs.query({})).map((tab) => tab.id)
  await Promise.all(
    ids.map((tabId) =>
      tabId === undefined
        ? undefined
        : browser.scripting
            .executeScript({
              target: { tabId, allFrames: true },
              files: [SCRIPT_FILE as '/background.js'],
            })
            .catch(() => undefined),
    ),
  )
}

/** Sites changed: registers again and lets every open reader find out whether it may stay. */
export async function sitesChanged(): Promise<void> {
  await registerReader()
  await pushToAll('refresh')
}

/** Keeps what a tab's reader says of itself while the tab lives. */
export async function saveHealth(tabId: number, health: TabHealth): Promise<void> {
  await browser.storage.session.set({ [healthKey(tabId)]: health })
}

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(healthKey(tabId))
  await forgetThread(tabId)
}

/** Handlers about which sites are read. */
export const sites: Pick<Handlers, 'site.set' | 'site.state'> = {
  async 'site.set'({ patterns, on, tabId }) {
    const stored = (await browser.storage.local.get(KEY))[KEY]
    const chosen = new Set<string>(Array.isArray(stored) ? stored : [])
    for (const pattern of patterns) {
      if (on) chosen.add(pattern)
      else chosen.delete(pattern)
    }
    await browser.storage.local.set({ [KEY]: [...chosen] })
    await sitesChanged()
    if (on) await startReaders(tabId === undefined ? undefined : [tabId])
    return null
  },

  async 'site.state'({ url, tabId }) {
    if (!/^https?:/.test(url)) return { state: 'none' }
    const { hostname } = new URL(url)
    const at = { pattern: `*://${hostname}/*`, host: hostname }
    if ((await readSettings()).paused) return { state: 'paused', ...at }
    if (!(await isOn(url))) return { state: 'off', ...at }
    const key = healthKey(tabId ?? -1)
    const health = (await browser.storage.session.get(key))[key] as TabHealth | undefined
    if (health === undefined) return { state: 'on', ...at }
    const site = SITES.find(({ id }) => id === health.site)
    const doubt = site && doubtOf(site, health, url)
    const { say } = await context()
    const heat = tabId === undefined ? undefined : await heatIn(tabId, say)
    return { state: 'on', ...at, health, ...(doubt && { doubt }), ...(heat && { heat }) }
  },
}
