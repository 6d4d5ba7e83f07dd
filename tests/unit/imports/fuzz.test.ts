import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { fuzzImports } from '../../faults/import-files.ts'

test('spoilt files are refused with a reason, or taken whole and given back whole', async () => {
  const fates = await fuzzImports(100, 7, () => {
    globalThis.indexedDB = new IDBFactory()
  })
  expect(fates.faults).toEqual([])
  expect(fates.taken).toBeGreaterThan(20)
  expect(Object.keys(fates.refused).length).toBeGreaterThan(1)
})
