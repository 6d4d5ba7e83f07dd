// `npm run fuzz -- [how many] [seed]`: offers spoilt files of other tools to the import and prints
// what became of them. Exits 1 when one was half taken or refused without a reason.
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { load } from './lib/load.mjs'

const count = Number(process.argv[2] ?? 1000)
const seed = Number(process.argv[3] ?? 1)
const { fuzzImports } = await load('tests/faults/import-files.ts')
const fates = await fuzzImports(count, seed, () => {
  globalThis.indexedDB = new IDBFactory()
})
console.log(
  `${fates.files} spoilt files: ${fates.taken} taken whole, ${fates.nothing} with nothing to take, refused:`,
  fates.refused,
)
for (const fault of fates.faults) console.log(fault)
process.exit(fates.faults.length > 0 ? 1 : 0)
