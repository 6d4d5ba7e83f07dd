import { browser } from 'wxt/browser'
import { allOf } from '../db/config.ts'
import { commitRound } from '../db/mentions.ts'
import { mentionsSince } from '../db/recent.ts'
import { readSettings } from '../db/settings.ts'
import { correctedTones } from '../db/tones.ts'
import type { Source } from '../model.ts'
import { createNet } from '../net/net.ts'
import { sourceKind } from '../sources/index.ts'
import { createClusters, STORY_SPAN } from '../watch/cluster.ts'
import { isNews } from '../watch/mention.ts'
import { dueSources, runRound } from '../watch/run.ts'
import { wakeAnalyst } from './analyst.ts'
import { drawBadge } from './badge.ts'
import { analyseWith } from './corrections.ts'
import { notify } from './notify.ts'

export const ROUND_ALARM = 'round'
/** Minutes between two looks at what is due; each source has its own, longer, interval. */
const EVERY = 5

/** Which sources: those that are due, one, or all that aren't paused. */
export type Which = 'due' | 'all' | { only: string }

const ownHosts = new Set<string>()
const net = createNet({ own: () => ownHosts })
let running: Promise<unknown> = Promise.resolve()

/**
 * Makes sure that the alarm exists. It is only created when it is missing: creating it again would
 * reset its clock, and a worker that wakes often would never see it ring.
 */
export async function keepAlarm(): Promise<void> {
  if ((await browser.alarms.get(ROUND_ALARM)) === undefined) {
    await browser.alarms.create(ROUND_ALARM, { delayInMinutes: 1, periodInMinutes: EVERY })
  }
}

/**
 * Reads the sources that `which` names, one round after another. Resolves when everything found is
 * stored, the badge drawn and the notification shown. What fails is on the health of its source.
 */
export function round(which: Which): Promise<void> {
  const next = running.then(() => readSources(which))
  running = next.catch(() => undefined)
  return next
}

async function readSources(which: Which): Promise<void> {
  const [sources, alerts] = await Promise.all([allOf('sources'), allOf('alerts')])
  const chosen = chosenBy(which, sources)
  if (chosen.length === 0) return
  await wakeAnalyst()
  ownHosts.clear()
  for (const host of sources.flatMap(hostsTyped)) ownHosts.add(host)
  const { added } = await runRound(chosen, alerts, {
    now: Date.now,
    random: Math.random,
    get: net.get,
    analyse: analyseWith(await correctedTones(), await readSettings()),
    permitted,
    commit: commitRound,
    clusters: createClusters((await mentionsSince(Date.now() - STORY_SPAN)).filter(isNews)),
  })
  await drawBadge()
  await notify(added, alerts)
}

function chosenBy(which: Which, sources: readonly Source[]): Source[] {
  if (which === 'due') return dueSources(sources, Date.now())
  if (which === 'all') return sources.filter((source) => source.paused !== true)
  return sources.filter((source) => source.id === which.only)
}

/** Hosts that she typed herself: only these may be on a private network. */
function hostsTyped(source: Source): string[] {
  const kind = sourceKind(source.kind)
  const typed = kind?.fields.some((field) => field.kind === 'host' || field.kind === 'address')
  return kind && typed ? kind.hosts(source.fields) : []
}

/** Whether the browser lets us ask these hosts. A port is no part of a match pattern. */
async function permitted(hosts: string[]): Promise<boolean> {
  const origins = hosts.map((host) => `*://${host.replace(/:\d+$/, '')}/*`)
  return browser.permissions.contains({ origins })
}
