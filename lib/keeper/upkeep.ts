import { browser } from 'wxt/browser'
import { copiesPlace } from '../db/copies-place.ts'
import { nextPurge, purge } from '../db/purge.ts'
import { readSettings } from '../db/settings.ts'
import type { Purge } from '../model.ts'
import { pack } from '../privacy/copy.ts'
import { canSnapshot, dropSnapshots, keepIn, ownFolder, snapshots } from '../privacy/snapshots.ts'
import { drawBadge } from './badge.ts'
import { copyOutside } from './outside.ts'
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
  if (!(await readSettings()).backups) return
  const inside = canSnapshot()
  const [last] = inside ? await snapshots() : []
  const place = await copiesPlace()
  const isOld = (at = 0) => at <= now - DAY
  // A folder whose access has lapsed is tried again as soon as she may have allowed it.
  if ((inside && isOld(last?.at)) || (place && isOld(place.at))) await copyNow(now)
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

/** Takes a copy of everything now: inside the browser, and where she wants one besides. */
export async function copyNow(now = Date.now()): Promise<void> {
  const packed = await pack(browser.runtime.getManifest().version, now)
  if (packed && canSnapshot()) await keepIn(await ownFolder(), packed, now)
  await copyOutside(packed, now)
}

/** Purges now. Copies that hold people who went are replaced by a new one. */
export async function purgeNow(now = Date.now()): Promise<Purge> {
  const { done, erased } = await purge(now)
  if (erased.length > 0) await renewCopies(now)
  await Promise.all([drawBadge(), refreshPages()])
  return done
}

/**
 * Replaces every copy by one of today: they hold somebody who was erased since. The new one is made
 * first; where there is no room for both, forgetting comes first.
 */
export async function renewCopies(now = Date.now()): Promise<void> {
  const old = canSnapshot() ? await snapshots() : []
  if (old.length === 0 && (await copiesPlace()) === undefined) return
  const packed = await pack(browser.runtime.getManifest().version, now)
  const drop = () =>
    dropSnapshots(old.map(({ name }) => name).filter((name) => name !== packed?.name))
  if (old.length > 0) {
    const keep = async () => packed && keepIn(await ownFolder(), packed, now)
    try {
      await keep()
      await drop()
    } catch {
      await drop()
      await keep()
    }
  }
  await copyOutside(packed, now, true)
}
