import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { BrowserName } from './browsers.ts'

const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing', 'ungoogled-chromium'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
} as const

const APPLICATIONS = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
} as const

const PROGRAM_FILES = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox ESR\\firefox.exe', 'Mozilla Firefox\\firefox.exe'],
} as const

/** Inside a cache's folder for one version, where the program stands on each system. */
const IN_CACHE = {
  chromium: [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ],
  // Playwright's own Firefox speaks another protocol: only Puppeteer's (a stock one) will do.
  firefox: ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'],
} as const

/** Folders that Playwright and Puppeteer download browsers into. */
function caches(name: BrowserName): string[] {
  const home = homedir()
  const playwright = [
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? '',
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    join(home, 'AppData/Local/ms-playwright'),
  ]
  const puppeteer = process.env.PUPPETEER_CACHE_DIR ?? join(home, '.cache/puppeteer')
  return name === 'chromium' ? [...playwright, join(puppeteer, 'chrome')] : [join(puppeteer, name)]
}

/** Sub-folders, the newest version first; none when the folder can't be read. */
function versions(folder: string): string[] {
  try {
    return readdirSync(folder).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  } catch {
    return []
  }
}

function cached(name: BrowserName): string[] {
  return caches(name)
    .filter(Boolean)
    .flatMap((folder) =>
      versions(folder)
        .filter((version) => !version.includes('headless_shell'))
        .flatMap((version) => IN_CACHE[name].map((inside) => join(folder, version, inside))),
    )
}

/** Every place where this browser usually stands, the likeliest first. None is looked at. */
export function places(name: BrowserName): string[] {
  const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const windows = [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA,
  ]
  return [
    ...COMMANDS[name].flatMap((command) => path.map((folder) => join(folder, command))),
    ...APPLICATIONS[name],
    ...APPLICATIONS[name].map((application) => join(homedir(), application)),
    ...windows.flatMap((folder) =>
      folder ? PROGRAM_FILES[name].map((program) => join(folder, program)) : [],
    ),
    ...cached(name),
  ]
}
