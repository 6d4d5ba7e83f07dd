import { browser } from 'wxt/browser'
import { nextPurge, purge } from '../db/purge.ts'
import { readSettings } from '../db/settings.ts'
import type { Purge } from '../model.ts'
import { canSnapshot, dropSnapshots, snapshots, takeSnapshot } from '../privacy/snapshots.ts'
import { drawBadge } from './badge.ts'
import { refreshPages } from './pages.ts'

export const UPKEEP_ALARM = 'upkeep'
/** Minutes between two looks at what is due: purges are weekly, copies daily. */
const EVERY = 60
const DAY = 86_400_000
/** After so long without a look, she was away for long, or the clock was set wrong. */
const AWAY = 31 * DAY
const WEEK = 7 * DAY
/** When it was last looked, and until when nothing is purged. */
const KEY = 'upkeep'

/** Makes sure that the alarm exists, without resetting the clock of one that does. */
export async function keepUpkeepAlarm(): Promise<void> {
  if ((await browser.alarms.get(UPKEEP_ALARM)) === undefined) {
    await browser.alarms.create(UPKEEP_ALARM, { delayInMinutes: 10, periodInMinutes: EVERY })
  }
}

/** Lets go of what is due, and takes the day's copy. What fails is tried again at the next alarm. */
export async function upkeep(now = Date.now()): Promise<void> {
  if (!(await isHeld(now)) && (await nextPurge(now)) <= now) await purgeNow(now)
  if ((await readSettings()).backups && canSnapshot()) {
    const [last] = await snapshots()
    if (last === undefined || last.at <= now - DAY) await copyNow(now)
  }
}

/**
 * Whether a purge has to wait: a clock that leaps ahead makes everything old at once. A wrong one is
 * noticed within the week that is left for it, since no site opens under it.
 */
async function isHeld(now: number): Promise<boolean> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  const { at, until } = (stored ?? {}) as { at?: number; until?: number }
  const leapt = at !== undefined && now - at > AWAY
  const still = until !== undefined && until > now && until <= now + WEEK
  const hold = leapt ? now + WEEK : still ? until : undefined
  await browser.storage.local.set({ [KEY]: { at: now, ...(hold && { until: hold }) } })
  return hold !== undefined
}

/** Takes a copy of everything now. */
export async function copyNow(now = Date.now()): Promise<void> {
  await takeSnapshot(browser.runtime.getManifest().version, now)
}

/** Purges now. Copies that hold people who went are replaced by a new one. */
export async function purgeNow(now = Date.now()): Promise<Purge> {
  const { done, erased } = await purge(now)
  if (erased.length > 0) await renewCopies(now)
  await Promise.all([drawBadge(), refreshPages()])
  return done
}

/**
 * Replaces every copy inside the browser by one of today: they hold somebody who was erased since.
 */
export async function renewCopies(now = Date.now()): Promise<void> {
  if (!canSnapshot()) return
  const old = await snapshots()
  if (old.length === 0) return
  await dropSnapshots(old.map(({ name }) => name))
  await copyNow(now)
}
