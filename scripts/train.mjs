// Makes the weights of public/text from the labelled sets of ../shared/fixtures/text:
// `npm run train` (a minute or two). The same data give the same bytes on every machine.
// `npm run train -- --check` makes two parts again, in a few seconds, and fails when they differ
// from what is checked in.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { load } from './module.mjs'
import * as abuse from './train/abuse.mjs'
import { FOLDER, present } from './train/data.mjs'
import { trainLanguages } from './train/language.mjs'
import { pack } from './train/pack.mjs'
import * as tone from './train/tone.mjs'

const { unpack } = await load('lib/text/table.ts')

if (!present()) {
  console.error(`No labelled sets in ${FOLDER}: name their folder in VIGIE_TEXT.`)
  process.exit(1)
}
if (process.argv.includes('--check')) {
  const differ = [
    ['tone.bin', 'pt', tone.trainLanguage('pt', 'both')],
    ['abuse.bin', 'fr', abuse.trainLanguage('fr', 'both')],
  ].filter(([name, language, { table, rest }]) => {
    const { head, tables } = unpack(readFileSync(`public/text/${name}`))
    const again = unpack(pack({}, { [language]: table })).tables[language]
    const same = ({ ids, values, unit }) => JSON.stringify([[...ids], [...values], unit])
    const kept = same(again) === same(tables[language])
    const told = JSON.stringify(rest) === JSON.stringify(head.rest[language])
    console.log(`${name} ${language}: ${kept && told ? 'the same' : 'differs'}`)
    return !(kept && told)
  })
  process.exit(differ.length === 0 ? 0 : 1)
}
mkdirSync('public/text', { recursive: true })
for (const [name, train] of Object.entries({
  'tone.bin': tone.trainTone,
  'abuse.bin': abuse.trainAbuse,
  'language.bin': trainLanguages,
})) {
  const started = Date.now()
  const bytes = train('both')
  writeFileSync(`public/text/${name}`, bytes)
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  console.log(
    `${name}  ${bytes.length} bytes, ${gzipSync(bytes).length} gzip, sha256 ${digest}, ${Math.round((Date.now() - started) / 1000)} s`,
  )
}
