// Plays every scenario in real editors from npm, in both browsers, and prints the table. The
// editors are installed here, apart from the product's own packages: some are GPL.
//   npm run test:editors                    all
//   VIGIE_EDITORS=slate,trix npm run …      some; VIGIE_BROWSERS=firefox for one browser
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../tests/editors', import.meta.url))

/** Runs a command with its output shown; ends this program when it fails. */
function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', cwd })
  if (status !== 0) process.exit(status ?? 1)
}

/** True when what is installed is what the lock file says. */
function installed() {
  const mark = `${folder}/node_modules/.package-lock.json`
  return (
    existsSync(mark) && statSync(mark).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs
  )
}

if (!installed()) {
  const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  console.log(
    `Installing ${Object.keys(dependencies).length} editors and parts into tests/editors…`,
  )
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder)
}
run('npx', ['vitest', 'run', '--project', 'editors', ...process.argv.slice(2)])
