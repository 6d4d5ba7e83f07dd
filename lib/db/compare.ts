import type { Account, Entry, Mention, Staged, Stamped } from '../model.ts'
import type { DumpRecords } from './dump.ts'
import { tracer } from './forgotten.ts'
import { database } from './open.ts'
import { RECORDS } from './schema.ts'
import { joinOf } from './settle.ts'

/** Records read at once while comparing. */
const CHUNK = 1000

/** What joining the records of a file would do. */
export interface Compared {
  staged: Staged[]
  added: Record<string, number>
  /** Records that are here in an older version. */
  changed: Record<string, number>
  kept: number
  /** Of those that stay as they are: how many are newer here than in the file. */
  newer: number
  /** People who were erased here: they are left out with all that is theirs. */
  erased: number
}

/** Compares the records of a Vigie file with this store; `onProgress` hears a share of 1. Writes nothing. */
export async function comparedRecords(
  records: DumpRecords,
  onProgress: (share: number) => void = () => undefined,
): Promise<Compared> {
  const db = await database()
  const done: Compared = {
    ...{ staged: [], added: {}, changed: {}, kept: 0, newer: 0, erased: 0 },
  }
  const left = await forgottenIn(records)
  done.erased = left.members.size
  const all = RECORDS.reduce((sum, store) => sum + records[store].length, 0)
  let seen = 0
  for (const store of RECORDS) {
    const there = new Set<string>(await db.getAllKeys(store))
    for (let from = 0; from < records[store].length; from += CHUNK) {
      const chunk = records[store].slice(from, from + CHUNK) as Stamped[]
      const known = await Promise.all(
        chunk.map(async (record) => (there.has(record.id) ? db.get(store, record.id) : undefined)),
      )
      for (const [index, record] of chunk.entries()) {
        if (isLeftOut(record, left)) continue
        const before = known[index] as Stamped | undefined
        if (joinOf(store, before, record) === before) {
          done.kept += 1
          if (before && before.hlc > record.hlc) done.newer += 1
        } else if (await isTwin(store, before, record)) done.kept += 1
        else {
          const counts = before === undefined ? done.added : done.changed
          counts[store] = (counts[store] ?? 0) + 1
          done.staged.push([store, record])
        }
      }
      seen += chunk.length
      onProgress(seen / all)
    }
  }
  return done
}

/** A mention that is here under another id is no new one. */
async function isTwin(
  store: string,
  before: Stamped | undefined,
  record: Stamped,
): Promise<boolean> {
  if (store !== 'mentions' || before !== undefined || record.gone) return false
  return (
    (await (await database()).getKeyFromIndex('mentions', 'key', (record as Mention).key)) !==
    undefined
  )
}

interface LeftOut {
  members: Set<string>
  keys: Set<string>
}

/** Who in these records was erased here: their members, and the keys of their accounts. */
async function forgottenIn(records: DumpRecords): Promise<LeftOut> {
  const left: LeftOut = { members: new Set(), keys: new Set() }
  const traces = await tracer()
  if (traces.idle) return left
  for (const account of records.accounts) {
    if (account.gone || !(await traces.forgot(account.keys))) continue
    left.members.add(account.memberId)
    for (const key of account.keys) left.keys.add(key)
  }
  return left
}

function isLeftOut(record: Stamped, left: LeftOut): boolean {
  if (left.members.size === 0 || record.gone) return false
  const { memberId } = record as Partial<Account & Entry>
  const { author } = record as Partial<Mention>
  return (
    left.members.has(record.id) ||
    (memberId !== undefined && left.members.has(memberId)) ||
    (author?.keys.some((key) => left.keys.has(key)) ?? false)
  )
}
