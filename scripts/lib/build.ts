import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserName } from './browsers.ts'
import { ROOT } from './root.ts'
import { wxt } from './wxt.ts'

/** All that goes into the extension. A change here means a new build. */
const SOURCES = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'package-lock.json',
  'scripts/manifest.ts',
  'wxt.config.ts',
]

const FLAVOUR = {
  chromium: { folder: 'chrome-mv3-demo', options: [] },
  firefox: { folder: 'firefox-mv3-demo', options: ['-b', 'firefox', '--mv3'] },
} as const

/** Where a browser's demo flavour is built. */
export function builtFolder(name: BrowserName): string {
  return join(ROOT, '.output', FLAVOUR[name].folder)
}

/**
 * Builds the demo flavour (the product with test hosts granted) when its sources changed since
 * the last time. Returns its folder. Throws with the build's own words when it fails.
 */
export function buildDemo(name: BrowserName, say: (line: string) => void = console.log): string {
  const folder = builtFolder(name)
  const stamp = `${folder}.stamp`
  const now = digest()
  if (existsSync(join(folder, 'manifest.json')) && existsSync(stamp)) {
    if (readFileSync(stamp, 'utf8') === now) return folder
  }
  say(`Building the demo flavour for ${name}…`)
  wxt(['build', '--mode', 'demo', ...FLAVOUR[name].options])
  mkdirSync(join(ROOT, '.output'), { recursive: true })
  writeFileSync(stamp, now)
  return folder
}

function digest(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) add(hash, join(ROOT, source))
  return hash.digest('hex')
}

function add(hash: ReturnType<typeof createHash>, path: string): void {
  if (!existsSync(path)) return
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) add(hash, join(path, name))
  } else {
    hash.update(path.slice(ROOT.length)).update(readFileSync(path))
  }
}
