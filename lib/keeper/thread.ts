import { browser } from 'wxt/browser'
import type { Asker } from '../bus/message.ts'
import type { Flag, Post } from '../model.ts'
import { type Trace, traceOf } from '../netiquette/index.ts'
import { digest } from '../sources/digest.ts'

/** What is kept of a post that was read on a page, in the browser's memory only: no text, no name. */
export interface Met extends Trace {
  flags: Pick<Flag, 'id' | 'tier' | 'ruleId'>[]
}

/** Posts kept for each page, those read last. */
const MOST = 200
/** Pages kept at hand; others are read again from the session. */
const AT_HAND = 20
/** A page that is scrolled asks often: what is kept is written at most once in this time. */
const WRITE_MS = 500

const PREFIX = 'thread:'
const keyOf = (tabId: number, frameId: number) => `${PREFIX}${tabId}:${frameId}`
const threads = new Map<string, Met[]>()
const unwritten = new Set<string>()
let timer: ReturnType<typeof setTimeout> | undefined

/** The posts read so far on the page of a tab's frame, in the order in which they were met. */
export async function threadOf(tabId: number, frameId = 0): Promise<Met[]> {
  const key = keyOf(tabId, frameId)
  const known = threads.get(key)
  if (known) return known
  const stored = ((await browser.storage.session.get(key))[key] as Met[] | undefined) ?? []
  // Asked for twice meanwhile: the first one is the one that grows.
  const thread = threads.get(key) ?? stored
  threads.delete([...threads.keys()].find((_, place) => threads.size - place > AT_HAND) ?? '')
  threads.set(key, thread)
  return thread
}

/** Adds posts that were read to the thread of the asking page, and answers all that is kept of it. */
export async function meet(
  { tabId, frameId = 0 }: Asker,
  posts: readonly Post[],
): Promise<readonly Met[]> {
  if (tabId === undefined || posts.length === 0) return []
  const thread = await threadOf(tabId, frameId)
  const places = new Map(thread.map(({ id }, place) => [id, place]))
  for (const post of posts) {
    const met: Met = { ...traceOf(post, digest), flags: [] }
    const place = places.get(met.id)
    if (place === undefined) places.set(met.id, thread.push(met) - 1)
    else thread[place] = met
  }
  return thread
}

/** Keeps what was found in posts that `meet` has added. */
export function keepFlags(
  { tabId, frameId = 0 }: Asker,
  thread: readonly Met[],
  found: ReadonlyMap<Post, readonly Flag[]>,
): void {
  if (tabId === undefined) return
  const flags = new Map([...found].map(([post, list]) => [digest(post.id), list]))
  for (const met of thread) {
    const own = flags.get(met.id)
    if (own) met.flags = own.map(({ id, tier, ruleId }) => ({ id, tier, ruleId }))
  }
  const key = keyOf(tabId, frameId)
  threads.get(key)?.splice(0, thread.length - MOST)
  unwritten.add(key)
  if (timer === undefined) timer = setTimeout(() => void writeThreads(), WRITE_MS)
}

async function writeThreads(): Promise<void> {
  timer = undefined
  const kept = Object.fromEntries([...unwritten].map((key) => [key, threads.get(key) ?? []]))
  unwritten.clear()
  // It only informs: what can't be kept is forgotten with the worker.
  await browser.storage.session.set(kept).catch(() => undefined)
}

/** Forgets the page that a frame of a tab showed; without a frame, those of the whole tab. */
export async function forgetThread(tabId: number, frameId?: number): Promise<void> {
  const start = frameId === undefined ? `${PREFIX}${tabId}:` : keyOf(tabId, frameId)
  const isOld = (key: string) => (frameId === undefined ? key.startsWith(start) : key === start)
  for (const key of threads.keys()) if (isOld(key)) threads.delete(key)
  for (const key of unwritten) if (isOld(key)) unwritten.delete(key)
  const stored =
    frameId === undefined ? Object.keys(await browser.storage.session.get(null)) : [start]
  await browser.storage.session.remove(stored.filter(isOld))
}
