import { eraseMember } from '../../lib/db/erase.ts'
import { closeDatabase, database } from '../../lib/db/open.ts'
import { takeImport } from '../../lib/db/take.ts'
import { lookInto } from '../../lib/privacy/look.ts'
import { exportParts } from '../../lib/privacy/transfer.ts'

const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const start = performance.now()
  return [await work(), performance.now() - start]
}

/** A record's line with its fields in one order: a record that was checked has those of its schema. */
function plain(line: string): string {
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value
  // A record ends its line, or its store, or the last one.
  for (const end of line.startsWith('{') ? [',', '],', ']},', ''] : []) {
    if (!line.endsWith(end)) continue
    try {
      const record: unknown = JSON.parse(line.slice(0, line.length - end.length))
      return JSON.stringify(record, sorted) + end
    } catch {
      // Another end, then.
    }
  }
  return line
}

let parts: string[] = []
let importId = ''

/** What runs in a page of the extension: each move of everything, with its time in milliseconds. */
const moves = {
  async eraseOne(): Promise<number> {
    const [member] = await (await database()).getAll('members', null, 1)
    return (await timed(() => eraseMember(member?.id ?? '')))[1]
  },

  async exportAll(): Promise<{ ms: number; bytes: number }> {
    const [made, ms] = await timed(() => exportParts('bench'))
    parts = made
    return { ms, bytes: new Blob(parts).size }
  },

  async wipe(): Promise<number> {
    const [, ms] = await timed(async () => {
      await closeDatabase()
      await new Promise((resolve, reject) => {
        const asked = indexedDB.deleteDatabase('vigie')
        asked.onsuccess = resolve
        asked.onerror = () => reject(asked.error)
      })
    })
    return ms
  },

  async preview(): Promise<number> {
    const [{ id }, ms] = await timed(() => lookInto(new Blob(parts), 'all.json', {}, (key) => key))
    importId = id ?? ''
    return ms
  },

  take: async (): Promise<number> => (await timed(() => takeImport(importId)))[1],

  /** What differs between what went and what came back, the head apart, which has the time; none. */
  async differing(): Promise<string[]> {
    const again = await exportParts('bench')
    const [before, after] = [parts, again].map((all) => all.slice(1).join('').split('\n'))
    return (before ?? [])
      .filter((line, at) => line !== after?.[at] && plain(line) !== plain(after?.[at] ?? ''))
      .slice(0, 3)
  },
}

Object.assign(globalThis, { moves })
