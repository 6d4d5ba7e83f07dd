import { browser } from 'wxt/browser'
import type { Asker } from '../bus/message.ts'
import type { ReadingView, TabHealth } from '../bus/views.ts'
import { doubtOf } from '../sites/health.ts'
import { SITES } from '../sites/index.ts'

/** How the reading of one kind of site went with one version of Vigie. */
type Reading = Omit<ReadingView, 'site' | 'version'>

/** Site id, then version. */
type Readings = Record<string, Record<string, Reading>>

/** What is kept of a tab, in the browser's memory only, while it lives. */
interface Kept {
  /** The top frame's. */
  health?: TabHealth & { visit: string }
  doubtful?: boolean
  /** What frames inside it hold (comments of Disqus or Ghost). */
  frames: Record<number, { found: number; flagged: number }>
}

const keyOf = (tabId: number) => `health:${tabId}`
const COUNTS = 'readings'
/** Versions counted for a site; older ones say nothing of today's pages. */
const VERSIONS = 3

let writing: Promise<unknown> = Promise.resolve()

/** One after another: two at once would lose one of them. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = writing.then(work)
  writing = next.catch(() => undefined)
  return next
}

async function keptOf(tabId: number): Promise<Kept> {
  const key = keyOf(tabId)
  const kept = (await browser.storage.session.get(key))[key] as Kept | undefined
  return kept ?? { frames: {} }
}

/** Why the reader of a page seems out of date there, if it does. */
export function doubtIn(health: TabHealth, url: string): ReturnType<typeof doubtOf> {
  const site = SITES.find(({ id }) => id === health.site)
  return site && doubtOf(site, health, url)
}

/**
 * Keeps what a frame's reader says of itself while its tab lives, and counts it for its site, unless
 * the window is private.
 *
 * @returns whether the reader seems out of date on the tab's page
 */
export function saveHealth(
  { tabId, frameId, url, private: unseen }: Asker & { tabId: number; frameId: number },
  health: TabHealth & { visit: string },
): Promise<boolean> {
  return inTurn(async () => {
    const kept = await keptOf(tabId)
    if (frameId !== 0) {
      kept.frames[frameId] = { found: health.found, flagged: health.flagged }
      await browser.storage.session.set({ [keyOf(tabId)]: kept })
      return kept.doubtful ?? false
    }
    const same = kept.health?.visit === health.visit
    const before = same ? kept.health : undefined
    const doubtful = doubtIn(health, url) !== undefined
    const was = same && (kept.doubtful ?? false)
    if (!unseen) {
      await count(health.site, {
        pages: same ? 0 : 1,
        posts: health.found - (before?.found ?? 0),
        withoutAuthor: health.withoutAuthor - (before?.withoutAuthor ?? 0),
        doubtful: Number(doubtful) - Number(was),
      })
    }
    const next: Kept = { health, doubtful, frames: same ? kept.frames : {} }
    await browser.storage.session.set({ [keyOf(tabId)]: next })
    return doubtful
  })
}

async function count(site: string, more: Reading): Promise<void> {
  const all = await readings()
  const { version } = browser.runtime.getManifest()
  const { [version]: now = { pages: 0, posts: 0, withoutAuthor: 0, doubtful: 0 }, ...older } =
    all[site] ?? {}
  const sum = (field: keyof Reading) => Math.max(0, now[field] + more[field])
  const added: Reading = {
    pages: sum('pages'),
    posts: sum('posts'),
    withoutAuthor: sum('withoutAuthor'),
    doubtful: sum('doubtful'),
  }
  const versions = [...Object.entries(older), [version, added] as const].slice(-VERSIONS)
  await browser.storage.local.set({ [COUNTS]: { ...all, [site]: Object.fromEntries(versions) } })
}

/** The counts of every site that was read, by version. They never leave this browser. */
export async function readings(): Promise<Readings> {
  return ((await browser.storage.local.get(COUNTS))[COUNTS] as Readings | undefined) ?? {}
}

/** What the readers of a tab last said, the frames inside it added; undefined when none spoke. */
export async function healthIn(tabId: number): Promise<TabHealth | undefined> {
  const { health, frames } = await keptOf(tabId)
  if (health === undefined) return undefined
  const { visit: _, ...told } = health
  for (const { found, flagged } of Object.values(frames)) {
    told.found += found
    told.flagged += flagged
  }
  return told
}

/** Forgets what the readers of a tab said: it is about to be read anew, or it is gone. */
export function forgetHealth(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)))
}
