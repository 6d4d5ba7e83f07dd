import { type IDBPTransaction, unwrap, wrap } from 'idb'
import { markOf, standing } from '../members/journal.ts'
import { type Line, lineOf } from '../members/roll/line.ts'
import type { Account, EntryKind, Member } from '../model.ts'
import { database } from './open.ts'
import { journalOf } from './people.ts'
import { accountsIn, headOf } from './person.ts'
import { entriesSince } from './recent.ts'
import type { Schema } from './schema.ts'

/** Records read at once: few enough that other readers get their turn in between. */
const CHUNK = 5000

/** The `count` people last acted on, as lines of the roll, that one first. */
export async function firstMembers(count: number): Promise<Line[]> {
  const tx = (await database()).transaction(['members', 'accounts'])
  const index = tx.objectStore('members').index('lastAt')
  const members: Member[] = []
  // One question for all of them where the browser knows it (Chromium 141, Firefox 141).
  const raw = unwrap(index) as IDBIndex & { getAllRecords?: (asked: object) => IDBRequest<Found[]> }
  if (raw.getAllRecords) {
    const found = await wrap(raw.getAllRecords({ count, direction: 'prev' }))
    members.push(...found.map(({ value }) => value))
  } else {
    let cursor = await index.openCursor(null, 'prev')
    while (cursor !== null && members.length < count) {
      members.push(cursor.value)
      cursor = await cursor.continue()
    }
  }
  const heads = members.filter(({ into }) => into === undefined)
  return Promise.all(heads.map((member) => lineIn(tx, member)))
}

/** How many people are filed, linked members counting as one. Erased ones are in no index. */
export async function countMembers(): Promise<number> {
  const db = await database()
  const [all, linked] = await Promise.all([
    db.countFromIndex('members', 'lastAt'),
    db.countFromIndex('members', 'into'),
  ])
  return all - linked
}

interface Found {
  value: Member
}

/** A person: the member who speaks for them, and their accounts, the one to show first. */
export interface Person {
  member: Member
  accounts: Account[]
}

/** Everybody who is filed, linked members as one, some thousands at a time, in no order. */
export async function* everyPerson(): AsyncGenerator<Person[]> {
  const headIdOf = await heads()
  const held = new Map<string, Account[]>()
  for await (const accounts of chunksOf('accounts')) {
    for (const account of accounts) {
      if (account.gone) continue
      const head = headIdOf(account.memberId)
      const theirs = held.get(head)
      if (theirs) theirs.unshift(account)
      else held.set(head, [account])
    }
  }
  for await (const members of chunksOf('members')) {
    const there = members.filter((member) => !member.gone && headIdOf(member.id) === member.id)
    yield await Promise.all(
      there.map(async (member) => ({
        member: await upToDate(member),
        accounts: held.get(member.id) ?? [],
      })),
    )
  }
}

/** Everybody as a line without notes, some thousands at a time, in no order. */
export async function* everyMember(): AsyncGenerator<Line[]> {
  for await (const people of everyPerson()) {
    yield people.map(({ member, accounts }) => lineOf(member, accounts))
  }
}

/** The notes that stand, for everybody who has any, under the member who speaks for them. */
export async function everyNote(): Promise<Map<string, string[]>> {
  const db = await database()
  const headIdOf = await heads()
  const notes = new Map<string, string[]>()
  for (const { memberId, text } of standing(
    await db.getAllFromIndex('entries', 'kindAt', ofKind('note')),
  )) {
    if (!text) continue
    const head = headIdOf(memberId)
    const theirs = notes.get(head)
    if (theirs) theirs.push(text)
    else notes.set(head, [text])
  }
  return notes
}

/**
 * The lines and notes of the people that these ids of any record belong to, by member id; undefined
 * for members who are erased, or part of another who speaks for them.
 */
export async function linesOf(
  ids: readonly string[],
): Promise<Map<string, { line: Line; notes: string[] } | undefined>> {
  const db = await database()
  const memberIds = new Set<string>()
  for (const id of ids) {
    const [member, account, entry] = await Promise.all([
      db.get('members', id),
      db.get('accounts', id),
      db.get('entries', id),
    ])
    for (const found of [member?.id, account?.memberId, entry?.memberId]) {
      if (found !== undefined) memberIds.add(found)
    }
  }
  const lines = new Map<string, { line: Line; notes: string[] } | undefined>()
  for (const id of memberIds) {
    const store = db.transaction('members').store
    const member = await store.get(id)
    const head = member && !member.gone ? await headOf(store, member) : undefined
    lines.set(id, undefined)
    if (head === undefined || lines.get(head.id) !== undefined) continue
    const notes = standing(await journalOf(head.id)).flatMap(({ kind, text }) =>
      kind === 'note' && text ? [text] : [],
    )
    const tx = db.transaction(['members', 'accounts'])
    lines.set(head.id, { line: await lineIn(tx, head), notes })
  }
  return lines
}

/** Ids of members whose journal got an entry of one of `kinds` at or after `since` (ms). */
export async function membersWith(
  kinds: readonly EntryKind[],
  since: number,
): Promise<Set<string>> {
  const [entries, headIdOf] = await Promise.all([entriesSince(since), heads()])
  return new Set(
    entries
      .filter(({ kind, undo, gone }) => kinds.includes(kind) && !undo && !gone)
      .map(({ memberId }) => headIdOf(memberId)),
  )
}

/** Who speaks for a member, by id, as `headOf` says; few are linked, so they are read at once. */
async function heads(): Promise<(id: string) => string> {
  const linked = await (await database()).getAllFromIndex('members', 'into')
  const into = new Map(linked.flatMap((one) => (one.gone ? [] : [[one.id, one.into as string]])))
  return (id) => {
    const way = [id]
    for (let next = into.get(id); next !== undefined; next = into.get(next)) {
      // Linked in a circle by two moderators at once: the oldest speaks for all.
      const turn = way.indexOf(next)
      if (turn >= 0) return way.slice(turn).reduce((one, other) => (one < other ? one : other))
      way.push(next)
    }
    return way.at(-1) as string
  }
}

type Reading = IDBPTransaction<Schema, ('members' | 'accounts')[], 'readonly'>

/** The line of a person by the member who speaks for them. */
async function lineIn(tx: Reading, member: Member): Promise<Line> {
  const accounts = await accountsIn(tx.objectStore('members'), tx.objectStore('accounts'), member)
  return lineOf(await upToDate(member), accounts.reverse())
}

/** The member with the mark of today: a tag or reminder may have run out since it was derived. */
async function upToDate(member: Member): Promise<Member> {
  const now = Date.now()
  if ((member.mark.expires ?? Number.POSITIVE_INFINITY) > now) return member
  return { ...member, mark: markOf(await journalOf(member.id), now) }
}

async function* chunksOf<S extends 'members' | 'accounts'>(
  store: S,
): AsyncGenerator<Schema[S]['value'][]> {
  const db = await database()
  const from = (range: IDBKeyRange | null): Promise<Schema[S]['value'][]> =>
    db.getAll(store, range, CHUNK)
  for (let reading = from(null); ; ) {
    const records = await reading
    const last = records.at(-1)
    if (last === undefined) return
    const whole = records.length === CHUNK
    // The next ones are read while these are worked on.
    if (whole) reading = from(IDBKeyRange.lowerBound(last.id, true))
    yield records
    if (!whole) return
  }
}

const ofKind = (kind: EntryKind): IDBKeyRange =>
  IDBKeyRange.bound([kind, Number.NEGATIVE_INFINITY], [kind, Number.POSITIVE_INFINITY])
