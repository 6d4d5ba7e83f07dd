// Measures: `npm run bench` runs every bench, `npm run bench -- page --rounds 3` one of them with
// its options. A bench is a file of tests/bench that exports `run(args)`.
import { load } from './lib/load.mjs'

const BENCHES = ['page', 'sites', 'palette', 'metrics', 'feeds', 'members', 'lookup', 'queries']
const [first, ...rest] = process.argv.slice(2)
const one = BENCHES.includes(first ?? '')
for (const name of one ? [first] : BENCHES) {
  // Plain JavaScript, so that it measures what Node does with the bundle and nothing else.
  if (name === 'queries') {
    await import('./bench-query.mjs')
    continue
  }
  const { run } = await load(`tests/bench/${name}.ts`)
  await run(one ? rest : process.argv.slice(2))
}
