import type { Draft } from '../imports/draft.ts'
import { type Here, type Known, type Plan, planDraft } from '../imports/plan.ts'
import { isSameAccount } from '../members/identity.ts'
import { monthsFrom } from '../members/keeping.ts'
import { tagsOf } from '../members/tags.ts'
import type { ImportHead, Staged } from '../model.ts'
import { allOf } from './config.ts'
import { tracer } from './forgotten.ts'
import { database } from './open.ts'
import { findFiled } from './people.ts'
import { headOf } from './person.ts'
import { needRoom } from './room.ts'
import { readSettings } from './settings.ts'
import { newId } from './write.ts'

/** People looked up at once, and records in a chunk of what is staged. */
const CHUNK = 500
const STAGED = 1000
/** Bytes that a record takes on the disk, set aside and then taken. */
const RECORD_BYTES = 2000

/** Compares a draft with this store; `onProgress` hears a share of 1. Writes nothing. */
export async function comparedDraft(
  draft: Draft,
  tagName: (key: string) => string,
  onProgress: (share: number) => void = () => undefined,
  now = Date.now(),
): Promise<Plan> {
  const db = await database()
  const traces = await tracer()
  const known: Known[] = []
  for (let from = 0; from < draft.people.length; from += CHUNK) {
    const chunk = draft.people.slice(from, from + CHUNK)
    const filed = await findFiled(chunk.map(({ author }) => author.keys))
    for (const [index, one] of filed.entries()) {
      const { keys } = (chunk[index] as Draft['people'][number]).author
      const erased = await traces.forgot(keys)
      known.push({
        ...(erased ? { erased } : {}),
        ...(one ? { memberId: one.account.memberId, name: one.account.name } : {}),
        ...(one && (await areSeveral(keys, one.member.id)) ? { several: true } : {}),
        ...(one?.member.mark.objection ? { objects: true } : {}),
      })
    }
    onProgress(Math.min(1, (from + CHUNK) / draft.people.length))
  }
  const [tags, replies, alerts, settings, entries] = await Promise.all([
    allOf('tags'),
    allOf('replies'),
    allOf('alerts'),
    readSettings(),
    db.getAllKeys('entries', IDBKeyRange.bound('im-e', 'im-f', false, true)),
  ])
  const { ladder } = settings.retention
  const here: Here = {
    known,
    now,
    tagName,
    tags: tagsOf(tags, tagName),
    entries: new Set(entries),
    replies: new Set(
      replies.flatMap(({ title }) => [title.fr.toLowerCase(), title.en.toLowerCase()]),
    ),
    alerts: new Set(alerts.map(({ name }) => name.toLowerCase())),
    block: new Set(settings.block),
    oldest: ladder === 0 ? 0 : monthsFrom(now, -ladder),
  }
  return planDraft(draft, here)
}

/** Whether accounts under these keys are those of other people too, besides `headId`. */
async function areSeveral(keys: readonly string[], headId: string): Promise<boolean> {
  if (keys.length < 2) return false
  const tx = (await database()).transaction(['accounts', 'members'])
  const members = tx.objectStore('members')
  const byKey = tx.objectStore('accounts').index('keys')
  const found = (await Promise.all(keys.map((key) => byKey.getAll(key)))).flat()
  for (const account of found) {
    if (!isSameAccount(account, keys)) continue
    const holder = await members.get(account.memberId)
    if (holder && !holder.gone && (await headOf(members, holder)).id !== headId) return true
  }
  return false
}

/**
 * Puts what is to be written aside, in chunks, until she says so or leaves it. The only thing that
 * an own page writes itself: through a message a file of a hundred thousand people would not pass.
 * Answers the import's id. What was staged before and not taken goes.
 */
export async function stage(
  file: { name: string; format: string },
  staged: readonly Staged[],
  block: readonly string[] = [],
): Promise<string> {
  await needRoom(staged.length * RECORD_BYTES)
  const db = await database()
  await dropStaged()
  const id = newId()
  const chunks = Math.ceil(staged.length / STAGED)
  const forgotten = (await tracer()).count
  const head: ImportHead = {
    ...{ id, state: 'staged', at: Date.now(), file: file.name.slice(0, 200), format: file.format },
    ...{ chunks, block: [...block], added: {}, forgotten },
  }
  await db.put('imports', head)
  for (let n = 0; n < chunks; n++) {
    await db.put('staging', {
      id: `${id}/${n}`,
      staged: staged.slice(n * STAGED, (n + 1) * STAGED),
    })
  }
  return id
}

/** Lets go of everything that was staged and not taken. */
export async function dropStaged(): Promise<void> {
  const tx = (await database()).transaction(['imports', 'staging'], 'readwrite')
  for (const { id, state } of await tx.objectStore('imports').getAll()) {
    if (state !== 'staged') continue
    await tx.objectStore('staging').delete(IDBKeyRange.bound(`${id}/`, `${id}/\uffff`))
    await tx.objectStore('imports').delete(id)
  }
  await tx.done
}
