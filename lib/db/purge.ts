import { LADDER_KINDS } from '../members/journal.ts'
import { isInfluence, keptUntil, monthsFrom } from '../members/keeping.ts'
import type { Entry, Purge, Retention } from '../model.ts'
import { type Erased, eraseMember } from './erase.ts'
import { UNDO_FOR } from './imports.ts'
import { database } from './open.ts'
import { accountsOf, deriveMark, PEOPLE } from './people.ts'
import { readSettings } from './settings.ts'
import { write } from './write.ts'
import { mentionsBy } from './written.ts'

/** Purges that are remembered, to be shown. */
const REMEMBERED = 12
const WEEK = 7 * 86_400_000

/** What a purge would let go of. */
interface Due {
  entries: Entry[]
  members: string[]
  influencers: string[]
  mentions: string[]
}

/** The last purges, the last first. */
export async function lastPurges(): Promise<Purge[]> {
  return ((await (await database()).get('meta', 'purges')) as Purge[] | undefined) ?? []
}

/** When (ms) the next purge is due: a week after the last, or at once (also when the clock went back). */
export async function nextPurge(now = Date.now()): Promise<number> {
  const [last] = await lastPurges()
  return last === undefined || last.at > now ? 0 : last.at + WEEK
}

/** How much a purge at `now` (ms) would let go of, without doing it. */
export async function tryPurge(now = Date.now()): Promise<Purge> {
  return countOf(await dueBy((await readSettings()).retention, now), now)
}

/**
 * Lets go of what is older than its kind is kept: ladder entries become bare tombstones, people are
 * erased, mentions deleted. What imports keep to be taken back goes after a month. Remembers and
 * answers what it did, and who was erased. A purge that is cut off is simply run again.
 */
export async function purge(now = Date.now()): Promise<{ done: Purge; erased: Erased[] }> {
  const due = await dueBy((await readSettings()).retention, now)
  const erased: Erased[] = []
  for (const id of [...due.members, ...due.influencers]) {
    // Without traces: nobody asked for it, and they may come back.
    erased.push(await eraseMember(id, false))
  }
  await write([...PEOPLE, 'mentions', 'imports', 'staging'], async (writing) => {
    const { tx } = writing
    const touched = new Set<string>()
    for (const { id } of due.entries) {
      const entry = await tx.objectStore('entries').get(id)
      if (entry === undefined || entry.gone) continue
      touched.add(entry.memberId)
      await tx.objectStore('entries').put({ ...writing.again(entry), gone: true } as Entry)
    }
    for (const id of touched) {
      const member = await tx.objectStore('members').get(id)
      if (member && !member.gone) await deriveMark(writing, member)
    }
    for (const id of due.mentions) await tx.objectStore('mentions').delete(id)
    for (const { id, at } of await tx.objectStore('imports').getAll()) {
      if (at > now - UNDO_FOR) continue
      await tx.objectStore('staging').delete(IDBKeyRange.bound(`${id}/`, `${id}/\uffff`))
      await tx.objectStore('imports').delete(id)
    }
    const before = ((await tx.objectStore('meta').get('purges')) as Purge[] | undefined) ?? []
    await tx.objectStore('meta').put([countOf(due, now), ...before].slice(0, REMEMBERED), 'purges')
  })
  return { done: countOf(due, now), erased }
}

const countOf = (due: Due, now: number): Purge => ({
  at: now,
  ladder: due.entries.length,
  members: due.members.length,
  influencers: due.influencers.length,
  mentions: due.mentions.length,
})

async function dueBy(retention: Retention, now: number): Promise<Due> {
  const db = await database()
  const due: Due = { entries: [], members: [], influencers: [], mentions: [] }
  const before = (months: number) => monthsFrom(now, -months)
  if (retention.ladder > 0) {
    for (const kind of LADDER_KINDS) {
      const old = IDBKeyRange.bound(
        [kind, Number.NEGATIVE_INFINITY],
        [kind, before(retention.ladder)],
      )
      due.entries.push(...(await db.getAllFromIndex('entries', 'kindAt', old)))
    }
  }
  const kept = Math.min(
    ...[retention.members, retention.influencers].filter((months) => months > 0),
  )
  const silent = Number.isFinite(kept)
    ? await db.getAllFromIndex('members', 'lastAt', IDBKeyRange.upperBound(before(kept)))
    : []
  for (const member of silent) {
    // Linked ones go with the member who speaks for them.
    if (member.into !== undefined || !isOver(keptUntil(member, retention), now)) continue
    // Somebody whose posts are still found is not silent, whatever was last written about them.
    const [heard] = await mentionsBy(await accountsOf(member.id), 1)
    if (!isOver(keptUntil(member, retention, heard?.at), now)) continue
    due[isInfluence(member) ? 'influencers' : 'members'].push(member.id)
  }
  if (retention.mentions > 0) {
    const old = IDBKeyRange.upperBound(before(retention.mentions))
    due.mentions = await db.getAllKeysFromIndex('mentions', 'at', old)
  }
  return due
}

const isOver = (until: number | undefined, now: number): boolean =>
  until !== undefined && until <= now
