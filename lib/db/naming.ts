import type { Account } from '../model.ts'
import { database } from './open.ts'
import type { Schema } from './schema.ts'

/** Records read at once while looking for a name. */
const CHUNK = 5000
/** A handle shorter than this is a word like any other, unless an @ stands before it. */
const TELLING = 5

/** Records of others in which somebody is named, and how to take the name out. */
export interface Naming {
  entries: string[]
  mentions: string[]
  /** The record with a dot for each letter of the name, so that marked places stay where they were. */
  without<T>(record: T): T
}

/**
 * Where the records of others hold a handle, an immutable id in an address, or a profile's address
 * of these accounts. Displayed names are left: nobody owns a first name.
 */
export async function recordsNaming(accounts: readonly Account[]): Promise<Naming> {
  const mine = new Set(accounts.flatMap((account) => account.keys))
  const members = new Set(accounts.map(({ memberId }) => memberId))
  const pattern = patternFor(accounts)
  const naming: Naming = {
    entries: [],
    mentions: [],
    without: (record) => (pattern ? (blotted(record, pattern) as typeof record) : record),
  }
  if (pattern === undefined) return naming
  const names = (record: unknown) => JSON.stringify(record).search(pattern) >= 0
  await eachOf('entries', (entry) => {
    if (!entry.gone && !members.has(entry.memberId) && names(entry)) naming.entries.push(entry.id)
  })
  await eachOf('mentions', (mention) => {
    if (mention.author?.keys.some((key) => mine.has(key))) return
    if (names(mention)) naming.mentions.push(mention.id)
  })
  return naming
}

function patternFor(accounts: readonly Account[]): RegExp | undefined {
  const words = new Set<string>()
  for (const { handle, profile, earlier } of accounts) {
    if (profile) words.add(escaped(profile))
    for (const one of [handle, ...earlier.map((was) => was.handle)]) {
      const plain = one?.split('@')[0]
      if (!plain) continue
      const before = plain.length >= TELLING ? '(?<![\\p{L}\\p{N}_])' : '(?<=@|/u/|/user/)'
      words.add(`${before}${escaped(plain)}(?![\\p{L}\\p{N}_-])`)
    }
  }
  return words.size === 0 ? undefined : new RegExp([...words].join('|'), 'giu')
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** The value with every text in it blotted; ids, clocks and the like hold no names. */
function blotted(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') return value.replace(pattern, (name) => '•'.repeat(name.length))
  if (Array.isArray(value)) return value.map((one) => blotted(one, pattern))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, blotted(one, pattern)]))
}

async function eachOf<S extends 'entries' | 'mentions'>(
  store: S,
  look: (record: Schema[S]['value']) => void,
): Promise<void> {
  const db = await database()
  let range: IDBKeyRange | null = null
  for (;;) {
    const records: Schema[S]['value'][] = await db.getAll(store, range, CHUNK)
    for (const record of records) look(record)
    const last = records.at(-1)
    if (last === undefined || records.length < CHUNK) return
    range = IDBKeyRange.lowerBound(last.id, true)
  }
}
