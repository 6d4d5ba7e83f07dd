import { browser } from 'wxt/browser'
import { announceProgress } from '../bus/progress.ts'
import { allOf } from '../db/config.ts'
import { commitRound } from '../db/mentions.ts'
import { mentionsSince } from '../db/recent.ts'
import { readSettings } from '../db/settings.ts'
import { correctedTones } from '../db/tones.ts'
import type { Source } from '../model.ts'
import { createClusters, STORY_SPAN } from '../watch/cluster.ts'
import { isNews } from '../watch/mention.ts'
import { dueSources, runRound } from '../watch/run.ts'
import { wakeAnalyst } from './analyst.ts'
import { drawBadge } from './badge.ts'
import { analyseWith } from './corrections.ts'
import { askerFor } from './keys.ts'
import { allowOwn, net, permitted } from './net.ts'
import { notify } from './notify.ts'

export const ROUND_ALARM = 'round'
/** Minutes between two looks at what is due; each source has its own, longer, interval. */
const EVERY = 5

/** Which sources: those that are due, one, or all that aren't paused. */
export type Which = 'due' | 'all' | { only: string }

let running: Promise<unknown> = Promise.resolve()
/** Stops the round under way. */
let stopping: AbortController | undefined

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

/** Stops the round under way; what was found stays, and what wasn't read stays due. */
export function stopRound(): void {
  stopping?.abort()
}

async function readSources(which: Which): Promise<void> {
  const [sources, alerts] = await Promise.all([allOf('sources'), allOf('alerts')])
  const chosen = chosenBy(which, sources)
  if (chosen.length === 0) return
  await wakeAnalyst()
  allowOwn(sources)
  const stop = new AbortController()
  stopping = stop
  const names = new Map(sources.map(({ id, name }) => [id, name]))
  let found = 0
  announceProgress({ running: true, done: 0, of: chosen.length, found })
  const { added } = await runRound(chosen, alerts, {
    now: Date.now,
    random: Math.random,
    get: net.get,
    asker: askerFor,
    signal: stop.signal,
    progress(done, of, last) {
      found += last.added.length
      const name = names.get(last.sourceId)
      announceProgress({ running: true, done, of, found, ...(name ? { name } : {}) })
    },
    analyse: analyseWith(await correctedTones(), await readSettings()),
    permitted,
    commit: commitRound,
    clusters: createClusters((await mentionsSince(Date.now() - STORY_SPAN)).filter(isNews)),
  }).finally(() => {
    stopping = undefined
    announceProgress({ running: false, done: chosen.length, of: chosen.length, found })
  })
  await drawBadge()
  await notify(added, alerts)
}

function chosenBy(which: Which, sources: readonly Source[]): Source[] {
  if (which === 'due') return dueSources(sources, Date.now())
  if (which === 'all') return sources.filter((source) => source.paused !== true)
  return sources.filter((source) => source.id === which.only)
}
