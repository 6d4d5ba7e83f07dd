// `npm start`: see scripts/lib/start.ts, which is TypeScript.
import { load } from './lib/load.mjs'

const { start } = await load('scripts/lib/start.ts')
process.exit(await start(process.argv.slice(2)))
