// Runs everything that must pass: types, lint, then the test projects, and closes with one plain
// line that counts them all. `node scripts/test.mjs unit` runs one project, `browser --both` every
// suite in both browsers.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from './lib/load.mjs'

const PROJECTS = ['unit', 'recorded', 'browser']
/** Projects that drive real browsers, with the extension built into `.output`. */
const WITH_BROWSERS = ['recorded', 'browser']
const BIN = fileURLToPath(new URL('../node_modules/', import.meta.url))
const TOOLS = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
}
const asked = process.argv.slice(2).filter((one) => one !== '--both')
// Suites whose proof hardly depends on the browser run in one of them, unless both are named.
if (process.argv.includes('--both')) process.env.VIGIE_BROWSERS = 'chromium,firefox'
const projects = asked.length > 0 ? asked : PROJECTS
const total = { passed: 0, failed: 0, skipped: 0 }

/** Runs one of the project's own tools, shows its output, and gives its exit code. */
function run(tool, args) {
  return spawnSync(process.execPath, [BIN + TOOLS[tool], ...args], { stdio: 'inherit' }).status
}

/** Counts one thing that must be true before or beside the tests. */
function check(name, work) {
  console.log(`\n— ${name}`)
  try {
    const good = work()
    total[good ? 'passed' : 'failed'] += 1
    return good
  } catch (error) {
    console.error(error.message)
    total.failed += 1
    return false
  }
}

/** Runs one vitest project and adds its tests to the total. */
function tests(project) {
  console.log(`\n— tests: ${project}`)
  const folder = mkdtempSync(join(tmpdir(), 'vigie-'))
  const report = join(folder, 'report.json')
  const status = run('vitest', [
    'run',
    '--project',
    project,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  if (existsSync(report)) {
    const counts = JSON.parse(readFileSync(report, 'utf8'))
    total.passed += counts.numPassedTests
    total.failed += counts.numFailedTests
    total.skipped += counts.numPendingTests + counts.numTodoTests
    // A file that can't even be read has no failed test of its own.
    if (status !== 0 && counts.numFailedTests === 0) total.failed += 1
  } else {
    total.failed += 1
  }
  rmSync(folder, { recursive: true })
}

/** Both browsers, found or installed, with the extension built once for all tests. */
async function prepare() {
  const { BROWSERS, ensureBrowser, versionOf } = await load('scripts/lib/browsers.ts')
  const { buildDemo } = await load('scripts/lib/build.ts')
  let ready = true
  for (const name of BROWSERS) {
    const good = check(`${name}, and the extension for it`, () => {
      console.log(versionOf(ensureBrowser(name)))
      buildDemo(name)
      return true
    })
    ready &&= good
  }
  return ready
}

const started = Date.now()
if (asked.length === 0) {
  check('types', () => run('tsc', ['--noEmit']) === 0)
  check('lint and import directions', () => run('biome', ['check', '.']) === 0)
}
const browsers = projects.some((project) => WITH_BROWSERS.includes(project)) && (await prepare())
for (const project of projects) {
  if (browsers || !WITH_BROWSERS.includes(project)) tests(project)
  else console.log(`\n— tests: ${project}: not run, see above`)
}

console.log(`\nin ${Math.round((Date.now() - started) / 1000)} s`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 ? 0 : 1)
