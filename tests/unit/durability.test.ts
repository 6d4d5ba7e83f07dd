import 'fake-indexeddb/auto'
import { IDBDatabase, IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeDatabase } from '@/lib/db/open.ts'
import { dropStaged } from '@/lib/db/plan.ts'
import { saveSettings } from '@/lib/db/save-settings.ts'
import { RECORDS } from '@/lib/db/schema.ts'
import { takeImport, untakeImport } from '@/lib/db/take.ts'
import { lookInto } from '@/lib/privacy/look.ts'
import { exportParts } from '@/lib/privacy/transfer.ts'

/** Members of the round trip: `MEMBERS=100000 npx vitest run --project unit tests/unit/durability` for many. */
const MEMBERS = Number(process.env.MEMBERS ?? 1500)
const stamp = (id: string, n: number) => ({
  id,
  hlc: `${(1_700_000_000_000 + n).toString(36).padStart(9, '0')}0000elsewhere`,
  by: 'elsewhere',
})

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(closeDatabase)

/** A file of another Vigie with so many people in it, each with a tag and a note. */
function fileOf(count: number): Blob {
  const records: Record<string, object[]> = Object.fromEntries(RECORDS.map((name) => [name, []]))
  for (let n = 0; n < count; n++) {
    const member = `member-${n}`
    const at = 1_700_000_000_000 + n
    records.members?.push({
      ...stamp(member, n),
      createdAt: at,
      purpose: 'relation',
      mark: { tags: ['tag-relay'], reminders: 0, lastAt: at },
    })
    records.accounts?.push({
      ...stamp(`account-${n}`, n),
      memberId: member,
      platform: 'discourse',
      host: 'forum.example',
      handle: `someone${n}`,
      name: `Quelqu’un ${n}`,
      strength: 'handle',
      keys: [`discourse:forum.example:@someone${n}`],
      earlier: [],
    })
    const said = { memberId: member, at }
    records.entries?.push(
      { ...stamp(`tagged-${n}`, n), ...said, kind: 'tag-on', tagId: 'tag-relay' },
      { ...stamp(`noted-${n}`, n), ...said, kind: 'note', text: `Note ${n}, é « ’ » 👋` },
    )
  }
  const head = { format: 'vigie-export', version: 1, vigie: '0.1.0', settings: {} }
  return new Blob([JSON.stringify({ ...head, exportedAt: new Date(0).toISOString(), records })])
}

async function take(file: Blob): Promise<string> {
  const { id } = await lookInto(file, 'f.json', {}, (key) => key)
  if (id === undefined) throw new Error('nothing to take')
  await takeImport(id)
  return id
}
const exported = async () => new Blob(await exportParts('1'))
const recordsOf = async (file: Blob) => JSON.parse(await file.text()).records

test(`${MEMBERS} members exported, erased and imported are the same`, async () => {
  await take(fileOf(MEMBERS))
  const backup = await exported()
  await closeDatabase()
  globalThis.indexedDB = new IDBFactory()
  await take(backup)
  const [before, after] = [await recordsOf(backup), await recordsOf(await exported())]
  for (const name of RECORDS) expect(after[name], name).toEqual(before[name])
  expect(before.members).toHaveLength(MEMBERS)
  console.log(`${MEMBERS} members, ${before.entries.length} entries: the same after a round trip`)
}, 900_000)

test('a file that is empty, or older, takes nothing of what is there', async () => {
  await take(fileOf(3))
  const before = await recordsOf(await exported())
  await expect(lookInto(fileOf(0), 'f.json', {}, (key) => key)).rejects.toMatchObject({
    key: 'empty',
  })
  const older = await lookInto(fileOf(2), 'f.json', {}, (key) => key)
  if (older.id !== undefined) await takeImport(older.id)
  expect(await recordsOf(await exported())).toEqual(before)
})

test('whatever is written is on the disk before it is said to be saved', async () => {
  const asked: string[] = []
  const transaction = IDBDatabase.prototype.transaction
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...[stores, mode, options]
  ) {
    // What waits to be imported may be read from its file again.
    const staged = [stores].flat().every((name) => name === 'imports' || name === 'staging')
    if (mode === 'readwrite' && !staged) asked.push(options?.durability ?? String(stores))
    return transaction.call(this, stores, mode, options)
  } as typeof transaction)
  const id = await take(fileOf(3))
  await untakeImport(id)
  await saveSettings({ organisation: 'Acme' })
  await dropStaged()
  expect(asked.length).toBeGreaterThan(2)
  expect(new Set(asked)).toEqual(new Set(['strict']))
})
