import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { ROOT } from './root.ts'
import { wxt } from './wxt.ts'

/** Each package, the folder that `npm run build` makes of it, and what WXT is told for it. */
const FLAVOURS = [
  { name: 'chrome', folder: 'chrome-mv3', options: [] },
  { name: 'firefox', folder: 'firefox-mv3', options: ['-b', 'firefox', '--mv3'] },
]

/** The name of each file in `.output/` and its SHA-256. */
type Sums = [name: string, sum: string][]

/**
 * Makes the files that the stores ask for in `.output/`: one zip a browser, and the sources that
 * Firefox's reviewers build from. Prints each one's SHA-256. With `--twice`, two clean clones of
 * the last commit are built elsewhere and compared. With `--check`, the sources are unzipped in an
 * empty folder, built as their README says, and compared with what is shipped. Returns the exit
 * code.
 */
export function zip(options: string[]): number {
  if (options.includes('--twice')) return compare()
  pack(ROOT)
  if (options.includes('--check')) return check()
  for (const [name, sum] of sums(ROOT)) console.log(`${sum}  ${name}`)
  return 0
}

/** Builds and zips a checkout for each browser. WXT writes no time into its zips. */
function pack(root: string): void {
  for (const { options } of FLAVOURS) wxt(['zip', ...options], root)
}

function compare(): number {
  const found: Sums[] = []
  for (let time = 1; time <= 2; time++) {
    elsewhere(`clone-${time}`, (root) => {
      run(ROOT, 'git', ['clone', '--quiet', ROOT, root])
      install(root)
      pack(root)
      found.push(sums(root))
    })
  }
  const [first = [], second = []] = found
  return verdict(first, second, 'the same twice')
}

/** A reviewer's way: nothing but the sources' zip, and the two commands of its README. */
function check(): number {
  const shipped = sums(ROOT)
  let differing = 0
  elsewhere('sources', (root) => {
    unpack(shipped.find(([name]) => name.endsWith('-sources.zip'))?.[0], root)
    install(root)
    run(root, 'npm', ['run', 'build'])
    for (const { name, folder } of FLAVOURS) {
      const zipped = shipped.find(([one]) => one.endsWith(`-${name}.zip`))?.[0]
      const files = unzipSync(readFileSync(join(ROOT, '.output', zipped ?? '')))
      const wrong = unlike(files, join(root, '.output', folder))
      console.log(`${zipped}: ${Object.keys(files).length} files, ${wrong.length} built otherwise`)
      for (const file of wrong) console.log(`  ${file}`)
      differing += wrong.length
    }
    run(root, 'npm', ['run', 'zip'])
    differing += verdict(shipped, sums(root), 'the same from its sources')
  })
  return differing + lint() === 0 ? 0 : 1
}

/** Says of each file of `first` whether `second` has the same; gives 0 when all are. */
function verdict(first: Sums, second: Sums, same: string): number {
  const again = new Map(second)
  let differing = 0
  for (const [name, sum] of first) {
    const like = again.get(name) === sum
    if (!like) differing += 1
    console.log(`${sum}  ${name}  ${like ? same : 'DIFFERENT'}`)
  }
  console.log(`${first.length} files, ${differing} different`)
  return differing === 0 && first.length > 0 ? 0 : 1
}

/** The names of files that a folder lacks, has besides, or holds otherwise. */
function unlike(files: Record<string, Uint8Array>, folder: string): string[] {
  const built = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) =>
      join(one.parentPath, one.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
  const besides = built.filter((name) => !Object.hasOwn(files, name))
  const otherwise = Object.entries(files)
    .filter(
      ([name, bytes]) =>
        !built.includes(name) || !readFileSync(join(folder, name)).equals(Buffer.from(bytes)),
    )
    .map(([name]) => name)
  return [...besides, ...otherwise]
}

function unpack(name: string | undefined, folder: string): void {
  const files = unzipSync(readFileSync(join(ROOT, '.output', name ?? '')))
  for (const [path, bytes] of Object.entries(files)) {
    if (path.endsWith('/')) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
}

/** What the add-on linter has to say of the package for Firefox; gives how much. */
function lint(): number {
  const tool = join(ROOT, 'node_modules/web-ext/bin/web-ext.js')
  const words = ['lint', '-s', join(ROOT, '.output/firefox-mv3'), '--output', 'json']
  const { stdout } = spawnSync(process.execPath, [tool, ...words], { encoding: 'utf8' })
  const { summary } = JSON.parse(stdout.slice(stdout.indexOf('{')))
  console.log(`the add-on linter: ${summary.errors} errors, ${summary.warnings} warnings`)
  return summary.errors + summary.warnings
}

/** Works in a new folder, and takes it away. */
function elsewhere(name: string, work: (root: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-zip-'))
  try {
    work(join(folder, name))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const install = (root: string) => run(root, 'npm', ['ci', '--no-audit', '--no-fund'])

const zips = (root: string) =>
  readdirSync(join(root, '.output'))
    .filter((name) => name.endsWith('.zip'))
    .sort()

const sums = (root: string): Sums =>
  zips(root).map((name) => {
    const bytes = readFileSync(join(root, '.output', name))
    return [name, createHash('sha256').update(bytes).digest('hex')]
  })

/** Runs a command as a shell of its own would; throws with its own words. */
function run(cwd: string, command: string, args: string[]): void {
  // Vite, which loads this file, sets it for itself; builds for development differ.
  const { NODE_ENV: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
}
