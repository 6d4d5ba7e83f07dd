import { browser } from 'wxt/browser'
import type { Asker } from '../bus/message.ts'
import type { HeatView } from '../bus/views.ts'
import type { Flag, Post } from '../model.ts'
import { type HeatPost, heatOf } from '../netiquette/index.ts'
import { digest } from '../sources/digest.ts'
import type { Speech } from './context.ts'

/** What is kept of a post that was read, in the browser's memory only: no text, no name. */
interface Trace {
  id: string
  who?: string
  at?: number
  /** Posts far from sight come without their text: they are on the page, and not read yet. */
  read: boolean
  flags: Pick<Flag, 'id' | 'tier' | 'ruleId'>[]
}

/** Posts kept for each tab. */
const MOST = 200
const keyOf = (tabId: number) => `heat:${tabId}`
let writing: Promise<unknown> = Promise.resolve()

/** Keeps what counts for the heat of the thread in the asker's tab, those read last at the end. */
export function keepHeat(
  { tabId, frameId }: Asker,
  posts: readonly Post[],
  flags: readonly (readonly Flag[])[],
): Promise<void> {
  if (tabId === undefined || frameId !== 0) return Promise.resolve()
  const traces = posts.map((post, index) => traceOf(post, flags[index] ?? []))
  // One after another: two batches at once would lose one of them.
  const next = writing.then(async () => {
    const again = new Set(traces.map(({ id }) => id))
    const kept = (await tracesIn(tabId)).filter(({ id }) => !again.has(id))
    await browser.storage.session.set({ [keyOf(tabId)]: [...kept, ...traces].slice(-MOST) })
  })
  writing = next.catch(() => undefined)
  return next
}

/** How heated those of the last `found` posts of a tab that were read are, in words; nothing when they are calm. */
export async function heatIn(
  tabId: number,
  found: number,
  say: Speech,
): Promise<HeatView | undefined> {
  if (found === 0) return undefined
  // What was read of the tab's former page stands before them.
  const traces = (await tracesIn(tabId)).slice(-found).filter(({ read }) => read)
  if (traces.every(({ at }) => at !== undefined)) traces.sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
  const { level, parts } = heatOf(traces.map(heatPost))
  if (level === 'calm') return undefined
  return {
    level,
    word: say.netiquette(`heat.${level}`),
    parts: parts.map(({ key, values }) => say.netiquette(`heat.${key}`, values)),
  }
}

/** Forgets a closed tab. */
export async function forgetHeat(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId))
}

async function tracesIn(tabId: number): Promise<Trace[]> {
  const key = keyOf(tabId)
  return ((await browser.storage.session.get(key))[key] as Trace[] | undefined) ?? []
}

function traceOf({ id, author, at, text }: Post, flags: readonly Flag[]): Trace {
  const who = author?.keys[0]
  return {
    id: digest(id),
    read: text !== '',
    flags: flags.map((flag) => ({ id: flag.id, tier: flag.tier, ruleId: flag.ruleId })),
    ...(who === undefined ? {} : { who: digest(who) }),
    ...(at === undefined ? {} : { at }),
  }
}

function heatPost({ id, who, at, flags }: Trace): HeatPost {
  const author = who && {
    author: { platform: '', host: '', name: '', strength: 'name' as const, keys: [who] },
  }
  return { post: { id, kind: 'post', text: '', ...(at !== undefined && { at }), ...author }, flags }
}
