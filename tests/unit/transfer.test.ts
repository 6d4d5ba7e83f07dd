import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { allOf, saveOne } from '@/lib/db/config.ts'
import { closeDatabase, database } from '@/lib/db/open.ts'
import { type ExportFile, readExport } from '@/lib/privacy/transfer.ts'
import { author, exported, imported, tagged } from './support/transfer.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(closeDatabase)

test('an older backup never overwrites newer work', async () => {
  await saveOne('tags', 'tag-x', () => ({
    name: 'Old',
    kind: 'own' as const,
    colour: 'grey' as const,
    icon: 'tag',
  }))
  const backup = await exported()
  await saveOne('tags', 'tag-x', () => ({
    name: 'New',
    kind: 'own' as const,
    colour: 'grey' as const,
    icon: 'tag',
  }))
  expect(await imported(backup, true)).toMatchObject({ added: {}, kept: 1 })
  expect((await allOf('tags'))[0]?.name).toBe('New')
})

test('an import that is only tried writes nothing', async () => {
  await tagged(author())
  const backup = await exported()
  await closeDatabase()
  globalThis.indexedDB = new IDBFactory()
  expect((await imported(backup, false)).added).toMatchObject({ members: 1 })
  expect(await (await database()).count('members')).toBe(0)
})

test.each([
  ['<html>login</html>', 'notJson'],
  ['{"data":{}}', 'notVigie'],
  ['{"format":"vigie-export","version":99}', 'newer'],
  ['{"format":"vigie-export","version":1,"records":{}}', 'empty'],
])('a wrong file is refused with its reason: %s', (text, key) => {
  expect(() => readExport(text)).toThrow(key)
})

test('bad records of a good file are refused one by one and said', async () => {
  await tagged(author())
  const backup = JSON.parse(await exported()) as ExportFile
  const bad = { ...backup, records: { ...backup.records, tags: [{ id: '../x' }] } }
  const file = readExport(JSON.stringify(bad))
  expect(file.refused).toEqual([{ where: 'tags[0]', why: expect.any(String) }])
  expect(file.count).toBe(3)
})
