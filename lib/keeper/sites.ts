import { browser } from 'wxt/browser'
import { MatchPattern } from 'wxt/utils/match-patterns'
import type { Handlers } from '../bus/listen.ts'
import { kept } from '../db/kept.ts'
import { SITES } from '../sites/index.ts'
import { chooseGeneric, leftReader } from './choice.ts'
import { context, settingsNow } from './context.ts'
import { heatIn } from './heat.ts'
import { pushTo, pushToAll } from './pages.ts'
import { doubtIn, forgetHealth, healthIn, readings } from './readings.ts'
import { forgetThread } from './thread.ts'

const SCRIPT_FILE = 'content-scripts/page.js'
/** The reader at the end of a page's loading, and what must stand before the page's own scripts. */
const SCRIPTS = [
  { id: 'page', js: [SCRIPT_FILE], runAt: 'document_idle' },
  { id: 'first', js: ['content-scripts/first.js'], runAt: 'document_start' },
] as const
/** Patterns she switched on, in the extension's own storage: the grant itself is the browser's. */
const KEY = 'sites'

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

/** Addresses asked about since sites, permissions or settings last changed. */
const asked = kept(['meta'], async (url: string) => {
  if ((await settingsNow()).paused) return false
  return (await sitesOn()).some((pattern) => new MatchPattern(pattern).includes(url))
})

/** Whether the reader may run at `url` now. */
export const isOn = (url: string): Promise<boolean> => asked(url)

/**
 * Registers the reader for the sites that are on. Called at start, because an update clears
 * registrations, and whenever a site or a permission changes.
 */
export async function registerReader(): Promise<void> {
  asked.forget()
  const matches = await sitesOn()
  const ids = SCRIPTS.map(({ id }) => id)
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids })).map(
    ({ id }) => id,
  )
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: registered })
    return
  }
  const scripts = SCRIPTS.map(({ js, ...script }) => ({
    ...script,
    js: [...js],
    matches,
    allFrames: true,
    // Comments in srcdoc frames (Ghost) have no address of their own.
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  }))
  const known = scripts.filter(({ id }) => registered.includes(id))
  const fresh = scripts.filter(({ id }) => !registered.includes(id))
  if (known.length > 0) await browser.scripting.updateContentScripts(known)
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh)
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

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await forgetHealth(tabId)
  await forgetThread(tabId)
}

/** Handlers about which sites are read. */
export const sites: Pick<Handlers, 'site.set' | 'site.state' | 'site.reader' | 'site.readings'> = {
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
    if ((await settingsNow()).paused) return { state: 'paused', ...at }
    if (!(await isOn(url))) return { state: 'off', ...at }
    const left = nameOf(await leftReader(hostOf(url)))
    const here = { state: 'on' as const, ...at, ...(left && { left }) }
    const health = tabId === undefined ? undefined : await healthIn(tabId)
    if (tabId === undefined || health === undefined) return here
    const reader = nameOf(health.site)
    const doubt = doubtIn(health, url)
    const { say } = await context()
    const heat = await heatIn(tabId, say)
    return {
      ...here,
      health,
      ...(reader && { reader }),
      ...(doubt && { doubt }),
      ...(heat && { heat }),
    }
  },

  async 'site.readings'() {
    return Object.entries(await readings())
      .flatMap(([id, versions]) =>
        Object.entries(versions).map(([version, counts]) => {
          const site = nameOf(id)
          return { ...(site && { site }), version, ...counts }
        }),
      )
      .sort((a, b) => b.doubtful - a.doubtful || b.pages - a.pages)
  },

  async 'site.reader'({ url, tabId, generic }) {
    const health = await healthIn(tabId)
    await chooseGeneric(hostOf(url), generic ? (health?.site ?? '') : undefined)
    await forgetHealth(tabId)
    await pushTo(tabId, 'reread')
    return null
  },
}

/** The host as a page's reader names it: with its port. */
const hostOf = (url: string) => new URL(url).host

const nameOf = (id: string | undefined) => SITES.find((site) => site.id === id)?.name
