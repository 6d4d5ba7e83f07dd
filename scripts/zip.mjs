// `npm run zip`: the store's files; `npm run zip -- --twice` also shows that two clean clones of
// the last commit give the same bytes, `-- --check` that the sources' zip builds what is shipped.
// See scripts/lib/zip.ts, which is TypeScript.
import { load } from './lib/load.mjs'

const { zip } = await load('scripts/lib/zip.ts')
process.exit(zip(process.argv.slice(2)))
