// Runs everything that must pass: types, lint, then the test projects, and closes with one plain
// line that counts them all. `node scripts/test.mjs unit` runs one project.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PROJECTS = ['unit', 'recorded', 'browser']
const asked = process.argv.slice(2)
const projects = asked.length > 0 ? asked : PROJECTS
const total = { passed: 0, failed: 0, skipped: 0 }

/** Runs a command, shows its output, and counts it as one check. */
function check(name, command, args) {
  console.log(`\n— ${name}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  total[status === 0 ? 'passed' : 'failed'] += 1
  return status === 0
}

/** Runs one vitest project and adds its tests to the total. */
function tests(project) {
  console.log(`\n— tests: ${project}`)
  const folder = mkdtempSync(join(tmpdir(), 'vigie-'))
  const report = join(folder, 'report.json')
  const { status } = spawnSync(
    'npx',
    [
      'vitest',
      'run',
      '--project',
      project,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { stdio: 'inherit' },
  )
  if (existsSync(report)) {
    const counts = JSON.parse(readFileSync(report, 'utf8'))
    total.passed += counts.numPassedTests
    total.failed += counts.numFailedTests
    total.skipped += counts.numPendingTests + counts.numTodoTests
    if (status !== 0 && counts.numFailedTests === 0) total.failed += 1
  } else {
    total.failed += 1
  }
  rmSync(folder, { recursive: true })
}

const started = Date.now()
if (asked.length === 0) {
  check('types', 'npx', ['tsc', '--noEmit'])
  check('lint and import directions', 'npx', ['biome', 'check', '.'])
}
for (const project of projects) tests(project)

console.log(`\nin ${Math.round((Date.now() - started) / 1000)} s`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 ? 0 : 1)
