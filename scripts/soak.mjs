// `npm run soak -- [hours]`: a working day of eight hours, compressed, in Chromium; prints what each
// hour left in memory and exits 1 when something was lost, repeated or leaked.
import { load } from './lib/load.mjs'

const { soak } = await load('tests/faults/soak.ts')
process.exit((await soak(Number(process.argv[2] ?? 20), console.log)) ? 0 : 1)
