// `npm run test:wordpress`: see tests/wordpress/run.ts, which is TypeScript.
import { load } from './lib/load.mjs'

const { run } = await load('tests/wordpress/run.ts')
process.exit(await run(process.argv.slice(2)))
