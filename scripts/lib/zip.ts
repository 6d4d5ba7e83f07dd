import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './root.ts'
import { wxt } from './wxt.ts'

const FLAVOURS = [[], ['-b', 'firefox', '--mv3']]

/**
 * Makes the files that the stores ask for in `.output/`: one zip a browser, and the sources that
 * Firefox's reviewers build from. Prints each one's SHA-256. With `--twice`, two clean clones of
 * the last commit are built elsewhere and compared. Returns the exit code.
 */
export function zip(options: string[]): number {
  if (options.includes('--twice')) return compare()
  pack(ROOT)
  for (const [name, sum] of sums(ROOT)) console.log(`${sum}  ${name}`)
  return 0
}

/** Builds and zips a checkout for each browser. WXT writes no time into its zips. */
function pack(root: string): void {
  for (const flavour of FLAVOURS) wxt(['zip', ...flavour], root)
}

function compare(): number {
  const found: [string, string][][] = []
  for (let time = 1; time <= 2; time++) {
    const root = join(mkdtempSync(join(tmpdir(), 'vigie-zip-')), `clone-${time}`)
    try {
      run(ROOT, 'git', ['clone', '--quiet', ROOT, root])
      run(root, 'npm', ['ci', '--no-audit', '--no-fund'])
      pack(root)
      found.push(sums(root))
    } finally {
      rmSync(root, { recursive: true, force: true })
    }
  }
  const [first = [], second = []] = found
  const sameAgain = new Map(second)
  let differing = 0
  for (const [name, sum] of first) {
    const same = sameAgain.get(name) === sum
    if (!same) differing += 1
    console.log(`${sum}  ${name}  ${same ? 'the same twice' : 'DIFFERENT'}`)
  }
  console.log(`${first.length} files, ${differing} different`)
  return differing === 0 && first.length > 0 ? 0 : 1
}

const zips = (root: string) =>
  readdirSync(join(root, '.output'))
    .filter((name) => name.endsWith('.zip'))
    .sort()

const sums = (root: string) =>
  zips(root).map((name): [string, string] => {
    const bytes = readFileSync(join(root, '.output', name))
    return [name, createHash('sha256').update(bytes).digest('hex')]
  })

/** Runs a command; throws with its own words. */
function run(cwd: string, command: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
}
