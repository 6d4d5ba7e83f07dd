import { browser } from 'wxt/browser'
import type { Asker } from '../bus/message.ts'
import { lastDrafts } from '../db/drafts.ts'
import { database } from '../db/open.ts'
import { addEntries, journalOf, PEOPLE } from '../db/people.ts'
import { write } from '../db/write.ts'
import { standing } from '../members/journal.ts'
import type { Entry, Post } from '../model.ts'
import { likeness, type Trace, traceOf } from '../replies/sent.ts'
import { hostOf } from '../sources/answer.ts'

/** A draft that was not seen as a post after a week was not sent, or where nobody reads. */
const PATIENCE = 7 * 86_400_000
/** Clocks of sites and of this computer may differ by so much. */
const CLOCKS = 2 * 60_000
/** Posts that looked like a draft before it was made, by the draft's entry; while the browser runs. */
const KEY = 'alike'
const MOST_KEPT = 200

interface Waiting {
  entry: Entry
  host: string
  trace: Trace
}

let known: Promise<Waiting[]> | undefined

/** Drafts that stand in the journal and were not seen as posts yet; read once in a keeper's life. */
async function load(): Promise<Waiting[]> {
  const drafts = await lastDrafts(Date.now() - PATIENCE)
  const members = [...new Set(drafts.map(({ memberId }) => memberId))]
  const journals = await Promise.all(members.map((id) => journalOf(id)))
  const stand = new Set(journals.flatMap((one) => standing(one)).map(({ id }) => id))
  return drafts.filter(({ id }) => stand.has(id)).flatMap(waitingOf)
}

function waitingOf(entry: Entry): Waiting[] {
  const host = hostOf(entry.page ?? '')
  return host && entry.text ? [{ entry, host, trace: traceOf(entry.text) }] : []
}

async function waiting(url: string): Promise<Waiting[]> {
  known ??= load()
  known.catch(() => {
    known = undefined
  })
  const host = hostOf(url)
  return (await known).filter((one) => one.host === host)
}

/**
 * Waits for a draft to be seen as a post.
 * @param alike ids of the posts that looked like it already when it was made
 */
export async function awaitSent(entryId: string, alike: readonly string[]): Promise<void> {
  const kept = Object.entries(await alikeByEntry()).slice(1 - MOST_KEPT)
  await browser.storage.session.set({
    [KEY]: { ...Object.fromEntries(kept), [entryId]: [...alike] },
  })
  const entry = known && (await (await database()).get('entries', entryId))
  if (entry !== undefined) (await known)?.push(...waitingOf(entry))
}

async function alikeByEntry(): Promise<Record<string, string[]>> {
  const kept = (await browser.storage.session.get(KEY))[KEY]
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, string[]>) : {}
}

/**
 * Notes in the history that a draft was sent, when one of `posts` is that text, edited or not, by
 * another person than the one it answers, and newer than the draft. Where neither the post's time
 * nor what stood there before is known, nothing is noted.
 */
export async function noteSent(asker: Asker, posts: readonly Post[]): Promise<void> {
  const drafts = (await waiting(asker.url)).filter(({ entry }) => entry.at > Date.now() - PATIENCE)
  if (drafts.length === 0) return
  let alike: Record<string, string[]> | undefined
  for (const post of posts) {
    if (post.author === undefined || post.text.trim() === '') continue
    const trace = traceOf(post.text)
    const like = drafts
      .map((draft) => ({ draft, part: likeness(draft.trace, trace) }))
      .filter(({ part }) => part > 0)
      .sort((one, other) => other.part - one.part)
    if (like.length === 0) continue
    alike ??= await alikeByEntry()
    for (const { draft } of like) {
      if (!isLater(post, draft.entry, alike[draft.entry.id])) continue
      if (!(await record(draft.entry, post, asker.url))) continue
      drafts.splice(drafts.indexOf(draft), 1)
      break
    }
  }
}

function isLater(post: Post, { at }: Entry, alike: string[] | undefined): boolean {
  if (alike?.includes(post.id)) return false
  if (post.at !== undefined) return post.at + (post.atRange ?? 0) + CLOCKS >= at
  return alike !== undefined
}

/** Adds the entry that takes the draft's place; false when the draft is gone or the author is its own. */
async function record(draft: Entry, post: Post, url: string): Promise<boolean> {
  const keys = new Set(post.author?.keys)
  const done = await write([...PEOPLE], async (writing) => {
    const { tx } = writing
    const member = await tx.objectStore('members').get(draft.memberId)
    if (member === undefined || member.gone) return 'over'
    const accounts = await tx.objectStore('accounts').index('memberId').getAll(member.id)
    if (accounts.some((account) => account.keys.some((key) => keys.has(key)))) return 'own'
    const range = IDBKeyRange.bound([member.id, -Infinity], [member.id, Infinity])
    const journal = await tx.objectStore('entries').index('memberAt').getAll(range)
    if (!standing(journal).some(({ id }) => id === draft.id)) return 'over'
    const { replyId, variant, ruleId, excerpt } = draft
    await addEntries(writing, member, [
      {
        kind: 'reply-sent',
        at: Math.max(draft.at, Math.min(writing.now, post.at ?? writing.now)),
        page: post.link ?? url,
        text: post.text,
        supersedes: draft.id,
        ...(replyId !== undefined && { replyId }),
        ...(variant !== undefined && { variant }),
        ...(ruleId !== undefined && { ruleId }),
        ...(excerpt !== undefined && { excerpt }),
      },
    ])
    return 'noted'
  })
  if (done === 'own') return false
  const all = await known
  const at = all?.findIndex(({ entry }) => entry.id === draft.id) ?? -1
  if (at >= 0) all?.splice(at, 1)
  return done === 'noted'
}

/** Forgets what was read: for tests, whose databases come and go in one life. */
export function forgetWaiting(): void {
  known = undefined
}
