import { browser } from 'wxt/browser'
import { allOf } from '../db/config.ts'
import { oneMention } from '../db/mentions.ts'
import { foundSince } from '../db/recent.ts'
import { readTold, saveTold } from '../db/told.ts'
import type { Alert, Mention } from '../model.ts'
import { isQuiet, lastDue } from '../watch/hours.ts'
import type { Signal } from '../watch/signals.ts'
import { type Loudness, loudnessOf } from '../watch/telling.ts'
import { context, type Speech } from './context.ts'
import { freshSignals, signalLine, signalsTold } from './signals.ts'

const NOTIFICATION = 'mentions'
const DIGEST = 'digest'
const LONGEST = 140

/**
 * One notification for all that a round found, under one id, so that a later round replaces it and
 * nothing piles up after a sleep. In quiet hours only what is urgent is told; the rest waits for
 * their end. Silent without the permission, or when no alert wants it.
 */
export async function notify(
  ids: readonly string[],
  alerts: readonly Alert[],
  now = Date.now(),
): Promise<void> {
  if (ids.length === 0) return
  const signals = await freshSignals(alerts, now)
  if (browser.notifications === undefined) return
  const { settings, say } = await context()
  if (!settings.notify) return
  const loud = loudnessOf(alerts)
  const found = (await Promise.all(ids.map(oneMention))).filter((one) => one !== undefined)
  const quiet = isQuiet(now, settings.quietFrom, settings.quietTo)
  const silent = new Set(alerts.filter((one) => one.notify === 'never').map(({ id }) => id))
  const urgent = new Set(alerts.filter((one) => one.urgent).map(({ id }) => id))
  const told = signals.filter(({ alertId }) =>
    quiet ? urgent.has(alertId) : !silent.has(alertId) || urgent.has(alertId),
  )
  const { held } = await readTold()
  if (quiet) {
    const waiting = found.some((mention) => loud.now(mention) && !loud.urgent(mention))
    if (waiting && held === undefined) {
      await saveTold({ held: Math.min(...found.map(({ foundAt }) => foundAt)) })
    }
    await tell(found.filter(loud.urgent), told, alerts, say, now)
    return
  }
  await tell(await withHeld(found, held, loud), told, alerts, say, now)
}

/** What is to be told now, and what the quiet hours held back and nobody has looked at since. */
async function withHeld(
  found: readonly Mention[],
  held: number | undefined,
  loud: Loudness,
): Promise<Mention[]> {
  if (held !== undefined) await saveTold({ held: undefined })
  const waited = held === undefined ? [] : await foundSince(held)
  const all = new Map(
    [...found, ...waited.filter(({ state }) => state === 'new')].map((one) => [one.id, one]),
  )
  return [...all.values()].filter(loud.now)
}

async function tell(
  mentions: readonly Mention[],
  signals: readonly Signal[],
  alerts: readonly Alert[],
  say: Speech,
  now: number,
): Promise<void> {
  const [first] = mentions
  const lines = signals.map((signal) => signalLine(signal, alerts, say))
  if (first) {
    lines.push(
      say.keeper('notifyOne', {
        place: first.place,
        text: (first.title || first.text).slice(0, LONGEST),
      }),
    )
  }
  if (lines.length === 0) return
  const title = say.keeper('notifyTitle', { count: mentions.length })
  await show(NOTIFICATION, mentions.length > 0 ? title : (lines.shift() as string), lines)
  if (signals.length > 0) await signalsTold(signals, now)
}

async function show(id: string, title: string, lines: readonly string[]): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: lines.join('\n'),
  })
}

/**
 * What the hour asks for: when the quiet hours are over, what they held back; at the chosen time,
 * the digest of what was found since the last one and is still new. Called as the clock goes on; a
 * computer that slept over either gets it when it wakes, once.
 */
export async function keepHours(now = Date.now()): Promise<void> {
  const [{ settings, say }, alerts, told] = await Promise.all([
    context(),
    allOf('alerts'),
    readTold(),
  ])
  const due = lastDue(now, settings.digestAt)
  const speak = settings.notify && browser.notifications !== undefined
  const loud = loudnessOf(alerts)
  if (told.held !== undefined && !isQuiet(now, settings.quietFrom, settings.quietTo)) {
    const waited = await withHeld([], told.held, loud)
    if (speak) await tell(waited, [], alerts, say, now)
  }
  if (due === undefined || (told.digest ?? 0) >= due) return
  await saveTold({ digest: due })
  // The first time there is nothing to look back on.
  if (told.digest === undefined || !speak) return
  const found = (await foundSince(told.digest)).filter(
    (mention) => mention.state === 'new' && loud.digest(mention),
  )
  if (found.length === 0) return
  const counts = alerts.flatMap(({ id, name }) => {
    const count = found.filter(({ alertIds }) => alertIds.includes(id)).length
    return count > 0 ? [say.keeper('digestAlert', { alert: name, count })] : []
  })
  await show(DIGEST, say.keeper('digestTitle', { count: found.length }), [counts.join(' · ')])
}

/** Opens the list of mentions, in the dashboard that is open already when there is one. */
export async function notificationClicked(id: string): Promise<void> {
  if (id !== NOTIFICATION && id !== DIGEST) return
  const dashboard = `${browser.runtime.getURL('/')}dashboard.html`
  const [tab] = await browser.tabs.query({ url: `${dashboard}*` })
  if (tab?.id === undefined) await browser.tabs.create({ url: `${dashboard}#/mentions` })
  else await browser.tabs.update(tab.id, { active: true })
  await browser.notifications.clear(id)
}
