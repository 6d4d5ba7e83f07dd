// Writes docs/sites.md from the definitions of lib/sites.
import { readFileSync, writeFileSync } from 'node:fs'
import { load } from './lib/load.mjs'

const { SITES } = await load('lib/sites/index.ts')
const { countsOf } = await load('tests/recorded/support/counts.ts')
const { sitesDocument } = await load('scripts/lib/sites-doc.ts')

const manifest = JSON.parse(readFileSync('tests/recorded/manifest.json', 'utf8'))
writeFileSync('docs/sites.md', sitesDocument(SITES, countsOf(manifest)))
console.log(`docs/sites.md: ${SITES.length} sites`)
