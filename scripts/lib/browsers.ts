import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { places } from './browser-places.ts'
import { canInstall, installDebian } from './debian.ts'

export type BrowserName = 'chromium' | 'firefox'
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']

/** The variable that names a browser's program, for machines where it stands elsewhere. */
export const VARIABLE = { chromium: 'VIGIE_CHROMIUM', firefox: 'VIGIE_FIREFOX' } as const

const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' } as const

// Google Chrome itself ignores --load-extension since version 137, so it isn't looked for.
const ADVICE = {
  chromium:
    'Install Chromium or Chrome for Testing (Debian, Ubuntu: apt install chromium; macOS: brew install --cask chromium; anywhere: npx playwright-core install chromium)',
  firefox:
    'Install Firefox 140 or later (Debian: apt install firefox-esr; macOS: brew install --cask firefox; Windows: winget install Mozilla.Firefox)',
} as const

/** The first browser of this name that is on the machine, or undefined. Reads only. */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[VARIABLE[name]]
  if (named) {
    if (!existsSync(named)) throw new Error(`${VARIABLE[name]} names ${named}, which isn't there.`)
    return named
  }
  return places(name).find((place) => existsSync(place))
}

/**
 * The program of a browser: the one found, or else Debian's, installed when this process may.
 * What it does is said in one line through `say`. Throws with what to install otherwise.
 */
export function ensureBrowser(
  name: BrowserName,
  say: (line: string) => void = console.log,
): string {
  const found = findBrowser(name)
  if (found) return found
  if (canInstall()) {
    say(`${name} isn't on this machine: installing Debian's ${PACKAGE[name]} with apt-get…`)
    installDebian([PACKAGE[name]])
    const installed = findBrowser(name)
    if (installed) return installed
  }
  throw new Error(`No ${name} found. ${ADVICE[name]}, or name its program in ${VARIABLE[name]}.`)
}

/** "Chromium 156.0" as the program itself says it, for reports. */
export function versionOf(program: string): string {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return (stdout ?? '').trim().split('\n')[0] ?? ''
}
